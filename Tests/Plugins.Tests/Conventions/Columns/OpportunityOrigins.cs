using SalesCorner.Plugins.Activities;
using SalesCorner.Plugins.Credit;
using SalesCorner.Plugins.Deals;
using SalesCorner.Plugins.Domain.Activities;
using SalesCorner.Plugins.Domain.Closed;
using SalesCorner.Plugins.Domain.Cost;
using SalesCorner.Plugins.Domain.Motion;
using SalesCorner.Plugins.Domain.Pace;
using SalesCorner.Plugins.Domain.People;
using SalesCorner.Plugins.Domain.Qualification;
using SalesCorner.Plugins.Domain.Stages;
using SalesCorner.Plugins.Domain.Stale;
using SalesCorner.Plugins.Domain.Time;
using SalesCorner.Plugins.Guards;
using SalesCorner.Plugins.Nightly.Chunks;
using SalesCorner.Plugins.Opportunities;
using SalesCorner.Plugins.Qualification;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Stages;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Activities;
using SalesCorner.Plugins.Tests.Coverage;
using SalesCorner.Plugins.Tests.Domain.Activities;
using SalesCorner.Plugins.Tests.Domain.Closed;
using SalesCorner.Plugins.Tests.Domain.Pace;
using SalesCorner.Plugins.Tests.Domain.People;
using SalesCorner.Plugins.Tests.Domain.Qualification;
using SalesCorner.Plugins.Tests.Domain.Stages;
using SalesCorner.Plugins.Tests.Domain.Stale;
using SalesCorner.Plugins.Tests.Opportunities;
using SalesCorner.Plugins.Tests.Runtime;
using SalesCorner.Plugins.Tests.Stages;
using SalesCorner.Plugins.Tests.Time;
using SalesCorner.Plugins.Time;

namespace SalesCorner.Plugins.Tests.Conventions.Columns;

/// <summary>The solution's columns of standard tables.</summary>
internal static class OpportunityOrigins
{
    private const string Deal = OpportunityTable.LogicalName;

    private static readonly Type[] SaveAndNight = [typeof(OpportunityHealthPlugin), typeof(OpenDealsChunk)];
    private static readonly Type[] Qualifying =
    [
        typeof(OpportunityHealthPlugin),
        typeof(AnswerScorePlugin),
        typeof(OpenDealsChunk),
    ];
    private static readonly Type[] Closing =
    [
        typeof(OpportunityHealthPlugin),
        typeof(ClosedDealPlugin),
        typeof(ClosedDealsChunk),
    ];
    private static readonly Type[] Working = [typeof(ActivityFactsPlugin), typeof(OpenDealsChunk)];

    private static IEnumerable<ColumnOrigin> People =>
        [
            .. Origin
                .By([.. Working, typeof(OpportunityHealthPlugin)])
                .From(typeof(DealPeople), typeof(DealPeopleTests))
                .Give(
                    Deal,
                    OpportunityTable.ContactsTouched,
                    OpportunityTable.ContactsEngaged,
                    OpportunityTable.DecisionMakerEngaged
                ),
            .. Origin
                .By([.. Working, typeof(OpportunityHealthPlugin)])
                .From(typeof(DealActivityStore), typeof(PeopleOfActivitiesTests))
                .Give(Deal, OpportunityTable.Competitors),
            .. Origin
                .By(SaveAndNight)
                .From(typeof(SingleContact), typeof(SingleContactTests))
                .Give(Deal, OpportunityTable.SingleContactOn),
            .. Origin
                .By(Qualifying)
                .From(typeof(QualificationColumns), typeof(OpportunityHealthPluginTests))
                .Give(Deal, OpportunityTable.GradeWhenQualified),
        ];

    public static IEnumerable<ColumnOrigin> All =>
        [
            .. Origin
                .By([.. SaveAndNight, typeof(ClosedDealPlugin), typeof(ClosedDealsChunk)])
                .From(typeof(StaleRules), typeof(StaleRulesTests))
                .Give(Deal, OpportunityTable.StaleOn, OpportunityTable.StaleReason, OpportunityTable.Stale),
            .. Origin
                .By([.. Qualifying, typeof(ClosedDealPlugin), typeof(ClosedDealsChunk)])
                .From(typeof(PaceLayerRule), typeof(DealLayerTests))
                .Give(Deal, OpportunityTable.Layer),
            .. Origin
                .By(typeof(OpenDealsChunk))
                .From(typeof(LayerMarks), typeof(LayerMarksTests))
                .Give(Deal, OpportunityTable.LayerMarks),
            .. Origin
                .By(SaveAndNight)
                .From(typeof(ClosePushes), typeof(ClosePushesTests))
                .Give(Deal, OpportunityTable.CloseDatePushes, OpportunityTable.PushLimitOn),
            .. Origin
                .By(Qualifying)
                .From(typeof(QualificationRule), typeof(QualificationRuleTests))
                .Give(
                    Deal,
                    OpportunityTable.Score,
                    OpportunityTable.Completeness,
                    OpportunityTable.Grade,
                    OpportunityTable.QualificationStatus,
                    OpportunityTable.QualifiedOn
                ),
            .. Origin
                .By(Qualifying)
                .From(typeof(QualificationRule), typeof(AssumedByStageTests))
                .Give(Deal, OpportunityTable.AssumedByStage),
            .. Origin
                .By(Qualifying)
                .From(typeof(StageGate), typeof(Domain.Qualification.StageGateTests))
                .Give(Deal, OpportunityTable.GateGaps),
            .. Origin
                .By(SaveAndNight)
                .From(typeof(StageRule), typeof(StageRuleTests))
                .Give(Deal, OpportunityTable.Stage, OpportunityTable.StageName),
            .. Origin
                .By(SaveAndNight)
                .From(typeof(DealView), typeof(OpportunityHealthPluginTests))
                .Give(Deal, OpportunityTable.StageEnteredOn, OpportunityTable.ReopenedOn),
            .. Origin
                .By(typeof(ProcessStagePlugin), typeof(OpenDealsChunk))
                .From(typeof(ProcessRun), typeof(ProcessStagePluginTests))
                .Give(Deal, OpportunityTable.ProcessStage, OpportunityTable.ProcessStageOn),
            .. Origin
                .By(Working)
                .From(typeof(ActivitySummary), typeof(ActivityTests))
                .Give(
                    Deal,
                    OpportunityTable.LastActivityOn,
                    OpportunityTable.LastTwoWayOn,
                    OpportunityTable.NextActivityOn
                ),
            .. Origin
                .By([.. Working, typeof(OpportunityHealthPlugin)])
                .From(typeof(ActivitySummary), typeof(ActivityFactsPluginTests))
                .Give(Deal, OpportunityTable.Touches, OpportunityTable.Minutes),
            .. Origin
                .By([.. Working, typeof(OpportunityHealthPlugin), typeof(AnswerScorePlugin)])
                .From(typeof(ActivityColumns), typeof(ActivityFactsPluginTests))
                .Give(Deal, OpportunityTable.MinutesToQualify),
            .. People,
            .. Closed,
            .. Origin
                .By(SaveAndNight)
                .From(typeof(FailurePolicy), typeof(PluginBaseTests))
                .Give(Deal, OpportunityTable.ComputeNote),
            .. Origin
                .Typed("a rep")
                .From(typeof(ActivitySummary), typeof(ActivityTests))
                .Give("task", ActivityTable.CustomerWork),
            .. Origin
                .By(typeof(OpportunityHealthPlugin), typeof(MotionsChunk))
                .Or("a rep")
                .From(typeof(MotionRule), typeof(MotionTests))
                .Give(Deal, OpportunityTable.Motion),
            .. ActivitySteps.All.SelectMany(table =>
                Origin
                    .By(typeof(TimeClassPlugin), typeof(ActivityFactsPlugin))
                    .Or("a rep")
                    .From(typeof(TimeClassRule), typeof(TimeClassPluginTests))
                    .Give(table, ActivityTable.TimeClass)
            ),
            .. ActivitySteps.All.SelectMany(table =>
                Origin
                    .By(typeof(TimeClassPlugin))
                    .Or("nobody: what is typed there is not taken over")
                    .From(typeof(TimeClassPlugin), typeof(TimeClassPluginTests))
                    .Give(table, ActivityTable.TimeClassFixed)
            ),
        ];

    private static IEnumerable<ColumnOrigin> Closed =>
        [
            .. Origin.By(Closing).From(typeof(CostOfSale), typeof(DealCostTests)).Give(Deal, OpportunityTable.Cost),
            .. Origin
                .By(Closing)
                .From(typeof(LossReasonMap), typeof(LossReasonMapTests))
                .Give(Deal, OpportunityTable.Outcome),
            .. Origin
                .By(Closing)
                .From(typeof(QualificationRule), typeof(ClosedDealPluginTests))
                .Give(Deal, OpportunityTable.ScoreAtClose),
            .. Origin
                .By(typeof(OpportunityHealthPlugin))
                .From(typeof(CloseDating), typeof(CloseDatingTests))
                .Give(
                    Deal,
                    OpportunityTable.CountedCloseDate,
                    OpportunityTable.CloseEnteredOn,
                    OpportunityTable.DatedBack
                ),
            .. Origin
                .By(Closing)
                .Or("a manager, afterwards")
                .From(typeof(DealCredit), typeof(CreditTests))
                .Give(Deal, OpportunityTable.CreditedTo),
            .. Origin
                .Typed("a manager")
                .From(typeof(CreditShares), typeof(CreditSharesTests))
                .Give(
                    Deal,
                    OpportunityTable.FirstShareUser,
                    OpportunityTable.FirstSharePercent,
                    OpportunityTable.SecondShareUser,
                    OpportunityTable.SecondSharePercent
                ),
            .. Origin
                .Typed("an administrator's import")
                .From(typeof(ImporterStore), typeof(Guards.OpportunityGuardPluginTests))
                .Give(Deal, OpportunityTable.CloseDateAssumed),
        ];
}
