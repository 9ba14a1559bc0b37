using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Coverage;
using SalesCorner.Plugins.Domain.Rates;
using SalesCorner.Plugins.Domain.Trends;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage;

/// <summary>Reads what is known of a rep and a period besides the deals, in one request.</summary>
/// <param name="service">Acts as SYSTEM.</param>
internal sealed class RepFrameStore(IOrganizationService service)
{
    private const decimal Percent = 100m;

    /// <summary>The frame; null when the user is gone.</summary>
    public RepFrame? Of(Guid repId, FiscalPeriod period, FiscalCalendar calendar)
    {
        var rows = service.RetrieveMultiple(RepFrameQuery.Of(repId, period, calendar)).Entities;
        if (rows.Count == 0)
        {
            return null;
        }

        var user = rows[0];
        var row = user.Unaliased(RepFrameQuery.Row, RepCoverageTable.LogicalName);
        var snapshots = rows.Select(found => found.Unaliased(RepFrameQuery.Snapshot, CoverageSnapshotTable.LogicalName)).ToList();
        var previous = calendar.Previous(period);
        var manager = user.GetAttributeValue<EntityReference>(UserTable.Manager);
        return new RepFrame(repId, user.GetAttributeValue<string>(UserTable.FullName) ?? string.Empty)
        {
            RowId = row.GetAttributeValue<Guid?>(RepCoverageTable.Id),
            IsDirty = row.Contains(RepCoverageTable.DirtySince),
            ManagerId = manager?.Id,
            ManagerName = manager?.Name,
            BusinessUnitId = user.GetAttributeValue<EntityReference>(UserTable.BusinessUnit)?.Id,
            Quota = QuotaOf(rows),
            BusinessUnit = BaselineOf(user.Unaliased(RepFrameQuery.Baseline, BaselineTable.LogicalName)),
            Previous = MarkOf(snapshots, previous),
            BeforePrevious = MarkOf(snapshots, calendar.Previous(previous)),
            CreditedTeams = rows.Select(found => found.Unaliased(RepFrameQuery.Credit, TeamCreditTable.LogicalName))
                .Select(credit => credit.GetAttributeValue<EntityReference>(TeamCreditTable.TeamId)?.Id).OfType<Guid>().Distinct().ToList(),
        };
    }

    // Several rows inside one period cannot be meant to add up: the one that begins with the period is the quota.
    private static Quota QuotaOf(IEnumerable<Entity> rows)
    {
        var found = rows.ToList();
        var quota = found.Select(row => row.Unaliased(RepFrameQuery.Quota, QuotaTable.LogicalName))
            .Where(row => row.Contains(QuotaTable.Amount + "_base"))
            .OrderBy(row => row.GetAttributeValue<DateTime>(QuotaTable.PeriodStart)).FirstOrDefault();
        var goal = found.Select(row => row.Unaliased(RepFrameQuery.Goal, GoalTable.LogicalName))
            .Select(row => row.GetAttributeValue<Money>(GoalTable.TargetMoneyBase)?.Value).Max();
        return Quota.FirstOf(
            quota?.GetAttributeValue<Money>(QuotaTable.Amount + "_base")?.Value,
            goal,
            quota?.GetAttributeValue<bool>(QuotaTable.Assumed) ?? false);
    }

    private static Baseline? BaselineOf(Entity row) => !row.Contains(BaselineTable.ClosedCount) ? null : new Baseline
    {
        Closed = row.GetAttributeValue<int>(BaselineTable.ClosedCount),
        Won = row.GetAttributeValue<int>(BaselineTable.WinCount),
        AverageWonValue = row.GetAttributeValue<Money>(BaselineTable.AverageWonValue + "_base")?.Value,
        OpenDealDays = row.GetAttributeValue<int>(BaselineTable.DealDays),
        Created = row.GetAttributeValue<int>(BaselineTable.CreatedCount),
        Qualified = row.GetAttributeValue<int>(BaselineTable.QualifiedCount),
        MinutesPerProspect = row.GetAttributeValue<decimal?>(BaselineTable.MinutesPerProspect),
    };

    private static PeriodMark? MarkOf(IEnumerable<Entity> snapshots, FiscalPeriod period)
    {
        var last = snapshots
            .Where(row => row.GetAttributeValue<DateTime?>(CoverageSnapshotTable.PeriodStart)?.Date == period.Start)
            .OrderByDescending(row => row.GetAttributeValue<DateTime>(CoverageSnapshotTable.TakenOn)).FirstOrDefault();
        return last is null
            ? null
            : new PeriodMark(
                last.GetAttributeValue<decimal?>(CoverageSnapshotTable.WinRateUsed) / Percent,
                last.GetAttributeValue<Money>(CoverageSnapshotTable.RawValue + "_base")?.Value);
    }
}
