namespace SalesCorner.Plugins.Tables;

/// <summary>Names of sc_week: where the hours of a rep's week went.</summary>
public static class WeekTable
{
    public const string LogicalName = "sc_week";
    public const string ActivityCount = "sc_activitycount";
    public const string ComputedOn = "sc_computedon";
    public const string Explanation = "sc_explanation";
    public const string GapHours = "sc_gaphours";
    public const string GrowHours = "sc_growhours";
    public const string Id = "sc_weekid";
    public const string InternalHours = "sc_internalhours";
    public const string InternalShare = "sc_internalshare";
    public const string Key = "sc_key";
    public const string LoggedShare = "sc_loggedshare";
    public const string MaintainHours = "sc_maintainhours";
    public const string Meetings = "sc_meetings";
    public const string Name = "sc_name";
    public const string NewDeals = "sc_newdeals";
    public const string Note = "sc_note";
    public const string ProactiveHours = "sc_proactivehours";
    public const string ProactiveShare = "sc_proactiveshare";
    public const string ProspectHours = "sc_prospecthours";
    public const string ReactiveHours = "sc_reactivehours";
    public const string ReactiveShare = "sc_reactiveshare";
    public const string Rep = "sc_rep";
    public const string TargetShare = "sc_targetshare";
    public const string Unlogged = "sc_unlogged";
    public const string UnloggedShare = "sc_unloggedshare";
    public const string WeekHours = "sc_weekhours";
    public const string WeekStart = "sc_weekstart";
    public const string Owner = "ownerid";
    public const string State = "statecode";
}
