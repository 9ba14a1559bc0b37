namespace SalesCorner.Plugins.Tables;

/// <summary>Names of opportunityclose: the activity that closes an opportunity.</summary>
public static class OpportunityCloseTable
{
    public const string LogicalName = "opportunityclose";
    public const string Opportunity = "opportunityid";
    public const string Competitor = "competitorid";
    public const string ActualEnd = "actualend";
    public const string CreatedOn = "createdon";
    public const string State = "statecode";
}
