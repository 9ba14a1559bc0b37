namespace SalesCorner.Plugins.Domain.Standards;

/// <summary>One indicator of a rep's week.</summary>
/// <param name="Standard">What is asked.</param>
/// <param name="Value">What it was; null without data.</param>
/// <param name="Before">What it was the week before; null where not known.</param>
public sealed record ScorecardLine(Standard Standard, decimal? Value, decimal? Before)
{
    /// <summary>Whether the standard was met: of a cycle fewer days, of everything else as much or more.</summary>
    public StandardMet Met =>
        Value is not { } value ? StandardMet.NoData
        : IsMet(value) ? StandardMet.Met
        : StandardMet.Missed;

    /// <summary>The change to the week before.</summary>
    public decimal? Change => Value - Before;

    private bool IsMet(decimal value) =>
        Standard.Indicator == Indicator.Cycle ? value <= Standard.Value : value >= Standard.Value;
}
