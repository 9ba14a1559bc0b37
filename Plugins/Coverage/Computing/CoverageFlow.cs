using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Coverage.Facts;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Settings;

namespace SalesCorner.Plugins.Coverage.Computing;

/// <summary>
/// The one way from a rep's deals to the figures of a row: read, count, compute. An event goes it for one rep at once,
/// the
/// API for several, a night in two phases with the sums stored in between.
/// </summary>
/// <param name="service">Acts as SYSTEM.</param>
/// <param name="configuration">The configuration in force, with pace.</param>
/// <param name="nowUtc">When it is done.</param>
/// <param name="isNight">Whether a night counts, whose tables of pace are yet to be made.</param>
internal sealed class CoverageFlow(
    IOrganizationService service,
    SalesConfiguration configuration,
    DateTime nowUtc,
    bool isNight = false
)
{
    private readonly CoverageTally tally = CoverageTally.WithPace(configuration, configuration.DayOf(nowUtc), isNight);
    private readonly PaceFrames frames = new(configuration, configuration.DayOf(nowUtc), isNight);

    /// <summary>Puts sums together to coverage.</summary>
    public CoverageCalculator Calculator { get; } = new(configuration, configuration.DayOf(nowUtc));

    /// <summary>Each rep's deals, from the first day that one of the periods needs.</summary>
    /// <param name="reps">The reps with their teams.</param>
    /// <param name="periods">The periods that will be counted, at least one.</param>
    public IReadOnlyDictionary<Guid, RepDeals> Read(
        IReadOnlyCollection<RepProfile> reps,
        IEnumerable<FiscalPeriod> periods
    )
    {
        var from = periods.Min(tally.From);
        var deals = new RepDealsStore(service, configuration).Of(reps, from, tally.WindowStart);
        return isNight ? new FirstDeals(service, configuration).Complete(deals, reps, from) : deals;
    }

    /// <summary>
    /// Whether a rep has anything to say of a period. A deal meant for it or a quota calls for a row; the present
    /// period's
    /// row is there for everybody with a deal, the next one's too because it tells odds, and that of a period in its
    /// grace for
    /// those who closed something in it.
    /// </summary>
    public bool Concerns(RepProfile rep, RepDeals deals, FiscalPeriod period) =>
        rep.QuotaOf(period).Amount is not null
        || deals.Concerns(period, configuration.DayOf(nowUtc))
        || (frames.SpeakOf(period) && deals.IsAny);

    /// <summary>Counts a rep's deals for a period.</summary>
    public CountedPeriod Count(RepProfile rep, FiscalPeriod period, RepDeals deals) =>
        new(rep, period, tally.Of(deals, period), deals);

    /// <summary>Computes what follows from the count.</summary>
    public ComputedPeriod Compute(CountedPeriod counted) =>
        new(counted, Calculator.Of(counted.Rep, counted.Period, counted.Sums), nowUtc);
}
