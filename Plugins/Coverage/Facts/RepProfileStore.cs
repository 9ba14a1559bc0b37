using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Credit;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage.Facts;

/// <summary>
/// Reads what is known of several reps at once: each table in one request, and one more for each further 5,000 rows. A
/// query takes some 2,000 ids, so the reps come in pages.
/// </summary>
/// <param name="service">Acts as SYSTEM.</param>
internal sealed class RepProfileStore(IOrganizationService service)
{
    // From the year before to four years on: with yearly periods the horizon reaches so far.
    private const int YearsAhead = 6;

    private static readonly ColumnSet UserColumns = new(
        UserTable.FullName,
        UserTable.Manager,
        UserTable.BusinessUnit,
        UserTable.IsDisabled
    );

    /// <summary>
    /// A page of the enabled users, or all of the given ids that are enabled; says whether more follow.
    /// </summary>
    public UserPage Users(int page, int size)
    {
        var query = new QueryExpression(UserTable.LogicalName)
        {
            ColumnSet = UserColumns,
            PageInfo = new PagingInfo { PageNumber = page, Count = size },
        };
        query.Criteria.AddCondition(UserTable.IsDisabled, ConditionOperator.Equal, false);
        query.AddOrder(UserTable.Id, OrderType.Ascending);
        var found = service.RetrieveMultiple(query);
        return new UserPage(found.Entities.Select(RepProfile.OfUser).ToList(), found.MoreRecords);
    }

    /// <summary>Every enabled user.</summary>
    public IReadOnlyList<RepProfile> Everybody()
    {
        var query = new QueryExpression(UserTable.LogicalName) { ColumnSet = UserColumns };
        query.Criteria.AddCondition(UserTable.IsDisabled, ConditionOperator.Equal, false);
        query.AddOrder(UserTable.Id, OrderType.Ascending);
        return service.All(query).Select(RepProfile.OfUser).ToList();
    }

    /// <summary>The users of these ids that are enabled.</summary>
    public IReadOnlyList<RepProfile> UsersOf(IEnumerable<Guid> ids)
    {
        var query = In(UserTable.LogicalName, UserTable.Id, ids);
        query.ColumnSet = UserColumns;
        query.Criteria.AddCondition(UserTable.IsDisabled, ConditionOperator.Equal, false);
        return service.RetrieveMultiple(query).Entities.Select(RepProfile.OfUser).ToList();
    }

    /// <summary>The same reps with the teams that they are credited for.</summary>
    public IReadOnlyList<RepProfile> WithTeams(IReadOnlyCollection<RepProfile> reps)
    {
        var credits = new TeamCreditStore(service).TeamsByRep(reps.Select(rep => rep.RepId));
        return reps.Select(rep => rep with { CreditedTeams = credits[rep.RepId].ToList() }).ToList();
    }

    /// <summary>The same reps with their quotas and goals around a day and later.</summary>
    public IReadOnlyList<RepProfile> WithQuotas(IReadOnlyCollection<RepProfile> reps, DateTime from)
    {
        var quotas = In(QuotaTable.LogicalName, QuotaTable.RepId, Ids(reps));
        quotas.ColumnSet = new ColumnSet(ProfileColumns.Quota);
        quotas.Criteria.AddFilter(ProfileColumns.QuotasFrom(from));
        quotas.Criteria.AddCondition(QuotaTable.State, ConditionOperator.Equal, RowStateCode.Active);
        var goals = In(GoalTable.LogicalName, GoalTable.GoalOwner, Ids(reps));
        goals.ColumnSet = new ColumnSet(ProfileColumns.Goal);
        goals.Criteria.AddCondition(GoalTable.IsFiscalPeriodGoal, ConditionOperator.Equal, true);
        goals.Criteria.AddCondition(
            GoalTable.FiscalYear,
            ConditionOperator.In,
            [.. Enumerable.Range(from.Year - 1, YearsAhead).Cast<object>()]
        );
        goals.Criteria.AddCondition(GoalTable.TargetMoney, ConditionOperator.NotNull);
        var quotasOf = By(quotas, QuotaTable.RepId);
        var goalsOf = By(goals, GoalTable.GoalOwner);
        return reps.Select(rep =>
                rep with
                {
                    Quotas = new RepQuotas(quotasOf[rep.RepId].ToList(), goalsOf[rep.RepId].ToList()),
                }
            )
            .ToList();
    }

    /// <summary>The same reps with their snapshots of periods that began on that day or later.</summary>
    public IReadOnlyList<RepProfile> WithSnapshots(
        IReadOnlyCollection<RepProfile> reps,
        DateTime from,
        RowKind kind = RowKind.Rep
    )
    {
        var query = In(CoverageSnapshotTable.LogicalName, CoverageSnapshotTable.RepId, Ids(reps));
        query.ColumnSet = new ColumnSet(ProfileColumns.Snapshot);
        query.Criteria.AddCondition(CoverageSnapshotTable.Kind, ConditionOperator.Equal, Choice.Of(kind).Value);
        query.Criteria.AddCondition(CoverageSnapshotTable.PeriodStart, ConditionOperator.OnOrAfter, from);
        var found = By(query, CoverageSnapshotTable.RepId);
        return reps.Select(rep => rep with { Snapshots = new RepSnapshots(found[rep.RepId].ToList()) }).ToList();
    }

    private static IEnumerable<Guid> Ids(IEnumerable<RepProfile> reps) => reps.Select(rep => rep.RepId);

    private ILookup<Guid, Entity> By(QueryExpression query, string column)
    {
        query.AddOrder(query.EntityName + "id", OrderType.Ascending);
        return service.All(query).ToLookup(row => row.GetAttributeValue<EntityReference>(column).Id);
    }

    private static QueryExpression In(string table, string column, IEnumerable<Guid> ids)
    {
        var query = new QueryExpression(table) { NoLock = true };
        query.Criteria.AddCondition(
            new ConditionExpression(column, ConditionOperator.In, ids.Cast<object>().ToArray())
        );
        return query;
    }
}

/// <summary>A page of users.</summary>
/// <param name="Users">The users.</param>
/// <param name="More">Whether more follow.</param>
internal sealed record UserPage(IReadOnlyList<RepProfile> Users, bool More);
