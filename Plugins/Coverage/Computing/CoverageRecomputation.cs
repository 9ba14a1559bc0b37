using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Coverage.Marking;
using SalesCorner.Plugins.Domain.Words;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage.Computing;

/// <summary>
/// Computes all coverage rows of a rep that wait, from one reading of the rep's deals, and writes them.
/// </summary>
/// <param name="run">The event.</param>
/// <param name="marked">The mark that set this off.</param>
internal sealed class CoverageRecomputation(PluginRun run, Marked marked)
{
    /// <summary>What the row of a disabled user says.</summary>
    public const string DisabledNote =
        "The user is disabled: the figures are no longer computed, and the deals are summed up as unattributed.";

    private const int LongestNote = 4_000;

    // Rows whose marks this has taken off and that it has not written yet.
    private readonly HashSet<Guid> owed = [];
    private readonly IOrganizationService service = run.Service;
    private readonly DirtyRepStore store = new(run.Service);

    /// <summary>
    /// Clears the marks that it has seen, then reads and writes. An event that comes while this works marks the rows
    /// anew, so
    /// that the write fails and has to begin again with the reading.
    /// </summary>
    /// <returns>How many rows were due.</returns>
    public int Run()
    {
        if (store.OfDirty(marked with { Owed = [.. owed] }) is not { } dirty)
        {
            return 0;
        }

        if (dirty.Rep.IsDisabled)
        {
            SayDisabled(dirty);
            return dirty.Rows.Count;
        }

        try
        {
            Clear(dirty);
            Compute(store.WithQuotas(dirty));
        }
        catch (Exception problem) when (!RowVersions.IsClash(problem))
        {
            Note(dirty.Rows.Where(row => owed.Contains(row.Id)), problem);
            throw;
        }

        return dirty.Rows.Count;
    }

    /// <summary>Marks the rows again that could not be written, for whoever comes next.</summary>
    public void MarkAgain()
    {
        foreach (var row in owed)
        {
            service.Update(new Entity(RepCoverageTable.LogicalName, row) { [RepCoverageTable.DirtySince] = marked.On });
        }
    }

    private void Clear(DirtyRep dirty)
    {
        foreach (var row in dirty.Rows)
        {
            var change = row.Change();
            change[RepCoverageTable.DirtySince] = null;
            service.UpdateAsRead(change);
            owed.Add(row.Id);
        }
    }

    private void Compute(DirtyRep dirty)
    {
        if (dirty.Rows.Count == 0)
        {
            return;
        }

        var compute = Reading(dirty);
        foreach (var row in dirty.Rows)
        {
            service.UpdateAsRead(row.Change().With(compute(row)));
            owed.Remove(row.Id);
        }
    }

    private void SayDisabled(DirtyRep dirty)
    {
        foreach (var row in dirty.Rows)
        {
            var change = row.Change();
            change[RepCoverageTable.DirtySince] = null;
            change[RepCoverageTable.Note] = BaseWords.Of(run).Say(DisabledNote);
            service.UpdateAsRead(change);
        }
    }

    // Old figures must not stand there as if they were right. Marking the rows again here would set off the next try at
    // once, and the next after it: each row's own job asks for another try, and the nightly run comes too.
    private void Note(IEnumerable<DirtyRow> rows, Exception problem)
    {
        foreach (var row in rows)
        {
            service.Update(
                new Entity(RepCoverageTable.LogicalName, row.Id)
                {
                    [RepCoverageTable.Note] = BaseWords
                        .Of(run)
                        .Say("Could not compute: " + problem.Message)
                        .Shortened(LongestNote),
                }
            );
        }
    }

    // Reads all that is needed, and answers with the computation of one row's columns from it.
    private Func<DirtyRow, Dictionary<string, object?>> Reading(DirtyRep dirty)
    {
        var configuration = new ConfigurationStore(service).ReadWithPace();
        var flow = new CoverageFlow(service, configuration, marked.On);
        var rep = dirty.Rep;
        var deals = flow.Read([rep], dirty.Rows.Select(row => row.Period(configuration.Calendar)))[rep.RepId];
        return row =>
        {
            var columns = flow.Compute(flow.Count(rep, row.Period(configuration.Calendar), deals))
                .Columns(configuration.Words);
            configuration.NameCurrency(columns);
            return columns;
        };
    }
}
