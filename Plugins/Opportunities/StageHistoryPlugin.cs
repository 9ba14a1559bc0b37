using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Deals;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Opportunities;

/// <summary>Keeps a row for every stay of a deal in a stage that has ended, by a change of stage or by the close.</summary>
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
        var deal = new DealView(run.Record, run.PreImage, run.NowUtc);
        if (deal.EndedStay() is not { } stay)
        {
            run.Trace("The deal stays in its stage.");
            return;
        }

        var store = new StageChangeStore(run.Service);
        if (new OwnerStore(run.Service).OfDeal(run.Context.PrimaryEntityId) is not { } owner)
        {
            run.Trace("The deal has been deleted since.");
            return;
        }

        var name = new ConfigurationStore(run.Service).StageName(stay.Stage);
        store.Keep(new EntityReference(OpportunityTable.LogicalName, run.Context.PrimaryEntityId), owner, stay, name);
        run.Trace($"Stage {stay.Stage} lasted {stay.Days} days.");
    }
}
