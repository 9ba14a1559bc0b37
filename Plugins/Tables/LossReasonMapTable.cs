namespace SalesCorner.Plugins.Tables;

/// <summary>Names of sc_lossreasonmap: what a status reason of a lost opportunity counts as.</summary>
public static class LossReasonMapTable
{
    public const string LogicalName = "sc_lossreasonmap";
    public const string Id = "sc_lossreasonmapid";
    public const string Name = "sc_name";
    public const string Outcome = "sc_outcome";
    public const string StatusReason = "sc_statusreason";
    public const string State = "statecode";
}
