namespace SalesCorner.Plugins.Tables;

/// <summary>Names of sc_standard: what is asked of a rep, or of everybody, for one indicator.</summary>
public static class StandardTable
{
    public const string LogicalName = "sc_standard";
    public const string From = "sc_from";
    public const string Id = "sc_standardid";
    public const string Indicator = "sc_indicator";
    public const string Name = "sc_name";
    public const string Rep = "sc_rep";
    public const string To = "sc_to";
    public const string Value = "sc_value";
    public const string Owner = "ownerid";
    public const string State = "statecode";
}
