using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Deals;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Opportunities;

/// <summary>
/// Corrects a closed deal's outcome when its close activity came, or got its competitor, only after the close, and
/// where
/// closing raises no update of the deal.
/// </summary>
public sealed class ClosedDealPlugin()
    : PluginBase(
        Step.On(Message.Create, OpportunityCloseTable.LogicalName)
            .At(Stage.PostOperation)
            .Asynchronously()
            .WithPostImage(OpportunityCloseTable.Opportunity)
            .Run(Correct),
        Step.On(Message.Update, OpportunityCloseTable.LogicalName)
            .At(Stage.PostOperation)
            .Asynchronously()
            .WhenChanged(OpportunityCloseTable.Competitor)
            .WithPostImage(OpportunityCloseTable.Opportunity)
            .Run(Correct)
    )
{
    private static void Correct(PluginRun run)
    {
        if (run.PostImage?.GetAttributeValue<EntityReference>(OpportunityCloseTable.Opportunity) is not { } reference)
        {
            run.Trace("The close activity belongs to no opportunity.");
            return;
        }

        var configuration = new ConfigurationStore(run.Service).Read();
        RowVersions.UntilRight(run, () => Correct(run, reference, configuration));
    }

    private static bool Correct(PluginRun run, EntityReference reference, SalesConfiguration configuration)
    {
        var evidence = new DealEvidenceStore(run.Service).Of(reference.Id, DealImage.Columns);
        var change = DealClosing.Correct(evidence, configuration, run.NowUtc);

        Keep(run, evidence, configuration);
        run.Trace(
            change is null
                ? "The outcome is right, or the deal is open."
                : $"Corrects {change.Attributes.Count} columns."
        );
        return change is not null && Write(run, change);
    }

    // A close that raised no update of the deal ended its stay in the stage unseen: such a deal has no outcome yet.
    private static void Keep(PluginRun run, DealEvidence evidence, SalesConfiguration configuration)
    {
        if (
            run.Context.MessageName == Message.Create
            && evidence.Row is { } row
            && DealClosing.UnseenStay(row, run.NowUtc) is { } stay
            && row.GetAttributeValue<EntityReference>(OpportunityTable.Owner) is { } owner
        )
        {
            new StageChangeStore(run.Service).Keep(
                row.ToEntityReference(),
                owner,
                stay,
                configuration.StageName(stay.Stage)
            );
        }
    }

    // Some versions keep a closed opportunity read-only for everybody. Then the figures, which read the close activity
    // themselves, are right all the same.
    private static bool Write(PluginRun run, Entity change)
    {
        try
        {
            run.Service.UpdateAsRead(change);
            return true;
        }
        catch (Exception refused) when (refused is not InvalidPluginExecutionException && !RowVersions.IsClash(refused))
        {
            run.Trace("The closed deal keeps its outcome: " + refused.Message);
            return false;
        }
    }
}
