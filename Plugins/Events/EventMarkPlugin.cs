using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Events;

/// <summary>
/// Marks the events whose people or their clocks change. One that waits already is left alone: a thousand imported
/// leads cost a few computations.
/// </summary>
public sealed class EventMarkPlugin()
    : PluginBase([
        .. CapturedTables.All.SelectMany(table =>
            new[]
            {
                Step.On(Message.Create, table.Name)
                    .At(Stage.PostOperation)
                    .Asynchronously()
                    .WithPostImage(table.Campaign)
                    .Run(Mark),
                Step.On(Message.Update, table.Name)
                    .At(Stage.PostOperation)
                    .Asynchronously()
                    .WhenChanged([table.Campaign, .. CapturedTables.Clock, .. OfLeads(table)])
                    .WithPreImage(table.Campaign)
                    .WithPostImage(table.Campaign)
                    .Run(Mark),
                Step.On(Message.Delete, table.Name)
                    .At(Stage.PostOperation)
                    .Asynchronously()
                    .WithPreImage(table.Campaign)
                    .Run(Mark),
            }
        ),
    ])
{
    private const int PatienceDays = 7;

    private static string[] OfLeads(CapturedTable table) =>
        table.CapturedAt is null ? [LeadTable.Opportunity, LeadTable.State] : [];

    private static void Mark(PluginRun run)
    {
        var column = CapturedTables.Of(run.Context.PrimaryEntityName).Campaign;
        var campaigns = new[] { run.PreImage, run.PostImage }
            .Select(image => image?.GetAttributeValue<EntityReference>(column))
            .Where(campaign => campaign?.LogicalName == CampaignTable.LogicalName)
            .Select(campaign => (object)campaign!.Id)
            .Distinct()
            .ToArray();
        if (campaigns.Length == 0)
        {
            return;
        }

        var query = new QueryExpression(CampaignTable.LogicalName)
        {
            ColumnSet = new ColumnSet(CampaignTable.EventDirtySince),
            TopCount = campaigns.Length,
        };
        query.Criteria.AddCondition(new ConditionExpression(CampaignTable.Id, ConditionOperator.In, campaigns));
        foreach (var campaign in run.Service.RetrieveMultiple(query).Entities.Where(row => !IsWaiting(row, run.NowUtc)))
        {
            run.Service.Update(
                new Entity(CampaignTable.LogicalName, campaign.Id) { [CampaignTable.EventDirtySince] = run.NowUtc }
            );
        }
    }

    private static bool IsWaiting(Entity campaign, DateTime nowUtc) =>
        campaign.GetAttributeValue<DateTime?>(CampaignTable.EventDirtySince) is { } since
        && nowUtc - since < TimeSpan.FromDays(PatienceDays);
}
