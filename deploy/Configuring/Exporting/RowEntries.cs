using System.Text.Json;
using System.Text.Json.Nodes;
using SalesCorner.Deploy.Configuring.Changes;
using SalesCorner.Deploy.Configuring.Facts;
using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Seed;

namespace SalesCorner.Deploy.Configuring.Exporting;

/// <summary>Turns rows into the entries of a settings file.</summary>
internal static class RowEntries
{
    /// <summary>The settings that are not empty; null when there is no row.</summary>
    public static IReadOnlyDictionary<string, JsonElement>? Settings(TableFacts facts)
    {
        if (facts.Rows.GetValueOrDefault("default") is not { } row)
        {
            return null;
        }

        return SettingsColumns
            .Typed(facts.Columns)
            .Where(column => row[column.Name] is not null)
            .ToDictionary(
                SettingsColumns.KeyOf,
                column => JsonSerializer.SerializeToElement(row[column.Name]),
                StringComparer.Ordinal
            );
    }

    /// <summary>The active stage policies in their order.</summary>
    public static IReadOnlyList<StagePolicyEntry> Policies(TableFacts facts) =>
        [
            .. Active(facts)
                .Select(row => new StagePolicyEntry(
                    row.Number("sc_stagevalue") ?? 0,
                    row.Text("sc_name") ?? string.Empty,
                    row.Number("sc_order") ?? 0,
                    row.Number("sc_idledays"),
                    row.Number("sc_stucklimitdays"),
                    row.Flag("sc_islast")
                )
                {
                    AlsoCalled = row.Text("sc_alsocalled"),
                })
                .OrderBy(policy => policy.Order)
                .ThenBy(policy => policy.Stage),
        ];

    /// <summary>All questions in their order.</summary>
    public static IReadOnlyList<QuestionEntry> Questions(TableFacts facts) =>
        [
            .. facts
                .Rows.Values.Select(row => new QuestionEntry(
                    row.Text("sc_code") ?? string.Empty,
                    row.Text("sc_name") ?? string.Empty,
                    row.Text("sc_text") ?? string.Empty,
                    row.Number("sc_weight") ?? 0,
                    row.Number("sc_order") ?? 0,
                    ValueText.Stored("sc_dimension", row["sc_dimension"])
                )
                {
                    Help = row.Text("sc_help"),
                    MustHave = row.Flag("sc_musthave"),
                    MinimumAnswer = (row.Number("sc_minimumanswer") ?? ChoiceLabels.First + 2) - ChoiceLabels.First + 1,
                    DueStage = row.Number("sc_duestage"),
                    StandardEvidence = ValueText.Stored("sc_standardevidence", row["sc_standardevidence"]),
                    Active = row.Number("statecode") == 0,
                })
                .OrderBy(question => question.Order)
                .ThenBy(question => question.Code, StringComparer.Ordinal),
        ];

    /// <summary>The active loss reasons.</summary>
    public static IReadOnlyList<LossReasonEntry> LossReasons(TableFacts facts) =>
        [
            .. Active(facts)
                .Select(row => new LossReasonEntry(
                    row.Number("sc_statusreason") ?? 0,
                    row.Text("sc_name") ?? string.Empty,
                    ValueText.Stored("sc_outcome", row["sc_outcome"]) ?? ChoiceLabels.Outcome[1]
                ))
                .OrderBy(reason => reason.StatusReason),
        ];

    /// <summary>The active pillars.</summary>
    public static IReadOnlyList<PillarEntry> Pillars(TableFacts facts) =>
        [
            .. Active(facts)
                .Select(row => new PillarEntry(
                    row.Text("sc_code") ?? string.Empty,
                    row.Text("sc_name") ?? string.Empty,
                    row.Number("sc_order") ?? 0
                )
                {
                    Level1 = row.Text("sc_level1"),
                    Level2 = row.Text("sc_level2"),
                    Level3 = row.Text("sc_level3"),
                    Level4 = row.Text("sc_level4"),
                    Level5 = row.Text("sc_level5"),
                    Indicators = row.Text("sc_indicators"),
                })
                .OrderBy(pillar => pillar.Order)
                .ThenBy(pillar => pillar.Code, StringComparer.Ordinal),
        ];

    /// <summary>The active objectives to copy.</summary>
    public static IReadOnlyList<TemplateEntry> Templates(TableFacts facts) =>
        [
            .. Active(facts)
                .Select(row => new TemplateEntry(
                    row.Text("sc_code") ?? string.Empty,
                    row.Text("sc_name") ?? string.Empty
                )
                {
                    Why = row.Text("sc_why"),
                })
                .OrderBy(template => template.Code, StringComparer.Ordinal),
        ];

    /// <summary>Their active key results.</summary>
    public static IReadOnlyList<TemplateKeyResultEntry> TemplateKeyResults(TableFacts facts, TableFacts templates)
    {
        var codes = Active(templates)
            .ToDictionary(
                row => row.Id(ConfiguredTable.Templates.Id) ?? Guid.Empty,
                row => row.Text("sc_code") ?? string.Empty
            );
        return
        [
            .. Active(facts)
                .Where(row => codes.ContainsKey(ParentOf(row)))
                .Select(row => new TemplateKeyResultEntry(
                    row.Text("sc_code") ?? string.Empty,
                    codes[ParentOf(row)],
                    row.Text("sc_name") ?? string.Empty,
                    ValueText.Stored("sc_unit", row["sc_unit"]) ?? ChoiceLabels.KeyResultUnit[0],
                    row.Amount("sc_start") ?? 0m,
                    row.Amount("sc_target") ?? 0m
                )
                {
                    Source = ValueText.Stored("sc_source", row["sc_source"]),
                    Weight = row.Amount("sc_weight"),
                })
                .OrderBy(one => one.Code, StringComparer.Ordinal),
        ];
    }

    private static Guid ParentOf(JsonObject row) =>
        row.Id(ConfiguredTable.TemplateKeyResults.ParentColumn!) ?? Guid.Empty;

    private static IEnumerable<JsonObject> Active(TableFacts facts) =>
        facts.Rows.Values.Where(row => row.Number("statecode") == 0);
}
