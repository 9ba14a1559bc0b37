using SalesCorner.Plugins.Domain.Closed;
using SalesCorner.Plugins.Domain.Motion;

namespace SalesCorner.Plugins.Domain.Results;

/// <summary>A deal that ended.</summary>
/// <param name="Outcome">How.</param>
/// <param name="Value">Actual value of a won deal, else the estimated one, in base currency; 0 when unknown.</param>
/// <param name="Days">Calendar days from creation to close.</param>
/// <param name="Minutes">Minutes logged on it.</param>
public sealed record EndedDeal(DealOutcome Outcome, decimal Value, int Days, int Minutes)
{
    /// <summary>The stage it had reached, from 0; null where it is unknown.</summary>
    public int? Stage { get; init; }

    /// <summary>The status reason; null where it is unknown.</summary>
    public int? Reason { get; init; }

    /// <summary>Who was to buy; null where it is unknown.</summary>
    public DealMotion? Motion { get; init; }
}

/// <summary>What several deals came to that ended alike.</summary>
/// <param name="Deals">How many.</param>
/// <param name="Value">Their value in base currency.</param>
/// <param name="Days">The days that they were open, together.</param>
/// <param name="Minutes">The minutes logged on them, together.</param>
public sealed record EndedSum(int Deals, decimal Value, int Days, int Minutes)
{
    /// <summary>No deal.</summary>
    public static EndedSum None { get; } = new(0, 0m, 0, 0);

    /// <summary>Both together.</summary>
    public EndedSum Plus(EndedSum other) =>
        new(Deals + other.Deals, Value + other.Value, Days + other.Days, Minutes + other.Minutes);
}
