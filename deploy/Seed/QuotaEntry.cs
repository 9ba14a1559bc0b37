namespace SalesCorner.Deploy.Seed;

/// <summary>What one salesperson is expected to win in one fiscal period.</summary>
/// <param name="Rep">The salesperson: user name, e-mail address or id.</param>
/// <param name="Period">The fiscal period: its name as "Q4 2026", or its first day as "2026-10-01".</param>
/// <param name="Amount">The value of won deals expected, in the currency; more than 0.</param>
public sealed record QuotaEntry(string Rep, string Period, decimal Amount)
{
    /// <summary>
    /// The currency's ISO code; null for the currency that the row has, or the base currency for a new row.
    /// </summary>
    public string? Currency { get; init; }

    /// <summary>Whether the quota was made up from the past and set by nobody.</summary>
    public bool Assumed { get; init; }

    /// <summary>
    /// The share of the period in which the rep can sell, in per cent; null for what the row has, or 100 for a new row.
    /// </summary>
    public decimal? Capacity { get; init; }

    /// <summary>What is planned with new customers, in the currency; null for what the row has.</summary>
    public decimal? ProspectPlan { get; init; }

    /// <summary>What is planned of something new with customers; null for what the row has.</summary>
    public decimal? GrowPlan { get; init; }

    /// <summary>What is planned of renewals and repeats; null for what the row has.</summary>
    public decimal? MaintainPlan { get; init; }

    /// <summary>The rep's first day in selling, as 2026-10-01; null for what the row has.</summary>
    public string? StartedOn { get; init; }
}
