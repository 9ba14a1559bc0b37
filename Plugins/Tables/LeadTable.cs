namespace SalesCorner.Plugins.Tables;

/// <summary>Names of lead, as far as events need them.</summary>
public static class LeadTable
{
    public const string LogicalName = "lead";
    public const string Id = "leadid";
    public const string Campaign = "campaignid";
    public const string Contact = "parentcontactid";
    public const string Account = "parentaccountid";
    public const string Opportunity = "qualifyingopportunityid";
    public const string CreatedOn = "createdon";
    public const string Owner = "ownerid";
    public const string State = "statecode";
    public const string Merged = "merged";
    public const string CapturedOn = "sc_capturedon";
    public const string FollowUpDueOn = "sc_followupdueon";
    public const string FollowedUpOn = "sc_followedupon";
    public const string FollowUpDays = "sc_followupdays";
}
