using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Deals;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Opportunities;

/// <summary>
/// Keeps a row for every stay of a deal in a stage that has ended, by a change of stage or by the close.
/// </summary>
public sealed class StageHistoryPlugin()
    : PluginBase(
        Step.On(Message.Update, OpportunityTable.LogicalName)
            .At(Stage.PostOperation)
            .Asynchronously()
            .WhenChanged(OpportunityTable.Stage, OpportunityTable.State)
            .WithPreImage(
                OpportunityTable.Stage,
                OpportunityTable.SalesStage,
                OpportunityTable.State,
                OpportunityTable.Outcome,
                OpportunityTable.StageEnteredOn,
                OpportunityTable.CreatedOn
            )
            .Run(Keep)
    )
{
    private static void Keep(PluginRun run)
    {
        if (new DealView(run.Record, run.PreImage, run.NowUtc).EndedStay() is not { } stay)
        {
            run.Trace("The deal stays in its stage.");
            return;
        }

        var name = new ConfigurationStore(run.Service).StageName(stay.Stage);
        var owners = new OwnerStore(run.Service);
        var kept = (EntityReference?)null;
        // Whoever hands the deal on meanwhile moves the rows that are there: this one comes after them and looks again.
        while (owners.OfDeal(run.Context.PrimaryEntityId) is { } owner && owner.Id != kept?.Id)
        {
            var deal = new EntityReference(OpportunityTable.LogicalName, run.Context.PrimaryEntityId);
            new StageChangeStore(run.Service).Keep(deal, owner, stay, name);
            kept = owner;
        }

        run.Trace(kept is null ? "The deal has been deleted since." : $"Stage {stay.Stage} lasted {stay.Days} days.");
    }
}
