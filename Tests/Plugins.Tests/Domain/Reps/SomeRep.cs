using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Closed;
using SalesCorner.Plugins.Domain.Coverage;
using SalesCorner.Plugins.Domain.Pipeline;
using SalesCorner.Plugins.Domain.Prospecting;
using SalesCorner.Plugins.Domain.Rates;
using SalesCorner.Plugins.Domain.Reps;
using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Plugins.Tests.Domain.Reps;

/// <summary>A rep with round figures, and the frame they are computed in.</summary>
internal static class SomeRep
{
    public static readonly Baseline Unit = new()
    {
        Closed = 100,
        Won = 30,
        AverageWonValue = 10_000m,
        OpenDealDays = 10_000,
        Created = 200,
        Qualified = 40,
        MinutesPerProspect = 60m,
    };

    public static readonly CoverageContext Context = new(
        new FiscalCalendar().PeriodOf(Days.Today),
        Days.Today,
        new Baselines(Unit, null),
        SalesSettings.Default
    );

    /// <summary>4 of 20 won at 10,000; 60,000 of 100,000 remaining; 150,000 raw, 80,000 moving.</summary>
    public static readonly RepFacts Facts = new()
    {
        Tally = new OutcomeTally
        {
            Won = 4,
            Lost = 10,
            NoDecision = 6,
            WonWithValue = 4,
            WonValue = 40_000m,
            LostValue = 100_000m,
            NoDecisionValue = 60_000m,
        },
        CycleDays = [20, 40, 60, 80],
        OpenDealDays = 2_000,
        Creation = new CreationCounts(20, 4),
        Quota = new Quota(100_000m, QuotaSource.Quota),
        WonInPeriod = 40_000m,
        Layers = new PipelineLayers
        {
            Raw = new LayerSum(15, 150_000m),
            Qualified = new LayerSum(10, 100_000m),
            Moving = new LayerSum(8, 80_000m),
            Unqualified = new LayerSum(5, 50_000m),
            Stale = new LayerSum(2, 20_000m),
        },
    };

    public static RepCoverage Coverage { get; } = new(Facts, Context);
}
