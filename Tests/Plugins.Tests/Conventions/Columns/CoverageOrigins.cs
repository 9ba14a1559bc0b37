using SalesCorner.Plugins.Coverage;
using SalesCorner.Plugins.Coverage.Computing;
using SalesCorner.Plugins.Coverage.Marking;
using SalesCorner.Plugins.Coverage.Rows;
using SalesCorner.Plugins.Domain.Closed;
using SalesCorner.Plugins.Domain.Cost;
using SalesCorner.Plugins.Domain.Coverage;
using SalesCorner.Plugins.Domain.Explanation;
using SalesCorner.Plugins.Domain.Motion;
using SalesCorner.Plugins.Domain.Pace;
using SalesCorner.Plugins.Domain.Pipeline;
using SalesCorner.Plugins.Domain.Prospecting;
using SalesCorner.Plugins.Domain.Rates;
using SalesCorner.Plugins.Domain.Reps;
using SalesCorner.Plugins.Domain.Trends;
using SalesCorner.Plugins.Domain.Velocity;
using SalesCorner.Plugins.Nightly.Chunks;
using SalesCorner.Plugins.Tests.Coverage;
using SalesCorner.Plugins.Tests.Domain.Closed;
using SalesCorner.Plugins.Tests.Domain.Cost;
using SalesCorner.Plugins.Tests.Domain.Coverage;
using SalesCorner.Plugins.Tests.Domain.Explanation;
using SalesCorner.Plugins.Tests.Domain.Motion;
using SalesCorner.Plugins.Tests.Domain.Pace;
using SalesCorner.Plugins.Tests.Domain.Pipeline;
using SalesCorner.Plugins.Tests.Domain.Prospecting;
using SalesCorner.Plugins.Tests.Domain.Rates;
using SalesCorner.Plugins.Tests.Domain.Reps;
using SalesCorner.Plugins.Tests.Domain.Trends;
using SalesCorner.Plugins.Tests.Domain.Velocity;
using SalesCorner.Plugins.Tests.Nightly;
using Column = SalesCorner.Plugins.Tables.RepCoverageTable;

namespace SalesCorner.Plugins.Tests.Conventions.Columns;

/// <summary>
/// The columns of coverage rows. Teams' and business units' rows come from the same rules over the reps' sums.
/// </summary>
internal static class CoverageOrigins
{
    private const string Row = Column.LogicalName;

    private static readonly Type[] Computing =
    [
        typeof(CoverageRecomputePlugin),
        typeof(RecalculateCoveragePlugin),
        typeof(CoverageChunk),
        typeof(TeamsChunk),
    ];

    public static IEnumerable<ColumnOrigin> All =>
        [.. Whose, .. Rates, .. Pipeline, .. Requirement, .. Speed, .. Pace, .. Words, .. Balances];

    private static IEnumerable<ColumnOrigin> Balances =>
        [
            .. Origin
                .By(typeof(BalanceChunk))
                .From(typeof(Balance), typeof(BalanceTests))
                .Give(Row, [.. BalanceColumns.All.Where(column => !OfCost.Contains(column))]),
            .. Origin.By(typeof(BalanceChunk)).From(typeof(CostOfSale), typeof(CostOfSaleTests)).Give(Row, OfCost),
            .. Origin
                .By(typeof(ChurnChunk), typeof(BalanceChunk))
                .From(typeof(ChurnFacts), typeof(ChurnTests))
                .Give(Row, [.. ChurnColumns.All.Where(column => column is not (Column.Key or Column.Currency))]),
        ];

    private static string[] OfCost =>
        [
            Column.TouchesPerWin,
            Column.HoursPerWin,
            Column.CostPerWin,
            Column.CostShare,
            Column.Expensive,
            Column.CostNote,
        ];

    private static IEnumerable<ColumnOrigin> Whose =>
        [
            .. Origin
                .By(
                    typeof(CoverageMarkPlugin),
                    typeof(QuotaMarkPlugin),
                    typeof(TeamCreditMarkPlugin),
                    typeof(CoverageRecomputePlugin)
                )
                .From(typeof(MarkScope), typeof(CoverageMarkPluginTests))
                .Give(Row, Column.DirtySince),
            .. Origin
                .By(
                    typeof(CoverageMarkPlugin),
                    typeof(QuotaMarkPlugin),
                    typeof(RecalculateCoveragePlugin),
                    typeof(RepSumsChunk),
                    typeof(TeamsChunk),
                    typeof(UnattributedChunk)
                )
                .From(typeof(CoverageRowIdentity), typeof(CoverageMarkPluginTests))
                .Give(
                    Row,
                    Column.Key,
                    Column.Name,
                    Column.Kind,
                    Column.RepId,
                    Column.ManagerId,
                    Column.BusinessUnitId,
                    Column.PeriodName,
                    Column.PeriodStart,
                    Column.PeriodEnd
                ),
            .. Origin
                .By(
                    typeof(CoverageRecomputePlugin),
                    typeof(RecalculateCoveragePlugin),
                    typeof(RepSumsChunk),
                    typeof(UnattributedChunk),
                    typeof(TeamsChunk)
                )
                .From(typeof(CoverageTally), typeof(ConvergenceTests))
                .Give(Row, Column.Basis),
            .. Origin
                .By(Computing)
                .From(typeof(CoverageWriter), typeof(CoverageRecomputePluginTests))
                .Give(Row, Column.ComputedOn),
        ];

    private static IEnumerable<ColumnOrigin> Rates =>
        [
            .. Origin
                .By(Computing)
                .From(typeof(ClosedWindow), typeof(ClosedWindowTests))
                .Give(Row, Column.WinCount, Column.LossCount, Column.NoDecisionCount, Column.ClosedCount),
            .. Origin
                .By(Computing)
                .From(typeof(WinRateRule), typeof(WinRateRuleTests))
                .Give(
                    Row,
                    Column.WinRateRaw,
                    Column.WinRateUsed,
                    Column.TeamWinRate,
                    Column.RateSource,
                    Column.Evidence
                ),
            .. Origin
                .By(Computing)
                .From(typeof(WilsonRange), typeof(WilsonRangeTests))
                .Give(Row, Column.WinRateLow, Column.WinRateHigh),
            .. Origin
                .By(Computing)
                .From(typeof(LossProfile), typeof(LossProfileTests))
                .Give(Row, Column.LossRate, Column.NoDecisionRate, Column.ValueWinRate, Column.WinsSmall),
            .. Origin
                .By(Computing)
                .From(typeof(AverageWonValue), typeof(AverageWonValueTests))
                .Give(Row, Column.AverageWonValue),
            .. Origin
                .By(Computing)
                .From(typeof(CycleTime), typeof(QuantileTests))
                .Give(Row, Column.MedianCycleDays, Column.P75CycleDays),
        ];

    private static IEnumerable<ColumnOrigin> Pipeline =>
        Origin
            .By(Computing)
            .From(typeof(PipelineLayers), typeof(PipelineLayersTests))
            .Give(
                Row,
                Column.RawCount,
                Column.RawValue,
                Column.QualifiedCount,
                Column.QualifiedValue,
                Column.MovingCount,
                Column.MovingValue,
                Column.UnqualifiedCount,
                Column.UnqualifiedValue,
                Column.StaleCount,
                Column.StaleValue
            );

    private static IEnumerable<ColumnOrigin> Requirement =>
        [
            .. Origin
                .By(Computing)
                .From(typeof(QuotaRule), typeof(QuotaRuleTests))
                .Give(Row, Column.Quota, Column.QuotaSource, Column.Capacity),
            .. Origin.By(Computing).From(typeof(CoverageTally), typeof(PeriodEndTests)).Give(Row, Column.WonValue),
            .. Origin
                .By(Computing)
                .From(typeof(CoverageRule), typeof(CoverageRuleTests))
                .Give(
                    Row,
                    Column.Remaining,
                    Column.RequiredValue,
                    Column.RequiredDeals,
                    Column.RequiredRatio,
                    Column.CoverageRatio,
                    Column.Attainment,
                    Column.GapValue,
                    Column.GapDeals
                ),
            .. Origin
                .By(Computing)
                .From(typeof(CoverageRule), typeof(ConfidentRatioTests))
                .Give(Row, Column.ConfidentRatio),
            .. Origin.By(Computing).From(typeof(PaceVerdict), typeof(PaceVerdictTests)).Give(Row, Column.Status),
        ];

    private static IEnumerable<ColumnOrigin> Speed =>
        [
            .. Origin.By(Computing).From(typeof(Landing), typeof(LandingTests)).Give(Row, Column.ExpectedLanding),
            .. Origin
                .By(Computing)
                .From(typeof(WinningSpeedRule), typeof(WinningSpeedTests))
                .Give(Row, Column.SalesVelocity, Column.DealDays),
            .. Origin.By(Computing).From(typeof(Conversion), typeof(ProspectingTests)).Give(Row, Column.Conversion),
            .. Origin
                .By(Computing)
                .From(typeof(ProspectingNeed), typeof(ProspectingTests))
                .Give(Row, Column.ProspectsNeeded, Column.ProspectHours, Column.ProspectHoursPerWeek),
            .. Origin
                .By(Computing)
                .From(typeof(Trend), typeof(TrendTests))
                .Give(Row, Column.WinRateTrend, Column.RawTrend, Column.DeathSpiral),
        ];

    private static IEnumerable<ColumnOrigin> Pace =>
        [
            .. Origin
                .By(Computing)
                .From(typeof(PaceJudge), typeof(PaceJudgeTests))
                .Give(
                    Row,
                    Column.Odds,
                    Column.OddsPipeline,
                    Column.OddsHabit,
                    Column.OddsBest,
                    Column.OddsWorst,
                    Column.OddsDisagree,
                    Column.OddsEvidence,
                    Column.LandingLow,
                    Column.LandingHigh,
                    Column.NewBusiness,
                    Column.UsualWon,
                    Column.PaceFactor
                ),
            .. Origin.By(Computing).From(typeof(PaceCauseRule), typeof(PaceVerdictTests)).Give(Row, Column.OddsCause),
            .. Origin
                .By(Computing)
                .From(typeof(DealsThatMatter), typeof(DealsThatMatterTests))
                .Give(Row, Column.DealsThatMatter),
            .. Origin
                .By(Computing)
                .From(typeof(TimeLeft), typeof(PaceVerdictTests))
                .Give(Row, Column.StartProspectingBy),
        ];

    private static IEnumerable<ColumnOrigin> Words =>
        [
            .. Origin
                .By([.. Computing, typeof(UnattributedChunk)])
                .From(typeof(RepNotes), typeof(RepCoverageTests))
                .Give(Row, Column.Note),
            .. Origin
                .By(Computing)
                .From(typeof(CoverageExplanation), typeof(CoverageExplanationTests))
                .Give(Row, Column.Explanation),
        ];
}
