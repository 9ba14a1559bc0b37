using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Settings;
using SalesCorner.Plugins.Guards;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Settings;

/// <summary>
/// Keeps one settings row, without contradictions; a change of what qualifies a deal asks the nightly run to judge all
/// again.
/// </summary>
public sealed class SettingsGuardPlugin()
    : PluginBase(
        Step.On(Message.Create, SettingsTable.LogicalName).At(Stage.PreValidation).Run(CheckNew),
        Step.On(Message.Update, SettingsTable.LogicalName)
            .At(Stage.PreValidation)
            .WhenChanged([
                .. SettingsReader.Columns,
                SettingsTable.TimeZoneCode,
                SettingsTable.Key,
                .. ComputedColumns.OfSettings,
            ])
            .WithPreImage([.. SettingsReader.Columns, SettingsTable.Key, SettingsTable.RescorePendingSince])
            .Run(CheckChange)
    )
{
    private static readonly string[] DecidesQualification =
    [
        SettingsTable.QualifiedFrom,
        SettingsTable.GradeA,
        SettingsTable.GradeB,
        SettingsTable.GradeC,
        SettingsTable.AnswerAgeDays,
        SettingsTable.AssumeByStage,
        SettingsTable.AssumeFromStage,
        SettingsTable.UseStandardEvidence,
    ];

    // What people type. A write of computed columns alone, such as the nightly run's, is no reason to judge the rest.
    private static readonly string[] Typed =
    [
        .. SettingsReader.Columns.Except(ComputedColumns.OfSettings, StringComparer.Ordinal),
        SettingsTable.TimeZoneCode,
        SettingsTable.Key,
    ];

    private static void CheckNew(PluginRun run)
    {
        Strip(run);
        var key = run.Record.Value<string>(SettingsTable.Key);
        if (key is not null && key != ConfigurationStore.RowKey)
        {
            throw new BusinessRuleException(
                $"The settings row's key has to be \"{ConfigurationStore.RowKey}\". Leave it empty and save again."
            );
        }

        if (new SettingsRow(run.Service).Read().Id != Guid.Empty)
        {
            throw new BusinessRuleException(
                "There is one settings row only, and it exists already. Open and change that one."
            );
        }

        run.Target[SettingsTable.Key] = ConfigurationStore.RowKey;
        Check(run.Target);
        CheckZone(run);
    }

    private static void CheckChange(PluginRun run)
    {
        Strip(run);
        if (!Typed.Any(run.Target.Contains))
        {
            return;
        }

        if (run.Record.Changes(SettingsTable.Key))
        {
            throw new BusinessRuleException("The settings row is found by its key. Leave the key as it is.");
        }

        Check(Whole(run));
        CheckZone(run);
        if (
            DecidesQualification.Any(run.Record.Changes)
            && run.PreImage?.GetAttributeValue<DateTime?>(SettingsTable.RescorePendingSince) is null
        )
        {
            run.Trace("Open deals will be judged again by the next nightly run.");
            run.Target[SettingsTable.RescorePendingSince] = run.NowUtc;
        }
    }

    private static void Strip(PluginRun run)
    {
        if (ComputedColumns.OfSettings.Any(run.Target.Contains) && !WriteOrigin.IsOwnCode(run))
        {
            run.Trace(
                $"{ComputedColumns.Strip(run.Target, ComputedColumns.OfSettings)} computed columns are not taken over."
            );
        }
    }

    private static void Check(Entity row)
    {
        var problems = SettingsCheck.Problems(SettingsReader.Read(row));
        if (problems.Count > 0)
        {
            throw new BusinessRuleException(string.Join(" ", problems));
        }
    }

    private static void CheckZone(PluginRun run)
    {
        if (
            run.Target.GetAttributeValue<int?>(SettingsTable.TimeZoneCode) is { } code
            && (new ZoneStore(run.Service).NameOf(code) is not { } name || DayZone.Named(name) is null)
        )
        {
            throw new BusinessRuleException(
                $"The time zone {code} is not known. Choose one of the list, or none: then days are those of UTC."
            );
        }
    }

    private static Entity Whole(PluginRun run)
    {
        var row = new Entity(SettingsTable.LogicalName);
        foreach (var column in SettingsReader.Columns)
        {
            row[column] = run.Record.Value<object>(column);
        }

        return row;
    }
}
