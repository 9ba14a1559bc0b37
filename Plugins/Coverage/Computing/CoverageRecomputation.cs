using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Coverage.Marking;
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
        var flow = new CoverageFlow(service, configuration, nowUtc);
        var rep = new DirtyRepStore(service).WithQuotas(dirty);
        var deals = flow.Read([rep], dirty.Rows.Select(row => row.Period(configuration.Calendar)))[rep.RepId];
        return row =>
        {
            var columns = flow.Compute(flow.Count(rep, row.Period(configuration.Calendar), deals)).Columns();
            configuration.NameCurrency(columns);
            return columns;
        };
    }

    private static string Shortened(string text) => text.Length <= LongestNote ? text : text.Substring(0, LongestNote);
}
