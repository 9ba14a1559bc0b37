using System.Globalization;
using System.Text.Json.Nodes;
using SalesCorner.Deploy.Configuring.Facts;
using SalesCorner.Deploy.Seed;

namespace SalesCorner.Deploy.Configuring.Changes;

/// <summary>A standard whose rep was found.</summary>
/// <param name="Indicator">Its place in the choice Indicator, from 0.</param>
/// <param name="Rep">The rep; null for everybody.</param>
/// <param name="From">The first day on which it holds, as 2026-10-01; null for always.</param>
/// <param name="Value">How much.</param>
/// <param name="To">The last day on which it holds; null for ever.</param>
internal sealed record StandardWanted(int Indicator, PersonFound? Rep, string? From, decimal Value, string? To);

/// <summary>
/// Compares standards that are wanted with those that are there. One is found by its indicator, its rep and its first
/// day; an active row before one that was stopped.
/// </summary>
/// <param name="stored">The standards that are there.</param>
internal sealed class StandardChanges(IEnumerable<StandardFound> stored)
{
    private const string Section = "standards";

    private readonly Dictionary<(int Indicator, Guid? Rep, string? From), StandardFound> known = stored
        .GroupBy(standard => (standard.Indicator, standard.Rep, standard.From))
        .ToDictionary(same => same.Key, same => same.OrderByDescending(standard => standard.Active).First());

    /// <summary>The change; null when the row is as it should be.</summary>
    public Change? Of(StandardWanted wanted)
    {
        var row = known.GetValueOrDefault((wanted.Indicator, wanted.Rep?.Id, wanted.From));
        var kind = row is null ? ChangeKind.Created : ChangeKind.Changed;
        var item =
            $"{ChoiceLabels.Indicator[wanted.Indicator]}, {wanted.Rep?.Name ?? "everybody"}"
            + (wanted.From is null ? string.Empty : ", from " + wanted.From);
        var body = new JsonObject();
        var differences = new List<Difference>();
        void Set(string key, string? old, string? value, Action write)
        {
            if (old != value)
            {
                write();
                differences.Add(new Difference(Section, item, kind, key, old, value));
            }
        }

        Set("value", Text(row?.Value), Text(wanted.Value), () => body["sc_value"] = wanted.Value);
        Set("to", row?.To, wanted.To, () => body["sc_to"] = wanted.To);
        if (row is { Active: false })
        {
            Set("active", "false", "true", () => (body["statecode"], body["statuscode"]) = (0, 1));
        }

        return differences.Count == 0 ? null
            : row is null ? Created(wanted, item, body, differences)
            : new Change(
                Section,
                item,
                kind,
                differences,
                (client, stop) => client.UpdateAsync($"sc_standards({row.Id:D})", body.DeepClone().AsObject(), stop)
            );
    }

    // Under an id that is made up here, so that a second sending finds the first one's row.
    private static Change Created(StandardWanted wanted, string item, JsonObject body, List<Difference> differences)
    {
        body["sc_indicator"] = ChoiceLabels.First + wanted.Indicator;
        if (wanted.From is { } from)
        {
            body["sc_from"] = from;
        }

        if (wanted.Rep is { } rep)
        {
            body["sc_Rep@odata.bind"] = $"/systemusers({rep.Id:D})";
        }

        var path = $"sc_standards({Guid.NewGuid():D})";
        return new Change(
            Section,
            item,
            ChangeKind.Created,
            differences,
            (client, stop) => client.UpsertAsync(path, body.DeepClone().AsObject(), stop)
        );
    }

    private static string? Text(decimal? value) => value?.ToString("0.##########", CultureInfo.InvariantCulture);
}
