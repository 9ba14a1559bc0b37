namespace SalesCorner.Plugins.Tables;

/// <summary>Names of sc_dealchange: an event of a deal and what it did to the moving pipeline.</summary>
public static class DealChangeTable
{
    public const string LogicalName = "sc_dealchange";
    public const string ChangedOn = "sc_changedon";
    public const string CloseDateAfter = "sc_closedateafter";
    public const string CloseDateBefore = "sc_closedatebefore";
    public const string Effect = "sc_effect";
    public const string Event = "sc_event";
    public const string Id = "sc_dealchangeid";
    public const string Key = "sc_key";
    public const string MovingAfter = "sc_movingafter";
    public const string MovingBefore = "sc_movingbefore";
    public const string Name = "sc_name";
    public const string OpportunityId = "sc_opportunityid";
    public const string Value = "sc_value";
    public const string Owner = "ownerid";
    public const string State = "statecode";
}
