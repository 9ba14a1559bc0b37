namespace SalesCorner.Plugins.Tables;

/// <summary>Names of campaign, as far as events need them.</summary>
public static class CampaignTable
{
    public const string LogicalName = "campaign";
    public const string Id = "campaignid";
    public const string TypeCode = "typecode";
    public const string ProposedStart = "proposedstart";
    public const string ProposedEnd = "proposedend";
    public const string ActualStart = "actualstart";
    public const string ActualEnd = "actualend";
    public const string CostBase = "totalactualcost_base";
    public const string Cost = "totalactualcost";
    public const string ExchangeRate = "exchangerate";
    public const string State = "statecode";
    public const string BecameDeals = "sc_becamedeals";
    public const string Captured = "sc_captured";
    public const string Conversion = "sc_conversion";
    public const string EventDirtySince = "sc_eventdirtysince";
    public const string IsEvent = "sc_isevent";
    public const string Later = "sc_later";
    public const string MeetingGoal = "sc_meetinggoal";
    public const string MeetingsPlanned = "sc_meetingsplanned";
    public const string NotYet = "sc_notyet";
    public const string ValuePerCost = "sc_valuepercost";
    public const string Within1 = "sc_within1";
    public const string Within3 = "sc_within3";
    public const string Within5 = "sc_within5";
    public const string WonValue = "sc_wonvalue";
    public const string WonValueBase = "sc_wonvalue_base";
}
