using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage;

/// <summary>Reads what is known of a rep and a period besides the deals, in one request.</summary>
/// <param name="service">Acts as SYSTEM.</param>
internal sealed class RepFrameStore(IOrganizationService service)
{
    /// <summary>The frame; null when the user is gone, or the period's row bears no mark and was computed since that moment.</summary>
    /// <param name="repId">The rep.</param>
    /// <param name="start">The period's first day.</param>
    /// <param name="end">The period's last day.</param>
    /// <param name="markedOn">When the row was marked: a computation that cleared the mark and then failed left older figures.</param>
    public RepFrame? OfDirty(Guid repId, DateTime start, DateTime end, DateTime markedOn)
    {
        var rows = service.RetrieveMultiple(RepFrameQuery.Of(repId, start, end)).Entities;
        if (rows.Count == 0 || !IsDue(rows[0].Unaliased(RepFrameQuery.Row, RepCoverageTable.LogicalName), markedOn))
        {
            return null;
        }

        return FromUser(rows[0]) with
        {
            Quotas = new QuotaBook(
                Linked(rows, RepFrameQuery.Quota, QuotaTable.LogicalName),
                Linked(rows, RepFrameQuery.Goal, GoalTable.LogicalName)),
            Snapshots = new SnapshotBook(Linked(rows, RepFrameQuery.Snapshot, CoverageSnapshotTable.LogicalName)),
            CreditedTeams = Linked(rows, RepFrameQuery.Credit, TeamCreditTable.LogicalName)
                .Select(credit => credit.GetAttributeValue<EntityReference>(TeamCreditTable.TeamId)?.Id).OfType<Guid>().Distinct().ToList(),
        };
    }

    /// <summary>A frame from a user's row, without quotas, snapshots and teams.</summary>
    public static RepFrame FromUser(Entity user)
    {
        var manager = user.GetAttributeValue<EntityReference>(UserTable.Manager);
        return new RepFrame(user.Id, user.GetAttributeValue<string>(UserTable.FullName) ?? string.Empty)
        {
            ManagerId = manager?.Id,
            ManagerName = manager?.Name,
            BusinessUnitId = user.GetAttributeValue<EntityReference>(UserTable.BusinessUnit)?.Id,
            IsDisabled = user.GetAttributeValue<bool?>(UserTable.IsDisabled) ?? false,
        };
    }

    // Stored times have no fractions of a second.
    private static bool IsDue(Entity row, DateTime markedOn) =>
        row.Contains(RepCoverageTable.Id)
        && (row.Contains(RepCoverageTable.DirtySince)
            || !(row.GetAttributeValue<DateTime?>(RepCoverageTable.ComputedOn) >= markedOn.AddTicks(-(markedOn.Ticks % TimeSpan.TicksPerSecond))));

    private static List<Entity> Linked(IEnumerable<Entity> rows, string alias, string table) =>
        rows.Select(row => row.Unaliased(alias, table)).Where(row => row.Attributes.Count > 0).ToList();
}
