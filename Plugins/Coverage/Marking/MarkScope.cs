using SalesCorner.Plugins.Domain.Calendar;

namespace SalesCorner.Plugins.Coverage.Marking;

/// <summary>Which rows of a rep an event concerns.</summary>
/// <param name="Periods">The periods whose rows are marked, and made where they are missing.</param>
/// <param name="Horizon">The periods that rows are kept for.</param>
internal sealed record MarkScope(IReadOnlyCollection<FiscalPeriod> Periods, CoverageHorizon Horizon)
{
    /// <summary>Whether the rep's other rows are concerned too.</summary>
    public bool Others { get; init; }

    /// <summary>The periods in which something is over: a deal that closed, or a quota.</summary>
    public IReadOnlyCollection<FiscalPeriod> ClosedIn { get; init; } = [];

    /// <summary>
    /// Whether a missing row is made: of a period that is over only when something belongs to it for good.
    /// </summary>
    public bool MayCreate(FiscalPeriod period) => period.Start >= Horizon.Current.Start || ClosedIn.Contains(period);
}
