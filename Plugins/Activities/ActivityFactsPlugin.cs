using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Deals;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Activities;

/// <summary>
/// Keeps on a deal what its activities say: last, last two-way and next one, how many and how long. A few reads, and
/// one write a deal.
/// </summary>
public sealed class ActivityFactsPlugin()
    : PluginBase([
        .. ActivitySteps.All.SelectMany(table => ActivitySteps.Of(table, Refresh)),
        Step.On(Message.Update, OpportunityTable.LogicalName)
            .At(Stage.PostOperation)
            .Asynchronously()
            .WhenChanged(OpportunityTable.State)
            .WithPreImage(OpportunityTable.State)
            .Run(RefreshReopened),
    ])
{
    private static void Refresh(PluginRun run)
    {
        var regarded = new[] { run.PreImage, run.PostImage }
            .Select(image => image?.GetAttributeValue<EntityReference>(ActivityTable.Regarding))
            .OfType<EntityReference>()
            .Distinct()
            .ToList();
        var rules = Rules(run);
        Write(run, [.. new RegardedDeals(run.Service, rules).Of(regarded)], rules);
    }

    // While a deal is closed its facts rest.
    private static void RefreshReopened(PluginRun run)
    {
        if (new DealView(run.Record, run.PreImage, run.NowUtc).Reopens)
        {
            Write(run, [run.Context.PrimaryEntityId], Rules(run));
        }
    }

    // Asked only once a deal is concerned.
    private static Lazy<ActivityRules> Rules(PluginRun run) =>
        new(() => new ConfigurationStore(run.Service).Activities());

    private static void Write(PluginRun run, Guid[] deals, Lazy<ActivityRules> rules)
    {
        if (deals.Length == 0)
        {
            run.Trace("No deal is concerned.");
            return;
        }

        IReadOnlyCollection<Entity> open = [];
        RowVersions.UntilRight(
            run,
            () =>
            {
                var store = new DealActivityStore(run.Service, rules.Value);
                var writes = Refresh(run, store, deals, rules.Value);
                open = store.Open;
                return writes;
            }
        );
        OwnDealClass.Correct(run, open);
    }

    private static bool Refresh(PluginRun run, DealActivityStore store, Guid[] deals, ActivityRules rules)
    {
        var writes = false;
        foreach (var deal in store.Of(deals))
        {
            var change = RowChange.Between(deal.Row, ActivityColumns.Of(deal, rules, run.NowUtc));
            run.Trace($"{deal.Activities.Count} activities change {change?.Attributes.Count ?? 0} columns.");
            if (change is not null)
            {
                run.Service.UpdateAsRead(change);
                deal.Row.With(
                    change.Attributes.ToDictionary(
                        column => column.Key,
                        column => (object?)column.Value,
                        StringComparer.Ordinal
                    )
                );
                writes = true;
            }
        }

        // Only the activities can have changed unseen: the deals have versions.
        return writes
            && store
                .OnceMore()
                .Any(deal => RowChange.Between(deal.Row, ActivityColumns.Of(deal, rules, run.NowUtc)) is not null);
    }
}
