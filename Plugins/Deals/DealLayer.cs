using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Pace;
using SalesCorner.Plugins.Domain.Pipeline;
using SalesCorner.Plugins.Domain.Qualification;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Deals;

/// <summary>Whether an open deal moves, is stale or unqualified, as its own columns say.</summary>
internal static class DealLayer
{
    /// <summary>The deal as coverage sees it, without its value.</summary>
    public static OpenDeal Read(RowView row) =>
        new(
            Value: null,
            row.Day(OpportunityTable.EstimatedCloseDate),
            Choice.Read<QualificationStatus>(row.Value<OptionSetValue>(OpportunityTable.QualificationStatus))
                == QualificationStatus.Qualified,
            row.Day(OpportunityTable.StaleOn),
            row.Value<bool?>(OpportunityTable.CloseDateAssumed) ?? false
        );

    /// <summary>The layer on a day as the column holds it.</summary>
    public static OptionSetValue Of(OpenDeal deal, DateTime today) => Choice.Of(PaceLayerRule.Of(deal, today));
}
