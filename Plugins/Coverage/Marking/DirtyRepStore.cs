using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Coverage.Basis;
using SalesCorner.Plugins.Coverage.Facts;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage.Marking;

/// <summary>Reads what is known of a rep besides the deals, in two requests: one before the marks are cleared, one behind.</summary>
/// <param name="service">Acts as SYSTEM.</param>
internal sealed class DirtyRepStore(IOrganizationService service)
{
    /// <summary>The rep's rows that are due, from the marked row's period on; null when none is, or the user is gone.</summary>
    public DirtyRep? OfDirty(Marked marked)
    {
        var found = service.RetrieveMultiple(DirtyRepQuery.Rows(marked)).Entities;
        var rows = found.GroupBy(row => row.Id).Select(same => DirtyRow.Of(same.First())).OfType<DirtyRow>().ToList();
        if (rows.Count == 0)
        {
            return null;
        }

        var user = found[0].Unaliased(DirtyRepQuery.User, UserTable.LogicalName);
        user.Id = marked.RepId;
        return new DirtyRep(RepProfile.OfUser(user) with { Snapshots = new RepSnapshots(Linked(found, DirtyRepQuery.Snapshot, CoverageSnapshotTable.LogicalName)) }, rows);
    }

    /// <summary>The rep with quotas, goals, credited teams and first deal. Read behind the clearing of the marks: a later change of them marks the rows anew.</summary>
    public RepProfile WithQuotas(DirtyRep rep)
    {
        var rows = service.RetrieveMultiple(DirtyRepQuery.Quotas(rep)).Entities;
        return rep.Rep with
        {
            Quotas = new RepQuotas(
                Linked(rows, DirtyRepQuery.Quota, QuotaTable.LogicalName),
                Linked(rows, DirtyRepQuery.Goal, GoalTable.LogicalName)),
            CreditedTeams = Linked(rows, DirtyRepQuery.Credit, TeamCreditTable.LogicalName)
                .Select(credit => credit.GetAttributeValue<EntityReference>(TeamCreditTable.TeamId)?.Id).OfType<Guid>().Distinct().ToList(),
            FirstDealOn = Linked(rows, DirtyRepQuery.Row, RepCoverageTable.LogicalName)
                .Select(row => PaceReading.SinceOf(CoverageSums.Parse(row.GetAttributeValue<string>(RepCoverageTable.Basis)))).FirstOrDefault(),
        };
    }

    private static List<Entity> Linked(IEnumerable<Entity> rows, string alias, string table) =>
        rows.Select(row => row.Unaliased(alias, table)).Where(row => row.Attributes.Count > 0).ToList();
}
