namespace SalesCorner.Plugins.Tables;

/// <summary>Names of timezonedefinition: the platform's list of time zones.</summary>
public static class ZoneTable
{
    public const string LogicalName = "timezonedefinition";
    public const string Code = "timezonecode";
    public const string StandardName = "standardname";
}
