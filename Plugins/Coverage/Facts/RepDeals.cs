using SalesCorner.Plugins.Domain.Calendar;

namespace SalesCorner.Plugins.Coverage.Facts;

/// <summary>Somebody's deals: what coverage is counted from.</summary>
/// <param name="Open">The open deals.</param>
/// <param name="Closed">The deals that closed in the window or the period.</param>
/// <param name="Leads">Leads created in the window.</param>
internal sealed record RepDeals(IReadOnlyList<RepDeal> Open, IReadOnlyList<RepDeal> Closed, int Leads)
{
    /// <summary>The business unit of the rep whose deals these are; null when they are nobody's.</summary>
    public Guid? BusinessUnitId { get; init; }

    /// <summary>
    /// The day of the rep's first deal of all times, where it is older than these; null when not known.
    /// </summary>
    public DateTime? FirstDealOn { get; init; }

    /// <summary>Whether there is any deal.</summary>
    public bool IsAny => Open.Count > 0 || Closed.Count > 0;

    /// <summary>Whether a row of a period has anything to say of these deals.</summary>
    public bool Concerns(FiscalPeriod period, DateTime today) =>
        period.End < today
            ? Closed.Any(deal => deal.PeriodDay is { } on && period.Contains(on))
            : (period.Start <= today && IsAny)
                || Open.Any(deal => deal.EstimatedCloseOn is { } on && period.Contains(on));
}
