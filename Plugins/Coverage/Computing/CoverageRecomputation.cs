using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Coverage.Facts;
using SalesCorner.Plugins.Coverage.Marking;
using SalesCorner.Plugins.Coverage.Rows;
using SalesCorner.Plugins.Domain.Reps;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage.Computing;

/// <summary>Computes all coverage rows of a rep that wait, from one reading of the rep's deals, and writes them.</summary>
/// <param name="service">Acts as SYSTEM.</param>
/// <param name="nowUtc">When it is done.</param>
internal sealed class CoverageRecomputation(IOrganizationService service, DateTime nowUtc)
{
    private const int LongestNote = 4_000;

    /// <summary>Clears the marks, then reads and writes: an event that comes while this works marks the rows anew.</summary>
    public void Run(DirtyRep rep)
    {
        var open = new Queue<DirtyRow>(rep.Rows);
        try
        {
            foreach (var row in rep.Rows)
            {
                service.Update(new Entity(RepCoverageTable.LogicalName, row.Id) { [RepCoverageTable.DirtySince] = null });
            }

            var compute = Reading(rep);
            while (open.Count > 0)
            {
                var row = open.Peek();
                service.Update(new Entity(RepCoverageTable.LogicalName, row.Id).With(compute(row)));
                open.Dequeue();
            }
        }
        catch (Exception problem)
        {
            Note(open, problem);
            throw;
        }
    }

    /// <summary>What the row of a disabled user says.</summary>
    public const string DisabledNote = "The user is disabled: the figures are no longer computed, and the deals are summed up as unattributed.";

    /// <summary>Leaves the figures of a disabled user as they are and says so.</summary>
    public static void SayDisabled(IOrganizationService service, DirtyRep rep)
    {
        foreach (var row in rep.Rows)
        {
            service.Update(new Entity(RepCoverageTable.LogicalName, row.Id)
            {
                [RepCoverageTable.DirtySince] = null,
                [RepCoverageTable.Note] = DisabledNote,
            });
        }
    }

    // Old figures must not stand there as if they were right. Marking the rows again here would set off the next try at
    // once, and the next after it: each row's own job asks for another try, and the nightly run comes too.
    private void Note(IEnumerable<DirtyRow> rows, Exception problem)
    {
        foreach (var row in rows)
        {
            service.Update(new Entity(RepCoverageTable.LogicalName, row.Id)
            {
                [RepCoverageTable.Note] = Shortened("Could not compute: " + problem.Message),
            });
        }
    }

    // Reads all that is needed, and answers with the computation of one row's columns from it.
    private Func<DirtyRow, Dictionary<string, object?>> Reading(DirtyRep dirty)
    {
        var configuration = new ConfigurationStore(service).ReadWithPace();
        var today = configuration.DayOf(nowUtc);
        var tally = CoverageTally.WithPace(configuration, today, isNight: false);
        var rep = new DirtyRepStore(service).WithQuotas(dirty);
        var deals = Deals(rep, configuration, dirty.Rows.Min(row => tally.From(row.Period(configuration.Calendar))), tally.WindowStart);
        var sum = new CoverageCalculator(configuration, today);
        return row =>
        {
            var period = row.Period(configuration.Calendar);
            var sheet = tally.Of(deals, period);
            var coverage = sum.Of(rep, period, sheet);
            var columns = Columns(rep, coverage, sheet);
            columns[RepCoverageTable.DealsThatMatter] = CoverageColumns.TextOf(new OpenChances(coverage, deals).ThatMatter());
            return columns;
        };
    }

    private Dictionary<string, object?> Columns(RepProfile rep, RepCoverage coverage, CoverageSums sheet)
    {
        var columns = CoverageColumns.Of(coverage).ToDictionary(column => column.Key, column => column.Value, StringComparer.Ordinal);
        columns[RepCoverageTable.Basis] = sheet.ToString();
        columns[RepCoverageTable.ComputedOn] = nowUtc;
        columns[RepCoverageTable.ManagerId] = CoverageRowIdentity.User(rep.ManagerId);
        columns[RepCoverageTable.BusinessUnitId] = CoverageRowIdentity.Unit(rep.BusinessUnitId);
        return columns;
    }

    private RepDeals Deals(RepProfile rep, SalesConfiguration configuration, DateTime from, DateTime windowStart)
    {
        var store = new DealStore(service, configuration);
        var owners = OwnerFilter.Of(rep.Owners);
        var leads = new LeadStore(service).CreatedBy(rep.Owners, windowStart);
        var closed = store.ClosedOf(owners, from).Where(deal => rep.Owners.Contains(deal.OwnerId)).ToList();
        return new RepDeals(store.OpenOf(owners), closed, leads.Values.Sum()) { BusinessUnitId = rep.BusinessUnitId };
    }

    private static string Shortened(string text) => text.Length <= LongestNote ? text : text.Substring(0, LongestNote);
}
