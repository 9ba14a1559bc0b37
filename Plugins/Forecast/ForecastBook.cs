using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Coverage.Rows;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Forecast;
using SalesCorner.Plugins.Reviews.Rows;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Forecast;

/// <summary>
/// Keeps the forecasts of some reps: of the present period, the next one and those in their grace, wherever there is
/// coverage.
/// Four requests for all of them, and one more for each forecast that changes.
/// </summary>
internal sealed class ForecastBook
{
    private const int WeekBack = -7;

    private readonly SalesConfiguration configuration;
    private readonly DateTime today;
    private readonly ForecastRowStore store;
    private readonly IReadOnlyList<FiscalPeriod> kept;
    private readonly IReadOnlyList<FiscalPeriod> closed;
    private readonly IReadOnlyDictionary<string, Entity> coverage;
    private readonly IReadOnlyDictionary<string, Entity> forecasts;
    private readonly ILookup<Guid, Entity> snapshots;
    private readonly IReadOnlyDictionary<Guid, DateTime> reviews;

    /// <summary>Reads what is needed.</summary>
    /// <param name="service">Acts as SYSTEM.</param>
    /// <param name="configuration">The configuration in force.</param>
    /// <param name="today">The organisation's day.</param>
    /// <param name="reps">The reps, at least one.</param>
    public ForecastBook(
        IOrganizationService service,
        SalesConfiguration configuration,
        DateTime today,
        IReadOnlyCollection<Guid> reps
    )
    {
        this.configuration = configuration;
        this.today = today;
        store = new ForecastRowStore(service);
        var horizon = configuration.HorizonOf(today);
        kept = [.. horizon.InGrace, horizon.Current, horizon.Next];
        closed = ClosedPeriods(horizon);
        coverage = new CoverageRowStore(service).OfReps(reps, horizon.Start, new ColumnSet(ForecastColumns.OfCoverage));
        forecasts = store.OfReps(reps, horizon.Start);
        reviews = new ReviewStore(service).LastOf(reps);
        snapshots = new FrozenCallStore(service).Of(reps, closed.Concat(kept));
    }

    /// <summary>Writes what has changed of a rep's forecasts; says how many were written.</summary>
    public int Write(Guid repId)
    {
        var own = snapshots[repId].ToList();
        var record = new CallRecord(closed.Select(period => FrozenCallStore.Called(period, own)).ToList());
        var review = reviews.TryGetValue(repId, out var on) ? on : (DateTime?)null;
        return kept.Count(period => Write(CoverageKey.Rep(repId, period.Start), period, record, own, review));
    }

    private bool Write(string key, FiscalPeriod period, CallRecord record, List<Entity> own, DateTime? review)
    {
        if (
            !coverage.TryGetValue(key, out var row)
            || row.GetAttributeValue<OptionSetValue>(RepCoverageTable.State)?.Value == RowStateCode.Inactive
        )
        {
            return false;
        }

        var stored = forecasts.TryGetValue(key, out var found) ? found : null;
        var columns = new ForecastColumns(row, period, today);
        columns.AddPace(configuration);
        columns.AddRecord(record);
        columns.AddReview(review);
        columns.AddLastWeek(
            FrozenCallStore
                .Called(period, own)
                .Frozen.LastOrDefault(call => call.TakenOn <= CalendarDay.Add(today, WeekBack))
                ?.Commit
        );
        return store.Write(
            stored,
            key,
            columns.With(stored?.GetAttributeValue<Money>(ForecastTable.Commit), configuration.Words)
        );
    }

    // Those whose grace is over: what is entered late no longer changes them.
    private List<FiscalPeriod> ClosedPeriods(CoverageHorizon horizon)
    {
        var found = new List<FiscalPeriod>();
        for (
            var past = configuration.Calendar.Previous(horizon.Periods[0]);
            found.Count < CallRecord.PeriodsBack;
            past = configuration.Calendar.Previous(past)
        )
        {
            found.Add(past);
        }

        return found;
    }
}
