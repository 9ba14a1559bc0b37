using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Opportunities;

/// <summary>Says, in the very save, when a deal turns stale, how well it is qualified, and how it ended: two reads at most, no write.</summary>
public sealed class OpportunityHealthPlugin() : PluginBase(
    Step.On(Message.Create, OpportunityTable.LogicalName)
        .At(Stage.PreOperation)
        .Run(Judge),
    Step.On(Message.Update, OpportunityTable.LogicalName)
        .At(Stage.PreOperation)
        .WhenChanged(DealImage.Filter)
        .WithPreImage(DealImage.Columns)
        .Run(Judge))
{
    private static void Judge(PluginRun run)
    {
        var configuration = new ConfigurationStore(run.Service).Read();
        var deal = new DealView(run.Record, run.PreImage, run.NowUtc, configuration);
        if (!deal.IsOpen && !deal.Closes)
        {
            run.Trace("The deal is closed and stays so: nothing to judge.");
            return;
        }

        var evidence = EvidenceOf(run, deal, configuration);
        FollowOwner(run, deal, configuration, mayRead: evidence is null || deal.IsNew);
        var decision = new DealDecision(deal, configuration).Decide(evidence);
        run.Trace($"Stale on {decision.Stale.On:yyyy-MM-dd} by {decision.Stale.Reason}; answers read: {evidence?.Answers.Count}.");

        if (decision.Refusal is { } refusal)
        {
            throw new BusinessRuleException(refusal);
        }

        run.SetChanged(decision.Columns);
    }

    private static DealEvidence? EvidenceOf(PluginRun run, DealView deal, SalesConfiguration configuration)
    {
        if (deal.IsNew)
        {
            return DealEvidence.None;
        }

        return DealDecision.NeedsAnswers(deal, configuration) ? new DealEvidenceStore(run.Service).Of(run.Context.PrimaryEntityId) : null;
    }

    // One read for the settings and one more is what a save may cost: where the answers took it, the nightly run
    // brings the limits of the new owner's business unit.
    private static void FollowOwner(PluginRun run, DealView deal, SalesConfiguration configuration, bool mayRead)
    {
        if (mayRead && deal.ChangesOwner && configuration.HasUnitStageDays && deal.Owner is { } owner)
        {
            deal.UnitId = new OwnerStore(run.Service).UnitOf(owner);
        }
    }
}
