using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Coverage.Facts;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage.Marking;

/// <summary>The two queries that tell what a recomputation needs besides the deals.</summary>
internal static class DirtyRepQuery
{
    /// <summary>Alias of the rep.</summary>
    public const string User = "rep";

    /// <summary>Alias of the snapshots.</summary>
    public const string Snapshot = "sna";

    /// <summary>Alias of the solution's quota.</summary>
    public const string Quota = "quo";

    /// <summary>Alias of the native goal.</summary>
    public const string Goal = "goa";

    /// <summary>Alias of the credited teams.</summary>
    public const string Credit = "cre";

    /// <summary>Alias of the rows that wait, of which the earliest knows the rep's first deal.</summary>
    public const string Row = "row";

    // A few rows times some weekly snapshots; a few quotas times goals and teams: far fewer combinations.
    private const int MostRows = 5_000;

    // Rows further ahead have a mark, and so a recomputation, of their own.
    private const int DaysAhead = 400;

    // Two periods back, whatever the calendar: the settings that know it are not read yet.
    private const int PeriodsBack = 2;
    private const int Slack = 10;

    /// <summary>
    /// The rows of a rep that are due, from the marked row's period on, with the rep and the snapshots of earlier
    /// periods; no
    /// row at all when none is. Due is what bears a mark, and the marked row itself when it was not computed since: a
    /// computation that cleared its mark and then failed left older figures.
    /// </summary>
    public static QueryExpression Rows(Marked marked)
    {
        var query = new QueryExpression(RepCoverageTable.LogicalName)
        {
            ColumnSet = new ColumnSet(RepCoverageTable.PeriodStart, RepCoverageTable.PeriodEnd),
            TopCount = MostRows,
        };
        query.Criteria.AddCondition(RepCoverageTable.RepId, ConditionOperator.Equal, marked.RepId);
        query.Criteria.AddCondition(RepCoverageTable.Kind, ConditionOperator.Equal, Choice.Of(RowKind.Rep).Value);
        query.Criteria.AddCondition(RepCoverageTable.PeriodStart, ConditionOperator.OnOrAfter, marked.Start);
        query.Criteria.AddCondition(
            RepCoverageTable.PeriodStart,
            ConditionOperator.OnOrBefore,
            CalendarDay.Add(marked.Start, DaysAhead)
        );
        query.Criteria.AddCondition(RepCoverageTable.State, ConditionOperator.Equal, RowStateCode.Active);
        query.Criteria.AddFilter(Due(marked));
        query.AddOrder(RepCoverageTable.PeriodStart, OrderType.Ascending);

        var user = query.AddLink(UserTable.LogicalName, RepCoverageTable.RepId, UserTable.Id, JoinOperator.Inner);
        user.EntityAlias = User;
        user.Columns = new ColumnSet(
            UserTable.FullName,
            UserTable.Manager,
            UserTable.BusinessUnit,
            UserTable.IsDisabled
        );

        var back = (PeriodsBack * (CalendarDay.Between(marked.Start, marked.End) + 1)) + Slack;
        var snapshots = Link(
            query,
            CoverageSnapshotTable.LogicalName,
            RepCoverageTable.RepId,
            CoverageSnapshotTable.RepId,
            Snapshot,
            ProfileColumns.Snapshot
        ).LinkCriteria;
        snapshots.AddCondition(CoverageSnapshotTable.Kind, ConditionOperator.Equal, Choice.Of(RowKind.Rep).Value);
        snapshots.AddCondition(
            CoverageSnapshotTable.PeriodStart,
            ConditionOperator.OnOrAfter,
            CalendarDay.Add(marked.Start, -back)
        );
        snapshots.AddCondition(
            CoverageSnapshotTable.PeriodStart,
            ConditionOperator.OnOrBefore,
            CalendarDay.Add(marked.On, 1)
        );
        return query;
    }

    /// <summary>
    /// The quotas, native revenue goals and credited teams of a rep, and the sums and versions of the rows that are
    /// due; which
    /// goal is a period's, the calendar says later.
    /// </summary>
    public static QueryExpression Quotas(DirtyRep rep)
    {
        var query = new QueryExpression(UserTable.LogicalName)
        {
            ColumnSet = new ColumnSet(UserTable.Id),
            TopCount = MostRows,
        };
        query.Criteria.AddCondition(UserTable.Id, ConditionOperator.Equal, rep.Rep.RepId);

        var quotas = Link(
            query,
            QuotaTable.LogicalName,
            UserTable.Id,
            QuotaTable.RepId,
            Quota,
            [QuotaTable.Id, .. ProfileColumns.Quota]
        ).LinkCriteria;
        quotas.AddFilter(ProfileColumns.QuotasFrom(rep.Start));
        quotas.AddCondition(QuotaTable.PeriodStart, ConditionOperator.OnOrBefore, rep.End);
        quotas.AddCondition(QuotaTable.State, ConditionOperator.Equal, RowStateCode.Active);

        var goals = Link(
            query,
            GoalTable.LogicalName,
            UserTable.Id,
            GoalTable.GoalOwner,
            Goal,
            ProfileColumns.Goal
        ).LinkCriteria;
        goals.AddCondition(GoalTable.IsFiscalPeriodGoal, ConditionOperator.Equal, true);
        goals.AddCondition(GoalTable.FiscalYear, ConditionOperator.In, [.. YearsAround(rep).Cast<object>()]);
        goals.AddCondition(GoalTable.TargetMoney, ConditionOperator.NotNull);

        var credits = Link(
            query,
            TeamCreditTable.LogicalName,
            UserTable.Id,
            TeamCreditTable.UserId,
            Credit,
            TeamCreditTable.TeamId
        ).LinkCriteria;
        credits.AddCondition(TeamCreditTable.State, ConditionOperator.Equal, RowStateCode.Active);

        Link(
            query,
            RepCoverageTable.LogicalName,
            UserTable.Id,
            RepCoverageTable.RepId,
            Row,
            RepCoverageTable.Id,
            RepCoverageTable.Basis,
            RowVersions.Column
        )
            .LinkCriteria.AddCondition(
                new ConditionExpression(
                    RepCoverageTable.Id,
                    ConditionOperator.In,
                    [.. rep.Rows.Select(row => (object)row.Id)]
                )
            );
        return query;
    }

    private static FilterExpression Due(Marked marked)
    {
        var notComputed = new FilterExpression(LogicalOperator.Or);
        notComputed.AddCondition(RepCoverageTable.ComputedOn, ConditionOperator.Null);
        notComputed.AddCondition(RepCoverageTable.ComputedOn, ConditionOperator.LessThan, marked.OnSecond);
        var itself = new FilterExpression(LogicalOperator.And);
        itself.AddCondition(RepCoverageTable.Key, ConditionOperator.Equal, CoverageKey.Rep(marked.RepId, marked.Start));
        itself.AddFilter(notComputed);
        var due = new FilterExpression(LogicalOperator.Or);
        due.AddCondition(RepCoverageTable.DirtySince, ConditionOperator.NotNull);
        due.AddFilter(itself);
        if (marked.Owed.Count > 0)
        {
            due.AddCondition(
                new ConditionExpression(RepCoverageTable.Id, ConditionOperator.In, [.. marked.Owed.Cast<object>()])
            );
        }

        return due;
    }

    // A fiscal year can bear the number of the calendar year before or after.
    private static IEnumerable<int> YearsAround(DirtyRep rep) =>
        Enumerable.Range(rep.Start.Year - 1, rep.End.Year - rep.Start.Year + 3);

    private static LinkEntity Link(
        QueryExpression query,
        string table,
        string from,
        string to,
        string alias,
        params string[] columns
    )
    {
        var link = query.AddLink(table, from, to, JoinOperator.LeftOuter);
        link.EntityAlias = alias;
        link.Columns = new ColumnSet(columns);
        return link;
    }
}
