using SalesCorner.Plugins.Ownership;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Opportunities;

/// <summary>
/// Lets a deal's answers and stays follow the deal, in the background and as SYSTEM: to a new owner, and away when the
/// deal is deleted. A cascading relationship would ask whoever assigns or deletes the deal for rights on them.
/// </summary>
public sealed class DealRowsPlugin()
    : PluginBase(
        Step.On(Message.Update, OpportunityTable.LogicalName)
            .At(Stage.PostOperation)
            .Asynchronously()
            .WhenChanged(OpportunityTable.Owner)
            .Run(FollowOwner),
        Step.On(Message.Delete, OpportunityTable.LogicalName).At(Stage.PostOperation).Asynchronously().Run(CleanUp)
    )
{
    // The owner now, not the one of the event: jobs may run in any order.
    private static void FollowOwner(PluginRun run) => RowVersions.UntilRight(run, () => HandOver(run));

    private static bool HandOver(PluginRun run)
    {
        if (new OwnerStore(run.Service).OfDeal(run.Context.PrimaryEntityId) is not { } owner)
        {
            run.Trace("The deal has been deleted since.");
            return false;
        }

        var rows = new DealRowsStore(run.Service).OfOthers(run.Context.PrimaryEntityId, owner);
        var owned = new OwnedRows(run.Service);
        foreach (var row in rows)
        {
            owned.HandOver(row, owner);
        }

        run.Trace($"{rows.Count} rows follow the deal's owner, {owned.KeptBySystem} of them are kept by SYSTEM.");
        return rows.Count > 0 && owned.KeptBySystem == 0;
    }

    // Of this deal and of any other: which one it was no row says any more.
    private static void CleanUp(PluginRun run)
    {
        var rows = new DealRowsStore(run.Service).WithoutDeal();
        foreach (var row in rows)
        {
            run.Service.Delete(row.LogicalName, row.Id);
        }

        run.Trace($"{rows.Count} rows of deleted deals are deleted.");
    }
}
