using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage.Facts;

/// <summary>What a rep's quotas, goals and snapshots are read by, whether of one rep or of several.</summary>
internal static class ProfileColumns
{
    /// <summary>What a quota is read by.</summary>
    public static readonly string[] Quota = [QuotaTable.AmountBase, QuotaTable.Assumed, QuotaTable.PeriodStart, QuotaTable.PeriodEnd, QuotaTable.RepId];

    /// <summary>What a goal is read by.</summary>
    public static readonly string[] Goal = [GoalTable.TargetMoneyBase, GoalTable.FiscalPeriod, GoalTable.FiscalYear, GoalTable.GoalOwner];

    /// <summary>What a snapshot is read by.</summary>
    public static readonly string[] Snapshot =
        [CoverageSnapshotTable.PeriodStart, CoverageSnapshotTable.TakenOn, CoverageSnapshotTable.RawValueBase, CoverageSnapshotTable.WinRateUsed, CoverageSnapshotTable.RepId];

    /// <summary>The quotas that ask for something on a day or later.</summary>
    public static FilterExpression QuotasFrom(DateTime day)
    {
        var filter = new FilterExpression(LogicalOperator.Or);
        filter.AddCondition(QuotaTable.PeriodStart, ConditionOperator.OnOrAfter, day);
        filter.AddCondition(QuotaTable.PeriodEnd, ConditionOperator.OnOrAfter, day);
        return filter;
    }
}
