namespace SalesCorner.Deploy.Seed;

/// <summary>A key result of an objective to copy.</summary>
/// <param name="Code">Its code, which never changes.</param>
/// <param name="Template">The code of its objective, which never changes either.</param>
/// <param name="Name">What the number says.</param>
/// <param name="Unit">Label of the choice Key result unit.</param>
/// <param name="Start">The value at the beginning.</param>
/// <param name="Target">The value to reach; below the start it is a decrease.</param>
public sealed record TemplateKeyResultEntry(
    string Code,
    string Template,
    string Name,
    string Unit,
    decimal Start,
    decimal Target
)
{
    /// <summary>Label of the choice Key result source; null is Manual.</summary>
    public string? Source { get; init; }

    /// <summary>How much it counts; null counts as 1.</summary>
    public decimal? Weight { get; init; }
}
