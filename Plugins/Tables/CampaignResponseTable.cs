namespace SalesCorner.Plugins.Tables;

/// <summary>Names of campaignresponse, as far as events need them.</summary>
public static class CampaignResponseTable
{
    public const string LogicalName = "campaignresponse";
    public const string Id = "activityid";
    public const string Campaign = "regardingobjectid";
    public const string ReceivedOn = "receivedon";
    public const string CreatedOn = "createdon";
    public const string Owner = "ownerid";
    public const string State = "statecode";
    public const string CapturedOn = "sc_capturedon";
    public const string FollowUpDueOn = "sc_followupdueon";
    public const string FollowedUpOn = "sc_followedupon";
    public const string FollowUpDays = "sc_followupdays";
}
