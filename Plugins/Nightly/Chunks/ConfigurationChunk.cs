using SalesCorner.Plugins.Coverage.Facts;
using SalesCorner.Plugins.Coverage.Rows;
using SalesCorner.Plugins.Domain.Words;
using SalesCorner.Plugins.Domain.Words.Phrases;
using SalesCorner.Plugins.Nightly.Run;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Stages;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Nightly.Chunks;

/// <summary>
/// Writes the configuration in use again, measures stage durations and decides whether the activity rules apply.
/// </summary>
internal static class ConfigurationChunk
{
    /// <summary>Writes the settings row and the stages' baselines, in one call.</summary>
    public static ChunkResult Run(NightlyRun run)
    {
        var store = new SettingsRow(run.Service);
        var row = store.Read();
        var digest = SettingsRow.DigestOf(row);
        new DigestBuilder(run.Service).Refresh(digest);
        new ProcessBarUse(run.Service).Refresh(digest);
        new ForecastCategories(run.Service).Refresh(digest);
        var baselines = new BaselineStore(run, BaselineScope.Stage);
        var stages = new StageDays(run).Measure();
        new FiguresRow(run.Service).Change(figures =>
            figures.StageDays = stages.ToDictionary(
                stage => stage.DigestKey,
                stage => stage.Days,
                StringComparer.Ordinal
            )
        );

        var missing = new ActivityLogging(run).IsMissing();
        // The language of the digest that was just built: the first night has no other.
        var words = PhraseBook.In(digest.Language ?? Language.English);
        store.WriteAsRead(
            row,
            new(SettingsTable.Configuration, digest.Write()),
            new(SettingsTable.ActivityRulesOff, missing),
            new(SettingsTable.ActivityRulesNote, words.SayOrNull(Note(missing, run)))
        );
        var replaced = baselines.Replace(stages.Select(Baseline).ToList());
        return replaced with
        {
            Processed = replaced.Processed + 1,
            Changed = replaced.Changed + 1,
            Notes = run.Configuration.Problem,
        };
    }

    private static string? Note(bool missing, NightlyRun run) =>
        missing
            ? "No activity was completed on any open deal in the last "
                + $"{run.Configuration.Settings.Stale.ActivityLookbackDays} days, so the activity rules are "
                + "off. They come back by themselves with the first completed activity."
            : null;

    private static BaselineRow Baseline(StageFigure stage) =>
        new(
            "stage:" + stage.DigestKey,
            BaselineScope.Stage,
            "Stage " + stage.Stage,
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [BaselineTable.BusinessUnitId] = CoverageRowIdentity.Unit(stage.UnitId),
                [BaselineTable.Stage] = stage.Stage,
                [BaselineTable.WinCount] = stage.Stays,
                [BaselineTable.P75StageDays] = Math.Round(stage.Days, 1, MidpointRounding.AwayFromZero),
                [BaselineTable.Note] = "Measured on the latest stays of won deals.",
            }
        );
}
