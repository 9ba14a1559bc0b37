using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Words;
using SalesCorner.Plugins.Guards;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Assessment;

/// <summary>
/// Names an answer, takes computed columns out of what people save, and sets facts and averages beside it a moment
/// later.
/// </summary>
public sealed class AssessmentAnswerPlugin()
    : PluginBase(
        Step.On(Message.Create, AssessmentAnswerTable.LogicalName).At(Stage.PreValidation).OfDailyWork().Run(Complete),
        Step.On(Message.Update, AssessmentAnswerTable.LogicalName)
            .At(Stage.PreValidation)
            .OfDailyWork()
            .WhenChanged([
                AssessmentAnswerTable.Level,
                AssessmentAnswerTable.PillarId,
                .. ComputedColumns.OfAssessmentAnswer,
            ])
            .WithPreImage(AssessmentAnswerTable.Level, AssessmentAnswerTable.PillarId)
            .Run(Complete),
        Step.On(Message.Create, AssessmentAnswerTable.LogicalName)
            .At(Stage.PostOperation)
            .Asynchronously()
            .WithPostImage(AssessmentAnswerTable.AssessmentId)
            .Run(Follow),
        Step.On(Message.Update, AssessmentAnswerTable.LogicalName)
            .At(Stage.PostOperation)
            .Asynchronously()
            .WhenChanged(AssessmentAnswerTable.Level, AssessmentAnswerTable.PillarId)
            .WithPostImage(AssessmentAnswerTable.AssessmentId)
            .Run(Follow)
    )
{
    private const int LongestName = 300;

    private static void Complete(PluginRun run)
    {
        if (!WriteOrigin.Ask(run, WriteOrigin.IsOwnCode))
        {
            ComputedColumns.Strip(run.Target, ComputedColumns.OfAssessmentAnswer);
        }

        var isConcerned =
            run.PreImage is null
            || run.Record.Changes(AssessmentAnswerTable.Level)
            || run.Record.Changes(AssessmentAnswerTable.PillarId);
        if (isConcerned && run.Record.Reference(AssessmentAnswerTable.PillarId) is { } pillar)
        {
            var name = run
                .Service.Retrieve(pillar.LogicalName, pillar.Id, new ColumnSet(PillarTable.Name))
                .GetAttributeValue<string>(PillarTable.Name);
            var level = run.Record.Value<int?>(AssessmentAnswerTable.Level);
            run.Target[AssessmentAnswerTable.Name] = (level is null ? name : $"{name}: {level}").Shortened(LongestName);
        }
    }

    private static void Follow(PluginRun run)
    {
        if (run.PostImage?.GetAttributeValue<EntityReference>(AssessmentAnswerTable.AssessmentId) is not { } id)
        {
            return;
        }

        var configuration = new ConfigurationStore(run.Service).Read();
        var book = new AssessmentBook(run.Service, configuration, configuration.DayOf(run.NowUtc));
        RowVersions.UntilRight(
            run,
            () =>
            {
                var changes = book.Present().Where(row => row.Id == id.Id).SelectMany(book.Changes).ToList();
                changes.ForEach(run.Service.UpdateAsRead);
                return changes.Count > 0;
            }
        );
    }
}
