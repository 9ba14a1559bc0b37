namespace SalesCorner.Plugins.Tables;

/// <summary>Names of sc_teamcredit: the user who is credited for deals that a team owns.</summary>
public static class TeamCreditTable
{
    public const string LogicalName = "sc_teamcredit";
    public const string Id = "sc_teamcreditid";
    public const string Name = "sc_name";
    public const string TeamId = "sc_teamid";
    public const string UserId = "sc_userid";
    public const string State = "statecode";
}
