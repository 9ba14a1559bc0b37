namespace SalesCorner.Plugins.Tables;

/// <summary>Names of systemuser.</summary>
public static class UserTable
{
    public const string LogicalName = "systemuser";
    public const string Id = "systemuserid";
    public const string FullName = "fullname";
    public const string Manager = "parentsystemuserid";
    public const string BusinessUnit = "businessunitid";
    public const string IsDisabled = "isdisabled";
}
