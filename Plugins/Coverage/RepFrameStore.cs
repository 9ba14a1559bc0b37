using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage;

/// <summary>Reads what is known of a rep besides the deals, in two requests: one before the marks are cleared, one behind.</summary>
/// <param name="service">Acts as SYSTEM.</param>
internal sealed class RepFrameStore(IOrganizationService service)
{
    /// <summary>The rep's rows that are due, from the marked row's period on; null when none is, or the user is gone.</summary>
    public DirtyRep? OfDirty(Marked marked)
    {
        var found = service.RetrieveMultiple(RepFrameQuery.Rows(marked)).Entities;
        var rows = found.GroupBy(row => row.Id).Select(same => DirtyRow.Of(same.First())).OfType<DirtyRow>().ToList();
        if (rows.Count == 0)
        {
            return null;
        }

        var user = found[0].Unaliased(RepFrameQuery.User, UserTable.LogicalName);
        user.Id = marked.RepId;
        return new DirtyRep(FromUser(user) with { Snapshots = new SnapshotBook(Linked(found, RepFrameQuery.Snapshot, CoverageSnapshotTable.LogicalName)) }, rows);
    }

    /// <summary>The rep with quotas, goals and credited teams. Read behind the clearing of the marks: a later change of them marks the rows anew.</summary>
    public RepFrame WithQuotas(DirtyRep rep)
    {
        var rows = service.RetrieveMultiple(RepFrameQuery.Quotas(rep)).Entities;
        return rep.Rep with
        {
            Quotas = new QuotaBook(
                Linked(rows, RepFrameQuery.Quota, QuotaTable.LogicalName),
                Linked(rows, RepFrameQuery.Goal, GoalTable.LogicalName)),
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

    private static List<Entity> Linked(IEnumerable<Entity> rows, string alias, string table) =>
        rows.Select(row => row.Unaliased(alias, table)).Where(row => row.Attributes.Count > 0).ToList();
}
