namespace SalesCorner.Deploy.Checking.Model;

/// <summary>A table, wherever it comes from, with the columns that the solution adds to it.</summary>
/// <param name="Name">The logical name.</param>
/// <param name="SchemaName">The schema name, as privileges use it.</param>
/// <param name="PrimaryId">The key column.</param>
/// <param name="PrimaryName">The name column; empty when there is none.</param>
/// <param name="Columns">The columns by name.</param>
public sealed record KnownTable(
    string Name,
    string SchemaName,
    string PrimaryId,
    string PrimaryName,
    IReadOnlyDictionary<string, KnownColumn> Columns
)
{
    /// <summary>Whether rows have an owner, so that privileges have depth.</summary>
    public bool HasOwner { get; init; }

    /// <summary>Whether it is an activity, whose privileges are those of all activities.</summary>
    public bool IsActivity { get; init; }

    /// <summary>The column of that name, or null.</summary>
    public KnownColumn? Column(string? name) => name is null ? null : Columns.GetValueOrDefault(name);
}
