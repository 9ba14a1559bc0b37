using System.Text.Json;
using SalesCorner.Deploy.Cli;

namespace SalesCorner.Deploy.Seed;

/// <summary>Turns a settings document into rows.</summary>
public static class SeedRows
{
    private const string Prefix = "sc_";
    private const int UsualMinimum = 3;

    /// <summary>All rows of a document.</summary>
    /// <exception cref="CommandFailedException">A value is not one that its column can hold.</exception>
    public static IReadOnlyList<SeedRow> Of(SettingsDocument document) =>
        [
            .. document.Settings is null ? [] : new[] { Settings(document.Settings) },
            .. (document.StagePolicies ?? []).Select(Policy),
            .. (document.Questions ?? []).Select(Question),
            .. (document.LossReasons ?? []).Select(LossReason),
            .. (document.Pillars ?? []).Select(Pillar),
            .. (document.Templates ?? []).Select(Template),
            .. (document.TemplateKeyResults ?? []).Select(TemplateKeyResult),
        ];

    private static SeedRow Settings(IReadOnlyDictionary<string, JsonElement> settings) =>
        new(
            "sc_settings",
            Key("sc_key", "default"),
            settings.ToDictionary(
                pair => Prefix + pair.Key.ToLowerInvariant(),
                pair => Plain(pair.Key, pair.Value),
                StringComparer.Ordinal
            )
        );

    private static SeedRow Policy(StagePolicyEntry policy) =>
        new(
            "sc_stagepolicy",
            Key("sc_stagevalue", policy.Stage),
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["sc_name"] = policy.Name,
                ["sc_alsocalled"] = policy.AlsoCalled,
                ["sc_order"] = policy.Order,
                ["sc_idledays"] = policy.IdleDays,
                ["sc_stucklimitdays"] = policy.StuckLimitDays,
                ["sc_islast"] = policy.IsLast,
            }
        );

    private static SeedRow Question(QuestionEntry question)
    {
        var place = $"questions, '{question.Code}'";
        return new SeedRow(
            "sc_qualificationquestion",
            Key("sc_code", question.Code),
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["sc_name"] = question.Name,
                ["sc_text"] = question.Text,
                ["sc_help"] = question.Help,
                ["sc_weight"] = question.Weight,
                ["sc_order"] = question.Order,
                ["sc_dimension"] = question.Dimension is { } dimension
                    ? ChoiceLabels.Value(ChoiceLabels.Dimension, dimension, place)
                    : null,
                ["sc_musthave"] = question.MustHave,
                ["sc_minimumanswer"] = Answer(question.MinimumAnswer ?? UsualMinimum, place),
                ["sc_duestage"] = question.DueStage,
                ["sc_standardevidence"] = ChoiceLabels.Value(
                    ChoiceLabels.StandardEvidence,
                    question.StandardEvidence ?? "None",
                    place
                ),
            },
            question.Active
        );
    }

    private static SeedRow LossReason(LossReasonEntry reason) =>
        new(
            "sc_lossreasonmap",
            Key("sc_statusreason", reason.StatusReason),
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["sc_name"] = reason.Name,
                ["sc_outcome"] = ChoiceLabels.Value(
                    ChoiceLabels.Outcome,
                    reason.Outcome,
                    $"lossReasons, '{reason.Name}'"
                ),
            }
        );

    private static SeedRow Pillar(PillarEntry pillar) =>
        new(
            "sc_pillar",
            Key("sc_code", pillar.Code),
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["sc_name"] = pillar.Name,
                ["sc_order"] = pillar.Order,
                ["sc_level1"] = pillar.Level1,
                ["sc_level2"] = pillar.Level2,
                ["sc_level3"] = pillar.Level3,
                ["sc_level4"] = pillar.Level4,
                ["sc_level5"] = pillar.Level5,
                ["sc_indicators"] = pillar.Indicators,
            }
        );

    private static SeedRow Template(TemplateEntry template) =>
        new(
            "sc_objective",
            Key("sc_code", template.Code),
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["sc_name"] = template.Name,
                ["sc_why"] = template.Why,
                ["sc_template"] = true,
            }
        );

    private static SeedRow TemplateKeyResult(TemplateKeyResultEntry keyResult)
    {
        var place = $"templateKeyResults, '{keyResult.Code}'";
        return new SeedRow(
            "sc_keyresult",
            Key("sc_code", keyResult.Code),
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["sc_name"] = keyResult.Name,
                ["sc_unit"] = ChoiceLabels.Value(ChoiceLabels.KeyResultUnit, keyResult.Unit, place),
                ["sc_source"] = ChoiceLabels.Value(
                    ChoiceLabels.KeyResultSource,
                    keyResult.Source ?? ChoiceLabels.KeyResultSource[0],
                    place
                ),
                ["sc_start"] = keyResult.Start,
                ["sc_target"] = keyResult.Target,
                ["sc_weight"] = keyResult.Weight,
            }
        )
        {
            Parent = new SeedParent("sc_ObjectiveId", "sc_objective", "sc_objectives", "sc_code", keyResult.Template),
        };
    }

    private static ChoiceValue Answer(int answer, string place) =>
        answer is >= 1 and <= 5
            ? new ChoiceValue(ChoiceLabels.First + answer - 1)
            : throw new CommandFailedException(
                $"{place}: minimumAnswer is {answer}; an answer is 1 (strongly disagree) to 5 (strongly agree)."
            );

    private static Dictionary<string, object> Key(string column, object value) =>
        new(StringComparer.Ordinal) { [column] = value };

    private static object? Plain(string name, JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Null => null,
            JsonValueKind.Number => value.TryGetInt32(out var whole)
            && !value.GetRawText().Contains('.', StringComparison.Ordinal)
                ? whole
                : value.GetDecimal(),
            _ => throw new CommandFailedException($"settings, '{name}': a list or an object is no value of a setting."),
        };
}
