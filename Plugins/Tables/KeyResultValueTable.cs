namespace SalesCorner.Plugins.Tables;

/// <summary>Names of sc_keyresultvalue: the value of a key result on a day.</summary>
public static class KeyResultValueTable
{
    public const string LogicalName = "sc_keyresultvalue";
    public const string Id = "sc_keyresultvalueid";
    public const string Key = "sc_key";
    public const string KeyResultId = "sc_keyresultid";
    public const string Name = "sc_name";
    public const string Progress = "sc_progress";
    public const string Value = "sc_value";
    public const string ValueOn = "sc_valueon";
    public const string Owner = "ownerid";
    public const string State = "statecode";
}
