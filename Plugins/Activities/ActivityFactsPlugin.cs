using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Opportunities;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Activities;

/// <summary>Keeps on a deal what its activities say: last, last two-way and next one, how many and how long. Two queries, one for the days' time zone, and one write a deal.</summary>
public sealed class ActivityFactsPlugin() : PluginBase(
[
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
        var deals = new[] { run.PreImage, run.PostImage }
            .Select(image => image?.GetAttributeValue<EntityReference>(ActivityTable.Regarding))
            .Where(regarding => regarding?.LogicalName == OpportunityTable.LogicalName)
            .Select(regarding => regarding!.Id).Distinct().ToArray();
        Write(run, deals);
    }

    // While a deal is closed its facts rest.
    private static void RefreshReopened(PluginRun run)
    {
        if (new DealView(run.Record, run.PreImage, run.NowUtc).Reopens)
        {
            Write(run, [run.Context.PrimaryEntityId]);
        }
    }

    private static void Write(PluginRun run, Guid[] deals)
    {
        if (deals.Length == 0)
        {
            run.Trace("No deal is concerned.");
            return;
        }

        foreach (var deal in new DealActivityStore(run.Service, new ConfigurationStore(run.Service).Zone()).Of(deals))
        {
            var change = RowChange.Between(deal.Row, ActivityColumns.Of(deal));
            run.Trace($"{deal.Activities.Count} activities change {change?.Attributes.Count ?? 0} columns.");
            if (change is not null)
            {
                run.Service.Update(change);
            }
        }
    }
}
