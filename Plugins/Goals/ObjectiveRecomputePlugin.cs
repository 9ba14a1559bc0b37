using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Goals;

/// <summary>
/// Computes a marked objective and those above it: ten requests for one without a parent, one more for each parent
/// whose progress changes, whatever the number of objectives.
/// </summary>
public sealed class ObjectiveRecomputePlugin()
    : PluginBase(
        Step.On(Message.Create, ObjectiveTable.LogicalName)
            .At(Stage.PostOperation)
            .Asynchronously()
            .WithPostImage(ObjectiveTable.DirtySince)
            .Run(Recompute),
        Step.On(Message.Update, ObjectiveTable.LogicalName)
            .At(Stage.PostOperation)
            .Asynchronously()
            .WhenChanged(ObjectiveTable.DirtySince)
            .WithPostImage(ObjectiveTable.DirtySince)
            .Run(Recompute)
    )
{
    private static void Recompute(PluginRun run)
    {
        if (run.PostImage?.Contains(ObjectiveTable.DirtySince) != true)
        {
            return;
        }

        var horizon = new ConfigurationStore(run.Service).Horizon(run.NowUtc, out var configuration);
        var work = new ObjectiveRecomputation(
            run.Service,
            run.Context.PrimaryEntityId,
            configuration,
            configuration.DayOf(run.NowUtc)
        );
        try
        {
            work.ClearMark();
            RowVersions.UntilRight(run, work.Run);
            run.Trace($"Objective computed with those above it, in {horizon.Current.Name}.");
        }
        catch (Exception clash) when (RowVersions.IsClash(clash))
        {
            work.MarkAgain(run.NowUtc);
            throw;
        }
    }
}
