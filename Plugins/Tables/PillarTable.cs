namespace SalesCorner.Plugins.Tables;

/// <summary>Names of sc_pillar: one side of sales management.</summary>
public static class PillarTable
{
    public const string LogicalName = "sc_pillar";
    public const string Code = "sc_code";
    public const string Id = "sc_pillarid";
    public const string Indicators = "sc_indicators";
    public const string Level1 = "sc_level1";
    public const string Level2 = "sc_level2";
    public const string Level3 = "sc_level3";
    public const string Level4 = "sc_level4";
    public const string Level5 = "sc_level5";
    public const string Name = "sc_name";
    public const string Order = "sc_order";
    public const string State = "statecode";
}
