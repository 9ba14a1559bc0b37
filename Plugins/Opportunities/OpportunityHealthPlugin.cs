using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Deals;
using SalesCorner.Plugins.Domain.Motion;
using SalesCorner.Plugins.Domain.Settings;
using SalesCorner.Plugins.Guards;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Opportunities;

/// <summary>
/// Says, in the very save, when a deal turns stale, how well it is qualified, and how it ended: two reads at most,
/// three for a new deal, no write.
/// </summary>
public sealed class OpportunityHealthPlugin()
    : PluginBase(
        Step.On(Message.Create, OpportunityTable.LogicalName).At(Stage.PreValidation).Run(Gather),
        Step.On(Message.Update, OpportunityTable.LogicalName)
            .At(Stage.PreValidation)
            .WhenChanged(DealImage.Filter)
            .WithPreImage(DealImage.Columns)
            .Run(Gather),
        Step.On(Message.Create, OpportunityTable.LogicalName)
            .At(Stage.PreOperation)
            .NotesFailuresIn(OpportunityTable.ComputeNote)
            .Run(Judge),
        Step.On(Message.Update, OpportunityTable.LogicalName)
            .At(Stage.PreOperation)
            .NotesFailuresIn(OpportunityTable.ComputeNote)
            .WhenChanged(DealImage.Filter)
            .WithPreImage(DealImage.Columns)
            .Run(Judge)
    )
{
    // Before the transaction a read that fails leaves the save alone. In somebody else's transaction nothing is before
    // it.
    private static void Gather(PluginRun run)
    {
        if (!run.Context.IsInTransaction)
        {
            Read(run, new EarlyReads(run.Service, run.Context));
        }
    }

    private static void Judge(PluginRun run)
    {
        if (Read(run, new EarlyReads(run.Service, run.Context)) is not var (deal, configuration, evidence))
        {
            run.Trace("The close date of an open deal: the close itself follows.");
            return;
        }

        if (!deal.IsOpen && !deal.Closes)
        {
            run.Trace("The deal is closed and stays so: only its close date is looked at.");
            run.SetChanged(
                deal.ChangesCloseDate
                    ? new DealDecision(deal, configuration).DateClose().Columns
                    : new Dictionary<string, object?>(StringComparer.Ordinal)
            );
            return;
        }

        var decision = new DealDecision(deal, configuration).Decide(evidence);
        run.Trace(
            $"Stale on {decision.Stale.On:yyyy-MM-dd} by {decision.Stale.Reason}; answers read: "
                + $"{evidence?.Answers.Count}."
        );

        if (decision.Refusal is { } refusal)
        {
            throw new BusinessRuleException(refusal);
        }

        run.SetChanged(decision.Columns);
    }

    private static Reading? Read(PluginRun run, IOrganizationService service)
    {
        if (OnlyDatesAClose(run))
        {
            return null;
        }

        var configuration = new ConfigurationStore(service).Read();
        var deal = new DealView(run.Record, run.PreImage, run.NowUtc, configuration);
        if (!deal.IsOpen && !deal.Closes)
        {
            deal.ComesFromImporter = AsksForImporter(deal) && new ImporterStore(service).MayAssume(run.Context.UserId);
            return new Reading(deal, configuration, null);
        }

        var evidence = EvidenceOf(run, service, deal, configuration);
        FollowOwner(service, deal, configuration, mayRead: evidence is null || deal.IsNew);
        return new Reading(deal, configuration, evidence);
    }

    // The platform saves a close in two parts, the state apart from the rest.
    private static bool OnlyDatesAClose(PluginRun run) =>
        run.Target.Contains(OpportunityTable.ActualCloseDate)
        && DealImage.Filter.Where(run.Target.Contains).All(column => column == OpportunityTable.ActualCloseDate)
        && run.PreImage is { } before
        && new DealView(new RowView(null, before), before, run.NowUtc).IsOpen;

    // Asked only of a save that dates a close back, which nobody but an importer has a reason to do.
    private static bool AsksForImporter(DealView deal) => deal.IsDatedBack && !deal.IsMarkedDatedBack;

    private static DealEvidence? EvidenceOf(
        PluginRun run,
        IOrganizationService service,
        DealView deal,
        SalesConfiguration configuration
    )
    {
        if (deal.IsNew)
        {
            return DealEvidence.None with { BoughtBefore = BoughtBefore(service, deal, configuration.Settings.Motion) };
        }

        var store = new DealEvidenceStore(service);
        if (!AsksForImporter(deal))
        {
            return DealDecision.NeedsAnswers(deal, configuration) ? store.Of(run.Context.PrimaryEntityId) : null;
        }

        var evidence = store.Of(run.Context.PrimaryEntityId, run.Context.UserId, ImporterStore.Ask);
        deal.ComesFromImporter = ImporterStore.IsAdministrator(evidence.Rows);
        return evidence;
    }

    // The one read more that a creation may cost; none where the motion is known without it.
    private static bool? BoughtBefore(IOrganizationService service, DealView deal, MotionSettings settings) =>
        deal.Buyer is not { } buyer || deal.SaysMotion || MotionRule.IsRenewal(deal.MotionFacts(null), settings)
            ? null
            : new MotionStore(service, settings).HadBought(buyer, deal.CreatedOn.Date);

    // One read for the settings and one more is what a save may cost: where the answers took it, the nightly run
    // brings the limits of the new owner's business unit.
    private static void FollowOwner(
        IOrganizationService service,
        DealView deal,
        SalesConfiguration configuration,
        bool mayRead
    )
    {
        if (mayRead && deal.ChangesOwner && configuration.HasUnitStageDays && deal.Owner is { } owner)
        {
            deal.UnitId = new OwnerStore(service).UnitOf(owner);
        }
    }

    private sealed record Reading(DealView Deal, SalesConfiguration Configuration, DealEvidence? Evidence);
}
