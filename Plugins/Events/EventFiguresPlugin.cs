using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Guards;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Events;

/// <summary>
/// Keeps the figures of an event: computes them when it is marked, moves the clocks of its people when its days change,
/// and lets nobody type a figure.
/// </summary>
public sealed class EventFiguresPlugin()
    : PluginBase(
        Step.On(Message.Create, CampaignTable.LogicalName).At(Stage.PreValidation).Run(Protect),
        Step.On(Message.Update, CampaignTable.LogicalName)
            .At(Stage.PreValidation)
            .WhenChanged(ComputedColumns.OfCampaign)
            .Run(Protect),
        Step.On(Message.Update, CampaignTable.LogicalName)
            .At(Stage.PostOperation)
            .Asynchronously()
            .WhenChanged([.. EventCampaign.Columns, CampaignTable.Cost, CampaignTable.EventDirtySince])
            .WithPostImage(CampaignTable.EventDirtySince)
            .Run(Compute)
    )
{
    private static void Protect(PluginRun run)
    {
        if (ComputedColumns.OfCampaign.Any(run.Target.Contains) && !WriteOrigin.Ask(run, WriteOrigin.IsOwnCode))
        {
            run.Trace(
                $"{ComputedColumns.Strip(run.Target, ComputedColumns.OfCampaign)} computed columns are not taken over."
            );
        }
    }

    private static void Compute(PluginRun run)
    {
        var marked = run.PostImage?.Contains(CampaignTable.EventDirtySince) == true;
        var byDays = EventCampaign.Columns.Concat([CampaignTable.Cost]).Any(run.Target.Contains);
        if (!marked && !byDays)
        {
            return;
        }

        var id = run.Context.PrimaryEntityId;
        if (marked)
        {
            run.Service.Update(new Entity(CampaignTable.LogicalName, id) { [CampaignTable.EventDirtySince] = null });
        }

        var store = new EventFiguresStore(run.Service, new ConfigurationStore(run.Service).Read());
        RowVersions.UntilRight(run, () => Write(run, store, id, byDays));
    }

    private static bool Write(PluginRun run, EventFiguresStore store, Guid id, bool withClocks)
    {
        var found = store.Events(id);
        if (found.Count == 0)
        {
            return false;
        }

        var campaign = found[0];
        var changes = withClocks ? store.Clocks(campaign).ToList() : [];
        changes.ForEach(run.Service.UpdateAsRead);
        if (store.Figures(campaign) is not { } figures)
        {
            return changes.Count > 0;
        }

        run.Service.UpdateAsRead(figures);
        return true;
    }
}
