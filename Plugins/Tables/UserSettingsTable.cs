namespace SalesCorner.Plugins.Tables;

/// <summary>Names of usersettings; the row's id is the user's.</summary>
public static class UserSettingsTable
{
    public const string LogicalName = "usersettings";
    public const string Id = "systemuserid";
    public const string Language = "uilanguageid";
}
