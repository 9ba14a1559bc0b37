using System.Globalization;
using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Coverage.Basis;
using SalesCorner.Plugins.Coverage.Facts;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage.Marking;

/// <summary>
/// Reads what is known of a rep besides the deals, in two requests: one before the marks are cleared, one behind.
/// </summary>
/// <param name="service">Acts as SYSTEM.</param>
internal sealed class DirtyRepStore(IOrganizationService service)
{
    /// <summary>
    /// The rep's rows that are due, from the marked row's period on; null when none is, or the user is gone.
    /// </summary>
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
        return new DirtyRep(
            RepProfile.OfUser(user) with
            {
                Snapshots = new RepSnapshots(Linked(found, DirtyRepQuery.Snapshot, CoverageSnapshotTable.LogicalName)),
            },
            rows
        );
    }

    /// <summary>
    /// The rep with quotas, goals, credited teams and first deal, and the rows with the versions that they have now.
    /// Read behind
    /// the clearing of the marks: a later change marks the rows anew, and with that changes their versions.
    /// </summary>
    public DirtyRep WithQuotas(DirtyRep rep)
    {
        var rows = service.RetrieveMultiple(DirtyRepQuery.Quotas(rep)).Entities;
        var waiting = Distinct(Linked(rows, DirtyRepQuery.Row, RepCoverageTable.LogicalName), RepCoverageTable.Id);
        var profile = rep.Rep with
        {
            Quotas = new RepQuotas(
                [.. Distinct(Linked(rows, DirtyRepQuery.Quota, QuotaTable.LogicalName), QuotaTable.Id).Values],
                Linked(rows, DirtyRepQuery.Goal, GoalTable.LogicalName)
            ),
            CreditedTeams = Linked(rows, DirtyRepQuery.Credit, TeamCreditTable.LogicalName)
                .Select(credit => credit.GetAttributeValue<EntityReference>(TeamCreditTable.TeamId)?.Id)
                .OfType<Guid>()
                .Distinct()
                .ToList(),
            FirstDealOn = waiting.TryGetValue(rep.Rows.OrderBy(row => row.Start).First().Id, out var earliest)
                ? PaceReading.SinceOf(CoverageSums.Parse(earliest.GetAttributeValue<string>(RepCoverageTable.Basis)))
                : null,
        };
        return new DirtyRep(
            profile,
            rep.Rows.Where(row => waiting.ContainsKey(row.Id))
                .Select(row => row with { Version = VersionOf(waiting[row.Id]) })
                .ToList()
        );
    }

    private static string VersionOf(Entity row) =>
        row.GetAttributeValue<long>(RowVersions.Column).ToString(CultureInfo.InvariantCulture);

    private static List<Entity> Linked(IEnumerable<Entity> rows, string alias, string table) =>
        rows.Select(row => row.Unaliased(alias, table)).Where(row => row.Attributes.Count > 0).ToList();

    // Several links multiply: a rep with two credited teams brings each quota twice.
    private static Dictionary<Guid, Entity> Distinct(IEnumerable<Entity> rows, string key) =>
        rows.GroupBy(row => row.GetAttributeValue<Guid>(key)).ToDictionary(same => same.Key, same => same.First());
}
