using SalesCorner.Deploy.Connection;

namespace SalesCorner.Deploy.Seed;

/// <summary>
/// A row to be there, found by its alternate key: the same whether it goes through the SDK or the Web API.
/// </summary>
/// <param name="Table">The table's logical name.</param>
/// <param name="Key">The columns of the alternate key.</param>
/// <param name="Values">The other columns: text, whole numbers, decimals, yes/no, or a <see cref="ChoiceValue"/>.
/// </param>
/// <param name="Active">Whether the row is active; null leaves that as it is.</param>
public sealed record SeedRow(
    string Table,
    IReadOnlyDictionary<string, object> Key,
    IReadOnlyDictionary<string, object?> Values,
    bool? Active = null
)
{
    /// <summary>The row that it belongs to; null for one that stands by itself. It never moves to another.</summary>
    public SeedParent? Parent { get; init; }
}

/// <summary>A row that another belongs to, found by its alternate key.</summary>
/// <param name="Column">The schema name of the lookup to it.</param>
/// <param name="Table">Its table's logical name.</param>
/// <param name="Set">Its table's entity set.</param>
/// <param name="KeyColumn">The column of its alternate key.</param>
/// <param name="Key">Its key.</param>
public sealed record SeedParent(string Column, string Table, string Set, string KeyColumn, string Key)
{
    /// <summary>The lookup as a member of a body of the Web API.</summary>
    public string Member => Column + "@odata.bind";

    /// <summary>Its address.</summary>
    public string Address => $"/{Set}({KeyColumn}={ApiText.Literal(Key)})";
}

/// <summary>A value of a choice column.</summary>
/// <param name="Value">The option's value.</param>
public sealed record ChoiceValue(int Value);
