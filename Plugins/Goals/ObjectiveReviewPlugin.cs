using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Words;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Goals;

/// <summary>Completes a review of an objective, and tells the objective what its latest review says.</summary>
public sealed class ObjectiveReviewPlugin()
    : PluginBase(
        Step.On(Message.Create, ObjectiveReviewTable.LogicalName).At(Stage.PreValidation).OfDailyWork().Run(Complete),
        Step.On(Message.Create, ObjectiveReviewTable.LogicalName)
            .At(Stage.PostOperation)
            .Asynchronously()
            .WithPostImage(Told)
            .Run(Tell),
        Step.On(Message.Update, ObjectiveReviewTable.LogicalName)
            .At(Stage.PostOperation)
            .Asynchronously()
            .WhenChanged(Told)
            .WithPostImage(Told)
            .Run(Tell)
    )
{
    private const int LongestName = 300;

    private static readonly string[] Told =
    [
        ObjectiveReviewTable.ObjectiveId,
        ObjectiveReviewTable.ReviewedOn,
        ObjectiveReviewTable.Confidence,
        ObjectiveReviewTable.NextReviewOn,
    ];

    private static void Complete(PluginRun run)
    {
        if (run.Record.Reference(ObjectiveReviewTable.ObjectiveId) is not { } objectiveId)
        {
            return;
        }

        var configuration = new ConfigurationStore(run.Service).Read();
        var objective = run.Service.Retrieve(
            objectiveId.LogicalName,
            objectiveId.Id,
            new ColumnSet(ObjectiveTable.Name, ObjectiveTable.Progress)
        );
        var on = run.Record.Day(ObjectiveReviewTable.ReviewedOn) ?? configuration.DayOf(run.NowUtc);
        run.Target[ObjectiveReviewTable.ReviewedOn] = on;
        run.Target[ObjectiveReviewTable.NextReviewOn] =
            run.Record.Day(ObjectiveReviewTable.NextReviewOn) ?? on.AddDays(configuration.Settings.Goals.ReviewDays);
        run.Target[ObjectiveReviewTable.Progress] = objective.GetAttributeValue<decimal?>(ObjectiveTable.Progress);
        if (string.IsNullOrWhiteSpace(run.Record.Value<string>(ObjectiveReviewTable.Name)))
        {
            run.Target[ObjectiveReviewTable.Name] =
                $"{on:yyyy-MM-dd}: {objective.GetAttributeValue<string>(ObjectiveTable.Name)}".Shortened(LongestName);
        }
    }

    // A review that was entered late does not undo what a later one said.
    private static void Tell(PluginRun run)
    {
        var review = new RowView(null, run.PostImage);
        if (
            review.Reference(ObjectiveReviewTable.ObjectiveId) is not { } objective
            || review.Day(ObjectiveReviewTable.ReviewedOn) is not { } on
        )
        {
            return;
        }

        var stored = new ObjectiveStore(run.Service).LastReviewOf(objective.Id);
        if (stored is null || stored.GetAttributeValue<DateTime?>(ObjectiveTable.LastReviewOn) > on)
        {
            run.Trace("The objective is gone, or a later review has told it more.");
            return;
        }

        var wanted = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [ObjectiveTable.LastReviewOn] = on,
            [ObjectiveTable.NextReviewOn] = review.Day(ObjectiveReviewTable.NextReviewOn),
            [ObjectiveTable.Confidence] = review.Value<OptionSetValue>(ObjectiveReviewTable.Confidence),
        };
        if (RowChange.Between(stored, wanted) is { } change)
        {
            run.Service.UpdateAsRead(change);
        }
    }
}
