namespace SalesCorner.Deploy.Seed;

/// <summary>An objective to copy.</summary>
/// <param name="Code">Its code, which never changes.</param>
/// <param name="Name">What is to be reached.</param>
public sealed record TemplateEntry(string Code, string Name)
{
    /// <summary>Why it matters.</summary>
    public string? Why { get; init; }
}
