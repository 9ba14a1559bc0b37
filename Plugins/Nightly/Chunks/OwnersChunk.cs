using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Nightly.Run;
using SalesCorner.Plugins.Opportunities;
using SalesCorner.Plugins.Ownership;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Nightly.Chunks;

/// <summary>Finds once a run who cannot own rows of ours; the phases after it leave such rows with SYSTEM.</summary>
internal static class OwnersChunk
{
    // Beyond this an organisation has given its roles to hardly anybody; the note says how many there are.
    private const int MostKept = 5_000;
    private const int MostNamed = 20;

    // The rest comes the nights after.
    private const int MostPages = 500;

    /// <summary>Finds and remembers them.</summary>
    public static ChunkResult Run(NightlyRun run)
    {
        var found = new OwnersWithoutRights(run.Service).Find();
        new FiguresRow(run.Service).Change(figures =>
        {
            figures.UnreadyOwners = [.. found.Take(MostKept).Select(owner => owner.Id.ToString("N"))];
            figures.UnreadyNote = NoteOf([.. found.Where(owner => !owner.IsDisabled).Select(owner => owner.Name)]);
        });
        var changed = GiveBack(run, new HashSet<Guid>(found.Select(owner => owner.Id)));
        // What was given to its owner is not found again.
        return new ChunkResult(found.Count, changed)
        {
            Next = changed > 0 && run.Token.Page < MostPages ? run.Token with { Page = run.Token.Page + 1 } : null,
        };
    }

    // Answers and history that SYSTEM kept for somebody who can own them now, and rows whose deal is gone.
    private static int GiveBack(NightlyRun run, HashSet<Guid> unready)
    {
        var rows = new DealRowsStore(run.Service);
        var kept = rows.KeptBy(SystemUser.Of(run.Service), unready);
        foreach (var row in kept)
        {
            run.Service.UpdateAsRead(
                new Entity(row.Key.LogicalName, row.Key.Id)
                {
                    [OpportunityTable.Owner] = row.Value,
                    RowVersion = row.Key.RowVersion,
                }
            );
        }

        var lost = rows.WithoutDeal().TakeWhile(_ => !run.Budget.IsSpent).ToList();
        lost.ForEach(row => run.Service.Delete(row.LogicalName, row.Id));
        return kept.Count + lost.Count;
    }

    private static string? NoteOf(List<string> names)
    {
        if (names.Count == 0)
        {
            return null;
        }

        var more = names.Count > MostNamed ? $" and {names.Count - MostNamed} more" : string.Empty;
        return "Own deals but cannot read Sales Corner's tables, so that SYSTEM keeps their rows and only "
            + $"administrators see them: {string.Join(", ", names.Take(MostNamed))}{more}. "
            + "Give them the role SalesCorner Rep (a team as well), or hand their deals on; the next night "
            + "gives them their rows.";
    }
}
