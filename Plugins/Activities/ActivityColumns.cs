using SalesCorner.Plugins.Domain.Activities;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Activities;

/// <summary>What a deal's activities say, as the columns of the opportunity hold it.</summary>
internal static class ActivityColumns
{
    /// <summary>The columns that hold it.</summary>
    public static readonly string[] All =
    [
        OpportunityTable.LastActivityOn,
        OpportunityTable.LastTwoWayOn,
        OpportunityTable.NextActivityOn,
        OpportunityTable.Touches,
        OpportunityTable.Minutes,
        OpportunityTable.MinutesToQualify,
    ];

    /// <summary>Column by column; null clears a column.</summary>
    public static IReadOnlyDictionary<string, object?> Of(DealWithActivities deal)
    {
        var qualifiedOn = deal.Row.GetAttributeValue<DateTime?>(OpportunityTable.QualifiedOn);
        var summary = ActivitySummary.Of(deal.Activities, qualifiedOn);
        return new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [OpportunityTable.LastActivityOn] = summary.LastActivityOn,
            [OpportunityTable.LastTwoWayOn] = summary.LastTwoWayOn,
            [OpportunityTable.NextActivityOn] = summary.NextActivityOn,
            [OpportunityTable.Touches] = summary.Touches,
            [OpportunityTable.Minutes] = summary.Minutes,
            [OpportunityTable.MinutesToQualify] = summary.MinutesToQualify,
        };
    }
}
