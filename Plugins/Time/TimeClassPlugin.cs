using SalesCorner.Plugins.Activities;
using SalesCorner.Plugins.Domain.Time;
using SalesCorner.Plugins.Guards;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Time;

/// <summary>
/// Gives an activity its time class in the save that completes it, from its own row: no read, no other write. What
/// somebody chose stays.
/// </summary>
public sealed class TimeClassPlugin() : PluginBase([.. ActivitySteps.All.SelectMany(StepsOf)])
{
    private static IEnumerable<Step> StepsOf(string table) =>
        [
            Step.On(Message.Create, table).At(Stage.PreOperation).Run(Classify),
            Step.On(Message.Update, table)
                .At(Stage.PreOperation)
                .WhenChanged([
                    ActivityTable.State,
                    ActivityTable.Regarding,
                    ActivityTable.TimeClass,
                    ActivityTable.TimeClassFixed,
                    .. ActivityTimeFacts.DirectionOf(table),
                ])
                .WithPreImage([
                    .. ActivityTimeFacts.Columns(table),
                    ActivityTable.TimeClass,
                    ActivityTable.TimeClassFixed,
                ])
                .Run(Classify),
        ];

    private static void Classify(PluginRun run)
    {
        var writes = run.Target.Contains(ActivityTable.TimeClass) || run.Target.Contains(ActivityTable.TimeClassFixed);
        if (writes && WriteOrigin.IsOwnCode(run))
        {
            return;
        }

        var table = run.Context.PrimaryEntityName;
        var isFixed = IsFixed(run);
        var columns = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [ActivityTable.TimeClassFixed] = isFixed,
        };
        if (!isFixed && run.Record.Choice(ActivityTable.State) == ActivityStateCode.Completed)
        {
            var work = TimeClassRule.Of(ActivityTimeFacts.Of(run.Record, table, run.NowUtc));
            columns[ActivityTable.TimeClass] = Choice.Of(work);
            run.Trace($"The class is {work}.");
        }

        run.SetChanged(columns);
    }

    // Whoever chooses a class means it; whoever clears it asks for the computed one.
    private static bool IsFixed(PluginRun run)
    {
        if (run.Record.Changes(ActivityTable.TimeClass))
        {
            return run.Record.Choice(ActivityTable.TimeClass) is not null;
        }

        run.Target.Attributes.Remove(ActivityTable.TimeClassFixed);
        return run.Record.Value<bool?>(ActivityTable.TimeClassFixed) ?? false;
    }
}
