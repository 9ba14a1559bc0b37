namespace SalesCorner.Deploy.Seed;

/// <summary>A side of sales management on which managers assess themselves.</summary>
/// <param name="Code">Its code, which never changes.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Order">Its place.</param>
public sealed record PillarEntry(string Code, string Name, int Order)
{
    /// <summary>What level 1 means.</summary>
    public string? Level1 { get; init; }

    /// <summary>What level 2 means.</summary>
    public string? Level2 { get; init; }

    /// <summary>What level 3 means.</summary>
    public string? Level3 { get; init; }

    /// <summary>What level 4 means.</summary>
    public string? Level4 { get; init; }

    /// <summary>What level 5 means.</summary>
    public string? Level5 { get; init; }

    /// <summary>The measured indicators beside it, separated by commas; null for none.</summary>
    public string? Indicators { get; init; }
}
