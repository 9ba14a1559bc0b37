using SalesCorner.Plugins.Domain.Closed;
using SalesCorner.Plugins.Domain.Prospecting;

namespace SalesCorner.Plugins.Domain.Rates;

/// <summary>The figures of a business unit or of the organisation over the window, on which a rep's lean.</summary>
public sealed record Baseline
{
    /// <summary>Closed deals that count.</summary>
    public int Closed { get; init; }

    /// <summary>Those of them that were won.</summary>
    public int Won { get; init; }

    /// <summary>Mean actual value of the won deals; null when none has a value.</summary>
    public decimal? AverageWonValue { get; init; }

    /// <summary>The closed deals with a value above zero.</summary>
    public ValueSums Values { get; init; } = ValueSums.None;

    /// <summary>Days that deals were open inside the window, over all deals.</summary>
    public int OpenDealDays { get; init; }

    /// <summary>Opportunities and leads created in the window.</summary>
    public int Created { get; init; }

    /// <summary>Opportunities that became qualified in the window.</summary>
    public int Qualified { get; init; }

    /// <summary>Minutes logged on a deal before it became qualified, on average; null when not measured.</summary>
    public decimal? MinutesPerProspect { get; init; }

    /// <summary>The share of closed deals that were won; null when none closed.</summary>
    public decimal? WinRate => Closed > 0 ? (decimal)Won / Closed : null;

    /// <summary>A baseline from the facts that it sums up.</summary>
    public static Baseline From(OutcomeTally tally, int openDealDays, CreationCounts creation) =>
        new()
        {
            Closed = tally.Closed,
            Won = tally.Won,
            AverageWonValue = tally.WonWithValue > 0 ? tally.WonValue / tally.WonWithValue : null,
            Values = tally.Values,
            OpenDealDays = openDealDays,
            Created = creation.Created,
            Qualified = creation.Qualified,
        };
}
