using SalesCorner.Plugins.Domain.Goals;
using SalesCorner.Plugins.Goals;
using SalesCorner.Plugins.Guards;
using SalesCorner.Plugins.Nightly.Chunks;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Domain.Goals;
using SalesCorner.Plugins.Tests.Goals;
using SalesCorner.Plugins.Tests.Nightly.Chunks;

namespace SalesCorner.Plugins.Tests.Conventions.Columns;

/// <summary>The columns of objectives, key results, their values and reviews.</summary>
internal static class GoalOrigins
{
    private const string Objective = ObjectiveTable.LogicalName;
    private const string KeyResult = KeyResultTable.LogicalName;
    private const string Review = ObjectiveReviewTable.LogicalName;
    private const string People = "owner and manager";

    public static IEnumerable<ColumnOrigin> All => [.. Objectives, .. KeyResults, .. Values, .. Reviews];

    private static IEnumerable<ColumnOrigin> Objectives =>
        [
            .. Origin
                .By(typeof(ObjectiveRecomputePlugin), typeof(ObjectivesChunk))
                .From(typeof(ObjectiveProgress), typeof(ObjectiveProgressTests))
                .Give(Objective, ObjectiveTable.Progress),
            .. Origin
                .By(typeof(ObjectiveRecomputePlugin), typeof(ObjectivesChunk))
                .From(typeof(ExpectedProgress), typeof(ExpectedProgressTests))
                .Give(Objective, ObjectiveTable.Expected, ObjectiveTable.Behind, ObjectiveTable.BehindOn),
            .. Origin
                .By(typeof(ObjectiveRecomputePlugin), typeof(ObjectivesChunk))
                .From(typeof(ObjectiveSentence), typeof(ObjectiveSentenceTests))
                .Give(Objective, ObjectiveTable.Explanation, ObjectiveTable.Note),
            .. Origin
                .By(typeof(ObjectiveSavePlugin))
                .From(typeof(SmartCheck), typeof(SmartCheckTests))
                .Give(Objective, ObjectiveTable.Advice),
            .. Origin
                .By(typeof(ObjectiveSavePlugin))
                .From(typeof(ObjectivePeriods), typeof(ObjectivePeriodsTests))
                .Give(Objective, ObjectiveTable.PeriodName),
            .. Origin
                .By(typeof(ObjectiveSavePlugin), typeof(KeyResultFollowPlugin), typeof(ObjectiveMarkPlugin))
                .From(typeof(ObjectiveMarks), typeof(ObjectiveRecomputePluginTests))
                .Give(Objective, ObjectiveTable.DirtySince),
            .. Origin
                .By(typeof(ObjectiveReviewPlugin))
                .From(typeof(ObjectiveReviewPlugin), typeof(ObjectiveReviewPluginTests))
                .Give(Objective, ObjectiveTable.LastReviewOn),
            .. Origin
                .By(typeof(ObjectiveReviewPlugin))
                .Or(People)
                .From(typeof(ObjectiveReviewPlugin), typeof(ObjectiveReviewPluginTests))
                .Give(Objective, ObjectiveTable.Confidence),
            .. Origin
                .By(typeof(ObjectiveSavePlugin), typeof(ObjectiveReviewPlugin))
                .Or(People)
                .From(typeof(ObjectiveSavePlugin), typeof(ObjectiveSavePluginTests))
                .Give(Objective, ObjectiveTable.NextReviewOn),
            .. Origin
                .By(typeof(ObjectiveSavePlugin))
                .Or(People)
                .From(typeof(ObjectiveSavePlugin), typeof(ObjectiveSavePluginTests))
                .Give(
                    Objective,
                    ObjectiveTable.PeriodStart,
                    ObjectiveTable.PeriodEnd,
                    ObjectiveTable.ManagerId,
                    ObjectiveTable.ObjectiveStatus,
                    ObjectiveTable.Score
                ),
            .. Origin
                .By(typeof(CopyObjectivePlugin))
                .Or(People)
                .From(typeof(ObjectiveFacts), typeof(CopyObjectivePluginTests))
                .Give(
                    Objective,
                    ObjectiveTable.Name,
                    ObjectiveTable.Why,
                    ObjectiveTable.ParentId,
                    ObjectiveTable.Weight,
                    ObjectiveTable.Public
                ),
            .. Origin
                .Typed(People)
                .From(typeof(ObjectiveShares), typeof(ObjectiveSharePluginTests))
                .Give(Objective, ObjectiveTable.Template),
            .. Origin
                .Typed(People)
                .From(typeof(ObjectiveStatus), typeof(ObjectiveSavePluginTests))
                .Give(Objective, ObjectiveTable.Learning, ObjectiveTable.Code),
        ];

    private static IEnumerable<ColumnOrigin> KeyResults =>
        [
            .. Origin
                .Typed("an administrator: `configure`, or an import")
                .From(typeof(KeyResultFacts), typeof(CopyObjectivePluginTests))
                .Give(KeyResult, KeyResultTable.Code),
            .. Origin
                .By(typeof(KeyResultSavePlugin))
                .From(typeof(KeyResultProgress), typeof(KeyResultProgressTests))
                .Give(KeyResult, KeyResultTable.Progress),
            .. Origin
                .By(typeof(KeyResultSavePlugin), typeof(KeyResultFollowPlugin), typeof(KeyResultsChunk))
                .From(typeof(IndicatorReading), typeof(KeyResultFollowPluginTests))
                .Give(KeyResult, KeyResultTable.Note),
            .. Origin
                .By(typeof(KeyResultSavePlugin), typeof(KeyResultFollowPlugin), typeof(KeyResultsChunk))
                .Or(People)
                .From(typeof(IndicatorStore), typeof(ObjectivesChunkTests))
                .Give(KeyResult, KeyResultTable.Current, KeyResultTable.CurrentOn),
            .. Origin
                .By(typeof(KeyResultSavePlugin), typeof(CopyObjectivePlugin))
                .Or(People)
                .From(typeof(KeyResultSavePlugin), typeof(KeyResultSavePluginTests))
                .Give(KeyResult, KeyResultTable.DueOn),
            .. Origin
                .By(typeof(CopyObjectivePlugin))
                .Or(People)
                .From(typeof(KeyResultFacts), typeof(CopyObjectivePluginTests))
                .Give(
                    KeyResult,
                    KeyResultTable.Name,
                    KeyResultTable.ObjectiveId,
                    KeyResultTable.Unit,
                    KeyResultTable.Start,
                    KeyResultTable.Target,
                    KeyResultTable.Weight,
                    KeyResultTable.Source
                ),
        ];

    private static IEnumerable<ColumnOrigin> Values =>
        Origin
            .By(typeof(KeyResultFollowPlugin))
            .From(typeof(KeyResultValueStore), typeof(KeyResultFollowPluginTests))
            .Give(
                KeyResultValueTable.LogicalName,
                [.. GuardedTables.All.Single(table => table.Name == KeyResultValueTable.LogicalName).Columns]
            );

    private static IEnumerable<ColumnOrigin> Reviews =>
        [
            .. Origin
                .By(typeof(ObjectiveReviewPlugin))
                .From(typeof(ObjectiveReviewPlugin), typeof(ObjectiveReviewPluginTests))
                .Give(Review, ObjectiveReviewTable.Progress),
            .. Origin
                .By(typeof(ObjectiveReviewPlugin))
                .Or(People)
                .From(typeof(ObjectiveReviewPlugin), typeof(ObjectiveReviewPluginTests))
                .Give(
                    Review,
                    ObjectiveReviewTable.Name,
                    ObjectiveReviewTable.ReviewedOn,
                    ObjectiveReviewTable.NextReviewOn
                ),
            .. Origin
                .Typed(People)
                .From(typeof(Confidence), typeof(ObjectiveReviewPluginTests))
                .Give(
                    Review,
                    ObjectiveReviewTable.ObjectiveId,
                    ObjectiveReviewTable.Confidence,
                    ObjectiveReviewTable.Note,
                    ObjectiveReviewTable.NextSteps
                ),
        ];
}
