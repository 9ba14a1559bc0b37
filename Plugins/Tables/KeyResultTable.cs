namespace SalesCorner.Plugins.Tables;

/// <summary>Names of sc_keyresult: a number that says whether an objective was reached.</summary>
public static class KeyResultTable
{
    public const string LogicalName = "sc_keyresult";
    public const string Current = "sc_current";
    public const string CurrentOn = "sc_currenton";
    public const string DueOn = "sc_dueon";
    public const string Id = "sc_keyresultid";
    public const string Code = "sc_code";
    public const string Name = "sc_name";
    public const string Note = "sc_note";
    public const string ObjectiveId = "sc_objectiveid";
    public const string Progress = "sc_progress";
    public const string Source = "sc_source";
    public const string Start = "sc_start";
    public const string Target = "sc_target";
    public const string Unit = "sc_unit";
    public const string Weight = "sc_weight";
    public const string Owner = "ownerid";
    public const string State = "statecode";
    public const string OwningUser = "owninguser";
}
