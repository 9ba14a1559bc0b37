using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage.Facts;

/// <summary>What a rep's quotas, goals and snapshots are read by, whether of one rep or of several.</summary>
internal static class ProfileColumns
{
    // As many as the settings allow.
    private const int MostRampingDays = 730;

    /// <summary>What a quota is read by.</summary>
    public static readonly string[] Quota =
    [
        QuotaTable.AmountBase,
        QuotaTable.Assumed,
        QuotaTable.Capacity,
        QuotaTable.StartedOn,
        QuotaTable.PeriodStart,
        QuotaTable.PeriodEnd,
        QuotaTable.RepId,
    ];

    /// <summary>What a goal is read by.</summary>
    public static readonly string[] Goal =
    [
        GoalTable.TargetMoneyBase,
        GoalTable.FiscalPeriod,
        GoalTable.FiscalYear,
        GoalTable.GoalOwner,
    ];

    /// <summary>What a snapshot is read by.</summary>
    public static readonly string[] Snapshot =
    [
        CoverageSnapshotTable.PeriodStart,
        CoverageSnapshotTable.TakenOn,
        CoverageSnapshotTable.RawValueBase,
        CoverageSnapshotTable.WinRateUsed,
        CoverageSnapshotTable.RepId,
    ];

    /// <summary>
    /// The quotas that ask for something on a day or later, and the older ones that tell when somebody started shortly
    /// before.
    /// </summary>
    public static FilterExpression QuotasFrom(DateTime day)
    {
        var filter = new FilterExpression(LogicalOperator.Or);
        filter.AddCondition(QuotaTable.PeriodStart, ConditionOperator.OnOrAfter, day);
        filter.AddCondition(QuotaTable.PeriodEnd, ConditionOperator.OnOrAfter, day);
        filter.AddCondition(QuotaTable.StartedOn, ConditionOperator.OnOrAfter, CalendarDay.Add(day, -MostRampingDays));
        return filter;
    }
}
