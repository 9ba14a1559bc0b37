namespace SalesCorner.Plugins.Tables;

/// <summary>Names of sc_stagepolicy: the limits of a sales stage.</summary>
public static class StagePolicyTable
{
    public const string LogicalName = "sc_stagepolicy";
    public const string AlsoCalled = "sc_alsocalled";
    public const string Id = "sc_stagepolicyid";
    public const string IdleDays = "sc_idledays";
    public const string IsLast = "sc_islast";
    public const string Name = "sc_name";
    public const string Order = "sc_order";
    public const string StageValue = "sc_stagevalue";
    public const string StuckLimitDays = "sc_stucklimitdays";
    public const string State = "statecode";
}
