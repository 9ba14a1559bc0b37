namespace SalesCorner.Plugins.Tables;

/// <summary>Names of opportunitycompetitors, which pairs deals with the competitors for them.</summary>
public static class DealCompetitorTable
{
    public const string LogicalName = "opportunitycompetitors";
    public const string Opportunity = "opportunityid";
    public const string Competitor = "competitorid";
}
