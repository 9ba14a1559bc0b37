using System.Globalization;
using System.Text.Json;
using SalesCorner.Deploy.Configuring.Changes;
using SalesCorner.Deploy.Configuring.Facts;
using SalesCorner.Deploy.Configuring.Input;
using SalesCorner.Deploy.Seed;

namespace SalesCorner.Deploy.Configuring.Rules;

/// <summary>Judges the settings.</summary>
/// <param name="facts">What the environment knows of the settings row.</param>
/// <param name="stages">The values of the sales stage.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class SettingsRules(TableFacts facts, IReadOnlyCollection<int> stages, ICollection<Problem> problems)
{
    // Limits that have to rise in this order, with the product's defaults (docs/data-model.md).
    private static readonly (string Column, int Default)[][] Rising =
    [
        [("sc_evidencelow", 5), ("sc_evidencefair", 15), ("sc_evidencegood", 40)],
        [("sc_gradec", 40), ("sc_gradeb", 60), ("sc_gradea", 75)],
    ];

    /// <summary>The row that the settings make, without the values that are wrong.</summary>
    public SeedRow Judge(IReadOnlyList<Placed<KeyValuePair<string, JsonElement>>> settings)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var setting in settings)
        {
            var column = SettingsColumns.Of(setting.Value.Key);
            var before = problems.Count;
            var value = ValueOf(setting, column);
            if (problems.Count == before)
            {
                values[column] = value;
            }
        }

        foreach (var order in Rising)
        {
            CheckOrder(order, settings, values);
        }

        return new SeedRow(
            "sc_settings",
            new Dictionary<string, object>(StringComparer.Ordinal) { ["sc_key"] = "default" },
            values
        );
    }

    private object? ValueOf(Placed<KeyValuePair<string, JsonElement>> setting, string column)
    {
        var (key, value) = setting.Value;
        if (SettingsColumns.NotTyped.Contains(column, StringComparer.Ordinal))
        {
            return Refuse(setting.Place, $"Sales Corner writes '{Words.Shown(key)}' itself. Remove it.");
        }

        if (!facts.Columns.TryGetValue(column, out var limits))
        {
            return Refuse(
                setting.Place,
                $"There is no setting '{Words.Shown(key)}'. "
                    + $"{Words.Suggest(key, [.. SettingsColumns.Typed(facts.Columns).Select(SettingsColumns.KeyOf)])}"
            );
        }

        return value.ValueKind switch
        {
            JsonValueKind.Null when column == "sc_name" => Refuse(
                setting.Place,
                "The name cannot be empty. Give a text."
            ),
            JsonValueKind.Null => null,
            JsonValueKind.True or JsonValueKind.False when limits.Kind == "Boolean" => value.GetBoolean(),
            JsonValueKind.String when limits.Kind == "String" => TextOf(setting.Place, limits, value.GetString()!),
            JsonValueKind.Number when limits.IsNumber => NumberOf(setting.Place, limits, value),
            _ => Refuse(setting.Place, $"{Words.Shown(value.GetRawText())} is of another kind. Give {Kind(limits)}."),
        };
    }

    private string? TextOf(Place place, ColumnLimits limits, string text)
    {
        if (limits.Refusal(text) is { } refusal)
        {
            Refuse(place, refusal);
        }

        return text;
    }

    private object? NumberOf(Place place, ColumnLimits limits, JsonElement value)
    {
        if (!value.TryGetDecimal(out var number))
        {
            return Refuse(place, $"{Words.Shown(value.GetRawText())} is too large a number.");
        }

        if (limits.Refusal(number) is { } refusal)
        {
            return Refuse(place, refusal);
        }

        if (limits.Name == "sc_assumefromstage" && !stages.Contains((int)number))
        {
            return Refuse(place, StageRules.Unknown((int)number, stages));
        }

        return limits.Kind == "Integer" ? (object)(int)number : number;
    }

    private void CheckOrder(
        (string Column, int Default)[] order,
        IReadOnlyList<Placed<KeyValuePair<string, JsonElement>>> settings,
        Dictionary<string, object?> values
    )
    {
        var concerned = settings.FirstOrDefault(setting =>
            order.Any(one => one.Column == SettingsColumns.Of(setting.Value.Key))
        );
        var row = facts.Rows.GetValueOrDefault("default");
        var limits = order
            .Select(one =>
                values.TryGetValue(one.Column, out var value)
                    ? value as int? ?? one.Default
                    : int.Parse(
                        ValueText.Stored(one.Column, row?[one.Column])
                            ?? one.Default.ToString(CultureInfo.InvariantCulture),
                        CultureInfo.InvariantCulture
                    )
            )
            .ToList();
        if (concerned is not null && !limits.SequenceEqual(limits.Order()))
        {
            var names = order.Select((one, at) => $"{SettingsColumns.KeyOf(facts.Columns[one.Column])} {limits[at]}");
            problems.Add(
                new Problem(
                    concerned.Place,
                    $"The limits have to rise in this order: {string.Join(", ", names)}. Correct those that do not."
                )
            );
        }
    }

    private static string Kind(ColumnLimits limits) =>
        limits.Kind switch
        {
            "Boolean" => "true or false, without quotes",
            "Integer" => "a whole number, without quotes",
            "Decimal" => "a number, without quotes",
            _ => "a text in quotes",
        };

    private object? Refuse(Place place, string what)
    {
        problems.Add(new Problem(place, what));
        return null;
    }
}
