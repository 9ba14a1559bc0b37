using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Goals;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Goals;

/// <summary>
/// Follows a key result in the background: keeps its typed values with their days, fills a measured one whose source or
/// owner is new, and marks its objective.
/// </summary>
public sealed class KeyResultFollowPlugin()
    : PluginBase(
        Step.On(Message.Create, KeyResultTable.LogicalName)
            .At(Stage.PostOperation)
            .Asynchronously()
            .WithPostImage(Images)
            .Run(Follow),
        Step.On(Message.Update, KeyResultTable.LogicalName)
            .At(Stage.PostOperation)
            .Asynchronously()
            .WhenChanged(Images)
            .WithPreImage(Images)
            .WithPostImage(Images)
            .Run(Follow),
        Step.On(Message.Delete, KeyResultTable.LogicalName)
            .At(Stage.PostOperation)
            .Asynchronously()
            .WithPreImage(Images)
            .Run(Follow)
    )
{
    private static readonly string[] Images =
    [
        KeyResultTable.Name,
        KeyResultTable.ObjectiveId,
        KeyResultTable.Unit,
        KeyResultTable.Start,
        KeyResultTable.Target,
        KeyResultTable.Current,
        KeyResultTable.CurrentOn,
        KeyResultTable.DueOn,
        KeyResultTable.Weight,
        KeyResultTable.Progress,
        KeyResultTable.Source,
        KeyResultTable.State,
        KeyResultTable.Owner,
    ];

    private static readonly string[] DecidesTheFigure =
    [
        KeyResultTable.Source,
        KeyResultTable.Owner,
        KeyResultTable.ObjectiveId,
    ];

    private static void Follow(PluginRun run)
    {
        if (run.PostImage is { } after)
        {
            var source = KeyResultColumns.SourceOf(after.GetAttributeValue<OptionSetValue>(KeyResultTable.Source));
            if (source == KeyResultSource.Manual)
            {
                Keep(run, after);
            }
            else if (run.PreImage is null || DecidesTheFigure.Any(column => Differs(run, column)))
            {
                var configuration = new ConfigurationStore(run.Service).Read();
                new MeasuredKeyResults(run.Service, configuration, configuration.DayOf(run.NowUtc)).Fill(
                    run.Context.PrimaryEntityId
                );
            }
        }

        var marked = new ObjectiveMarks(run.Service, run.NowUtc).Mark(
            new[] { run.PreImage, run.PostImage }.Select(image =>
                image?.GetAttributeValue<EntityReference>(KeyResultTable.ObjectiveId)
            )
        );
        run.Trace($"{marked} objectives marked.");
    }

    private static void Keep(PluginRun run, Entity after)
    {
        var isNew = Differs(run, KeyResultTable.Current) || Differs(run, KeyResultTable.CurrentOn);
        if (isNew && after.GetAttributeValue<DateTime?>(KeyResultTable.CurrentOn) is { } day)
        {
            new KeyResultValueStore(run.Service).Keep(run.Context.PrimaryEntityId, after, day);
        }
    }

    private static bool Differs(PluginRun run, string column) =>
        !Equals(run.PreImage?.GetAttributeValue<object>(column), run.PostImage?.GetAttributeValue<object>(column));
}
