using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage;

/// <summary>One query for everything about a rep and a period besides the deals: outer links from the user.</summary>
internal static class RepFrameQuery
{
    /// <summary>Alias of the coverage row.</summary>
    public const string Row = "cov";

    /// <summary>Alias of the solution's quota.</summary>
    public const string Quota = "quo";

    /// <summary>Alias of the native goal.</summary>
    public const string Goal = "goa";

    /// <summary>Alias of the snapshots.</summary>
    public const string Snapshot = "sna";

    /// <summary>Alias of the credited teams.</summary>
    public const string Credit = "cre";

    /// <summary>What a quota is read by.</summary>
    public static readonly string[] QuotaColumns = [QuotaTable.AmountBase, QuotaTable.Assumed, QuotaTable.PeriodStart, QuotaTable.RepId];

    /// <summary>What a goal is read by.</summary>
    public static readonly string[] GoalColumns = [GoalTable.TargetMoneyBase, GoalTable.FiscalPeriod, GoalTable.FiscalYear, GoalTable.GoalOwner];

    /// <summary>What a snapshot is read by.</summary>
    public static readonly string[] SnapshotColumns =
        [CoverageSnapshotTable.PeriodStart, CoverageSnapshotTable.TakenOn, CoverageSnapshotTable.RawValueBase, CoverageSnapshotTable.WinRateUsed, CoverageSnapshotTable.RepId];

    // A rep has a row, a quota, a goal, a baseline, some weekly snapshots and a few credited teams: far fewer combinations.
    private const int MostRows = 5_000;

    // Two periods back, whatever the calendar: the settings that know it are not read yet.
    private const int PeriodsBack = 2;
    private const int Slack = 10;

    /// <summary>The query of a rep and the period of a coverage row.</summary>
    public static QueryExpression Of(Guid repId, DateTime start, DateTime end)
    {
        var query = new QueryExpression(UserTable.LogicalName)
        {
            ColumnSet = new ColumnSet(UserTable.FullName, UserTable.Manager, UserTable.BusinessUnit, UserTable.IsDisabled),
            TopCount = MostRows,
        };
        query.Criteria.AddCondition(UserTable.Id, ConditionOperator.Equal, repId);
        LinkRow(query, repId, start);
        LinkQuota(query, start, end);
        LinkGoal(query, start);
        LinkSnapshots(query, start, end);
        var credit = Link(query, TeamCreditTable.LogicalName, UserTable.Id, TeamCreditTable.UserId, Credit, TeamCreditTable.TeamId);
        credit.LinkCriteria.AddCondition(TeamCreditTable.State, ConditionOperator.Equal, 0);
        return query;
    }

    private static void LinkRow(QueryExpression query, Guid repId, DateTime start)
    {
        var link = Link(query, RepCoverageTable.LogicalName, UserTable.Id, RepCoverageTable.RepId, Row, RepCoverageTable.Id, RepCoverageTable.DirtySince, RepCoverageTable.ComputedOn);
        link.LinkCriteria.AddCondition(RepCoverageTable.Key, ConditionOperator.Equal, CoverageKey.Rep(repId, start));
    }

    private static void LinkQuota(QueryExpression query, DateTime start, DateTime end)
    {
        var link = Link(query, QuotaTable.LogicalName, UserTable.Id, QuotaTable.RepId, Quota, QuotaColumns);
        link.LinkCriteria.AddCondition(QuotaTable.PeriodStart, ConditionOperator.OnOrAfter, start);
        link.LinkCriteria.AddCondition(QuotaTable.PeriodStart, ConditionOperator.OnOrBefore, end);
        link.LinkCriteria.AddCondition(QuotaTable.State, ConditionOperator.Equal, 0);
    }

    // The native revenue goals of that owner; which of them is the period's, the calendar says later.
    private static void LinkGoal(QueryExpression query, DateTime start)
    {
        var link = Link(query, GoalTable.LogicalName, UserTable.Id, GoalTable.GoalOwner, Goal, GoalColumns);
        link.LinkCriteria.AddCondition(GoalTable.IsFiscalPeriodGoal, ConditionOperator.Equal, true);
        link.LinkCriteria.AddCondition(GoalTable.FiscalYear, ConditionOperator.In, start.Year - 1, start.Year, start.Year + 1);
        link.LinkCriteria.AddCondition(GoalTable.TargetMoney, ConditionOperator.NotNull);
    }

    private static void LinkSnapshots(QueryExpression query, DateTime start, DateTime end)
    {
        var back = (PeriodsBack * (CalendarDay.Between(start, end) + 1)) + Slack;
        var link = Link(query, CoverageSnapshotTable.LogicalName, UserTable.Id, CoverageSnapshotTable.RepId, Snapshot, SnapshotColumns);
        link.LinkCriteria.AddCondition(CoverageSnapshotTable.Kind, ConditionOperator.Equal, Choice.Of(RowKind.Rep).Value);
        link.LinkCriteria.AddCondition(CoverageSnapshotTable.PeriodStart, ConditionOperator.OnOrAfter, CalendarDay.Add(start, -back));
        link.LinkCriteria.AddCondition(CoverageSnapshotTable.PeriodStart, ConditionOperator.OnOrBefore, CalendarDay.Add(start, -1));
    }

    private static LinkEntity Link(QueryExpression query, string table, string from, string to, string alias, params string[] columns)
    {
        var link = query.AddLink(table, from, to, JoinOperator.LeftOuter);
        link.EntityAlias = alias;
        link.Columns = new ColumnSet(columns);
        return link;
    }
}
