using SalesCorner.Plugins.Settings;

namespace SalesCorner.Plugins.Nightly;

/// <summary>Finds once a run who cannot own rows of ours; the phases after it leave such rows with SYSTEM.</summary>
internal static class OwnersChunk
{
    // Beyond this an organisation has given its roles to hardly anybody; the note says how many there are.
    private const int MostKept = 5_000;
    private const int MostNamed = 20;

    /// <summary>Finds and remembers them.</summary>
    public static ChunkResult Run(NightlyRun run)
    {
        var found = new OwnersWithoutRights(run.Service).Find();
        new FiguresRow(run.Service).Change(figures =>
        {
            figures.UnreadyOwners = [.. found.Take(MostKept).Select(owner => owner.Id.ToString("N"))];
            figures.UnreadyNote = NoteOf([.. found.Where(owner => !owner.IsDisabled).Select(owner => owner.Name)]);
        });
        return new ChunkResult(found.Count, 0);
    }

    private static string? NoteOf(List<string> names)
    {
        if (names.Count == 0)
        {
            return null;
        }

        var more = names.Count > MostNamed ? $" and {names.Count - MostNamed} more" : string.Empty;
        return $"Own deals but cannot read Sales Corner's tables, so that SYSTEM keeps their rows and only administrators see them: {string.Join(", ", names.Take(MostNamed))}{more}. "
            + "Give them the role SalesCorner Rep (a team as well), or hand their deals on; the next night gives them their rows.";
    }
}
