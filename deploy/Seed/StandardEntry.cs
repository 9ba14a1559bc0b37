namespace SalesCorner.Deploy.Seed;

/// <summary>What is asked of a rep, or of everybody, for one indicator.</summary>
/// <param name="Indicator">Label of the choice Indicator.</param>
/// <param name="Value">How much: per cent for rates and shares, days for the cycle, else a number.</param>
public sealed record StandardEntry(string Indicator, decimal Value)
{
    /// <summary>The rep: user name, e-mail address or id; null for everybody.</summary>
    public string? Rep { get; init; }

    /// <summary>The first day on which it holds, as 2026-10-01; null for always.</summary>
    public string? From { get; init; }

    /// <summary>The last day on which it holds; null for ever.</summary>
    public string? To { get; init; }
}
