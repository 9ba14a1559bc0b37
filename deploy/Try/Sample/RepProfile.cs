namespace SalesCorner.Deploy.Try.Sample;

/// <summary>How a rep of the sample organisation sells.</summary>
/// <param name="Name">The rep.</param>
/// <param name="Manager">The rep's manager.</param>
public sealed record RepProfile(string Name, string Manager)
{
    /// <summary>
    /// Share of closed deals that are won, oldest quarter first; the last one counts for all later quarters.
    /// </summary>
    public IReadOnlyList<double> WinRates { get; init; } = [0.33];

    /// <summary>Deals closed in a quarter.</summary>
    public double ClosedPerQuarter { get; init; } = 9;

    /// <summary>Quarters with the company, 8 at the most.</summary>
    public int Quarters { get; init; } = 8;

    /// <summary>The middle of the deals' values, in the base currency.</summary>
    public double Value { get; init; } = 30_000;

    /// <summary>The middle of the days from creation to close.</summary>
    public double CycleDays { get; init; } = 70;

    /// <summary>The open pipeline of the current quarter, as a multiple of the quota.</summary>
    public double RawCoverage { get; init; } = 2.6;

    /// <summary>Share of the open deals that are qualified.</summary>
    public double Qualified { get; init; } = 0.75;

    /// <summary>Share of the open deals that move.</summary>
    public double Moving { get; init; } = 0.8;

    /// <summary>How much more pipeline each of the last quarters began with than the one before it.</summary>
    public double PipelineGrowth { get; init; } = 1.0;

    /// <summary>The share of the quarter's quota that is won already.</summary>
    public double WonSoFar { get; init; } = 0.35;

    /// <summary>The currency the rep sells in.</summary>
    public string Currency { get; init; } = "USD";

    /// <summary>What the rep lives from.</summary>
    public RepTrade Trade { get; init; }

    /// <summary>The owner is a team, which nobody is credited for.</summary>
    public bool IsTeam { get; init; }

    /// <summary>The rate of a quarter, counted from the rep's first.</summary>
    public double WinRate(int quarter) => WinRates[Math.Min(quarter, WinRates.Count - 1)];
}
