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

    /// <summary>Alias of the business unit's baseline.</summary>
    public const string Baseline = "bas";

    /// <summary>Alias of the snapshots.</summary>
    public const string Snapshot = "sna";

    /// <summary>Alias of the credited teams.</summary>
    public const string Credit = "cre";

    // A rep has a row, a quota, a goal, a baseline, some weekly snapshots and a few credited teams: far fewer combinations.
    private const int MostRows = 5_000;

    /// <summary>The scope of a business unit's baseline in the choice <c>sc_baselinescope</c>.</summary>
    private const int BusinessUnitScope = Choice.First + 1;

    /// <summary>The query of a rep and a period.</summary>
    public static QueryExpression Of(Guid repId, FiscalPeriod period, FiscalCalendar calendar)
    {
        var query = new QueryExpression(UserTable.LogicalName)
        {
            ColumnSet = new ColumnSet(UserTable.FullName, UserTable.Manager, UserTable.BusinessUnit),
            TopCount = MostRows,
        };
        query.Criteria.AddCondition(UserTable.Id, ConditionOperator.Equal, repId);
        LinkRow(query, repId, period);
        LinkQuota(query, period);
        LinkGoal(query, period);
        LinkBaseline(query);
        LinkSnapshots(query, period, calendar);
        Link(query, TeamCreditTable.LogicalName, UserTable.Id, TeamCreditTable.UserId, Credit, TeamCreditTable.TeamId);
        return query;
    }

    private static void LinkRow(QueryExpression query, Guid repId, FiscalPeriod period)
    {
        var link = Link(query, RepCoverageTable.LogicalName, UserTable.Id, RepCoverageTable.RepId, Row, RepCoverageTable.Id, RepCoverageTable.DirtySince);
        link.LinkCriteria.AddCondition(RepCoverageTable.Key, ConditionOperator.Equal, CoverageKey.Rep(repId, period.Start));
    }

    private static void LinkQuota(QueryExpression query, FiscalPeriod period)
    {
        var link = Link(query, QuotaTable.LogicalName, UserTable.Id, QuotaTable.RepId, Quota, QuotaTable.Amount + "_base", QuotaTable.Assumed, QuotaTable.PeriodStart);
        link.LinkCriteria.AddCondition(QuotaTable.PeriodStart, ConditionOperator.OnOrAfter, period.Start);
        link.LinkCriteria.AddCondition(QuotaTable.PeriodStart, ConditionOperator.OnOrBefore, period.End);
        link.LinkCriteria.AddCondition(QuotaTable.State, ConditionOperator.Equal, 0);
    }

    // The native goal of that owner, metric revenue, same fiscal period.
    private static void LinkGoal(QueryExpression query, FiscalPeriod period)
    {
        var link = Link(query, GoalTable.LogicalName, UserTable.Id, GoalTable.GoalOwner, Goal, GoalTable.TargetMoneyBase);
        link.LinkCriteria.AddCondition(GoalTable.IsFiscalPeriodGoal, ConditionOperator.Equal, true);
        link.LinkCriteria.AddCondition(GoalTable.FiscalPeriod, ConditionOperator.Equal, period.GoalPeriodCode);
        link.LinkCriteria.AddCondition(GoalTable.FiscalYear, ConditionOperator.Equal, period.FiscalYear);
        link.LinkCriteria.AddCondition(GoalTable.TargetMoneyBase, ConditionOperator.NotNull);
    }

    private static void LinkBaseline(QueryExpression query)
    {
        var link = Link(
            query, BaselineTable.LogicalName, UserTable.BusinessUnit, BaselineTable.BusinessUnitId, Baseline,
            BaselineTable.ClosedCount, BaselineTable.WinCount, BaselineTable.AverageWonValue + "_base", BaselineTable.DealDays,
            BaselineTable.CreatedCount, BaselineTable.QualifiedCount, BaselineTable.MinutesPerProspect);
        link.LinkCriteria.AddCondition(BaselineTable.Scope, ConditionOperator.Equal, BusinessUnitScope);
    }

    private static void LinkSnapshots(QueryExpression query, FiscalPeriod period, FiscalCalendar calendar)
    {
        var previous = calendar.Previous(period);
        var link = Link(
            query, CoverageSnapshotTable.LogicalName, UserTable.Id, CoverageSnapshotTable.RepId, Snapshot,
            CoverageSnapshotTable.PeriodStart, CoverageSnapshotTable.TakenOn, CoverageSnapshotTable.RawValue + "_base", CoverageSnapshotTable.WinRateUsed);
        link.LinkCriteria.AddCondition(CoverageSnapshotTable.Kind, ConditionOperator.Equal, Choice.Of(RowKind.Rep).Value);
        link.LinkCriteria.AddCondition(CoverageSnapshotTable.PeriodStart, ConditionOperator.OnOrAfter, calendar.Previous(previous).Start);
        link.LinkCriteria.AddCondition(CoverageSnapshotTable.PeriodStart, ConditionOperator.OnOrBefore, previous.Start);
    }

    private static LinkEntity Link(QueryExpression query, string table, string from, string to, string alias, params string[] columns)
    {
        var link = query.AddLink(table, from, to, JoinOperator.LeftOuter);
        link.EntityAlias = alias;
        link.Columns = new ColumnSet(columns);
        return link;
    }
}
