using SalesCorner.Plugins.Nightly.Run;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Nightly.Chunks;

/// <summary>Records that the run is complete. A question that changed while it ran is left for the next one.</summary>
internal static class FinishChunk
{
    /// <summary>Writes the record.</summary>
    public static ChunkResult Run(NightlyRun run)
    {
        var store = new SettingsRow(run.Service);
        var row = store.Read();
        var pending = row.GetAttributeValue<DateTime?>(SettingsTable.RescorePendingSince);
        store.WriteAsRead(
            row,
            new(SettingsTable.NightlyRanOn, run.NowUtc),
            new(SettingsTable.NightlyNote, NoteOf(run)),
            new(SettingsTable.RescorePendingSince, Scored(run) && pending <= run.Token.StartedUtc ? null : pending)
        );
        return new ChunkResult(1, 1);
    }

    private static string NoteOf(NightlyRun run) =>
        string.Join(
            " ",
            new[]
            {
                $"Complete. It began at {run.Token.StartedUtc:yyyy-MM-dd HH:mm} UTC.",
                run.Configuration.Measured.UnreadyNote,
            }
                .Concat(NightlyRefusal.Notes(run.Token))
                .OfType<string>()
                .Select(run.Configuration.Words.Say)
        );

    // A run of the rest alone does not know when the deals were scored.
    private static bool Scored(NightlyRun run) => run.Token.Part == NightlyPart.Whole;
}
