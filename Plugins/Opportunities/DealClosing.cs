using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Deals;
using SalesCorner.Plugins.Domain.Stages;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Opportunities;

/// <summary>Finds what a closed deal's own columns lack.</summary>
internal static class DealClosing
{
    // The score at close is frozen: what the answers say later is no part of it.
    private static readonly string[] Correctable =
    [
        OpportunityTable.Outcome,
        OpportunityTable.CreditedTo,
        OpportunityTable.ComputeNote,
        OpportunityTable.StaleOn,
        OpportunityTable.StaleReason,
        OpportunityTable.Stale,
        OpportunityTable.Layer,
    ];

    /// <summary>
    /// The stay in its last stage of a deal that was closed without an update of it; null for any other deal.
    /// </summary>
    public static StageStay? UnseenStay(Entity row, DateTime closedOn)
    {
        var deal = new RowView(null, row);
        var entered =
            deal.Value<DateTime?>(OpportunityTable.StageEnteredOn) ?? deal.Value<DateTime?>(OpportunityTable.CreatedOn);
        var isUnseen = (deal.Choice(OpportunityTable.State) ?? 0) != 0 && deal.Choice(OpportunityTable.Outcome) is null;
        var left = deal.Value<int?>(OpportunityTable.Stage) ?? deal.Choice(OpportunityTable.SalesStage);
        return isUnseen && entered is not null && left is { } stage
            ? new StageStay(stage, entered.Value, closedOn)
            : null;
    }

    /// <summary>The columns to correct; null when the deal is gone or open, or nothing is wrong.</summary>
    public static Entity? Correct(DealEvidence evidence, SalesConfiguration configuration, DateTime nowUtc)
    {
        if (evidence.Row is not { } row)
        {
            return null;
        }

        var deal = new DealView(new RowView(null, row), row, nowUtc, configuration);
        if (deal.IsOpen)
        {
            return null;
        }

        var unseen = row.GetAttributeValue<OptionSetValue>(OpportunityTable.Outcome) is null;
        var wanted = new DealDecision(deal, configuration)
            .Decide(evidence)
            .Columns.Where(column =>
                Correctable.Contains(column.Key, StringComparer.Ordinal)
                || (unseen && column.Key is OpportunityTable.ScoreAtClose or OpportunityTable.Cost)
            )
            .ToDictionary(column => column.Key, column => column.Value, StringComparer.Ordinal);
        return RowChange.Between(row, wanted);
    }
}
