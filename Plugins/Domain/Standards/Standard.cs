namespace SalesCorner.Plugins.Domain.Standards;

/// <summary>What is asked of a rep, or of everybody.</summary>
/// <param name="Indicator">What it is about.</param>
/// <param name="Value">How much.</param>
public sealed record Standard(Indicator Indicator, decimal Value)
{
    /// <summary>The rep; null for everybody.</summary>
    public Guid? RepId { get; init; }

    /// <summary>The first day on which it holds; null for always.</summary>
    public DateTime? From { get; init; }

    /// <summary>The last day on which it holds; null for ever.</summary>
    public DateTime? To { get; init; }

    /// <summary>Whether it holds on a day.</summary>
    public bool HoldsOn(DateTime day) =>
        (From is null || From.Value.Date <= day.Date) && (To is null || To.Value.Date >= day.Date);
}
