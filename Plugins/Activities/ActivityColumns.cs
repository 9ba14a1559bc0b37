using SalesCorner.Plugins.Domain.Activities;
using SalesCorner.Plugins.Domain.People;
using SalesCorner.Plugins.Settings;
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
        OpportunityTable.ContactsTouched,
        OpportunityTable.ContactsEngaged,
        OpportunityTable.DecisionMakerEngaged,
        OpportunityTable.Competitors,
    ];

    /// <summary>Column by column; null clears a column.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="rules">Who counts as engaged, and who decides.</param>
    /// <param name="nowUtc">The moment of the count: who was engaged long ago is so no more.</param>
    public static IReadOnlyDictionary<string, object?> Of(DealWithActivities deal, ActivityRules rules, DateTime nowUtc)
    {
        var people = DealPeople.Of(deal.Activities, deal.Deciders, rules.Zone.DayOf(nowUtc), rules.People);
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
            [OpportunityTable.ContactsTouched] = people.Touched,
            [OpportunityTable.ContactsEngaged] = people.Engaged,
            [OpportunityTable.DecisionMakerEngaged] = people.HasDecisionMaker,
            [OpportunityTable.Competitors] = deal.Competitors,
        };
    }
}
