using System.Text.Json;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Seed;

namespace SalesCorner.Deploy.Configuring.Input;

/// <summary>Reads a settings file entry by entry, so that one entry that is wrong hides no other.</summary>
internal static class SettingsFile
{
    /// <summary>Reads it into the input; what does not fit becomes a problem.</summary>
    /// <exception cref="CommandFailedException">The file cannot be read at all, or is no JSON.</exception>
    public static void Read(string path, ConfigurationInput input)
    {
        var name = Path.GetFileName(path);
        var root = Parse(name, InputText.Read(path));
        if (root.Kind != JsonValueKind.Object)
        {
            input.Problems.Add(
                new Problem(root.Place, $"The document is {root.KindName}. It has to be an object in {{ }}.")
            );
            return;
        }

        var shape = new DocumentShape(input.Problems);
        var members = shape.Members(root, DocumentShape.Of(typeof(SettingsDocument)).Names);
        foreach (var (key, node) in members)
        {
            ReadMember(input, shape, key, node);
        }
    }

    private static JsonPlace Parse(string name, ReadOnlyMemory<byte> text)
    {
        try
        {
            return new JsonPlaceReader(name, text).Read();
        }
        catch (JsonException problem)
        {
            var what = problem.Message.Split(" LineNumber:")[0];
            throw new CommandFailedException(
                $"{name}, line {(problem.LineNumber ?? 0) + 1}: this is no JSON. {what}",
                problem
            );
        }
    }

    private static void ReadMember(ConfigurationInput input, DocumentShape shape, string key, JsonPlace node)
    {
        switch (key.ToUpperInvariant())
        {
            case "SETTINGS":
                ReadSettings(input, shape, node);
                break;
            case "STAGEPOLICIES":
                ReadItems(input.StagePolicies, shape, node);
                break;
            case "QUESTIONS":
                ReadItems(input.Questions, shape, node);
                break;
            case "LOSSREASONS":
                ReadItems(input.LossReasons, shape, node);
                break;
            case "PILLARS":
                ReadItems(input.Pillars, shape, node);
                break;
            case "TEMPLATES":
                ReadItems(input.Templates, shape, node);
                break;
            case "TEMPLATEKEYRESULTS":
                ReadItems(input.TemplateKeyResults, shape, node);
                break;
            case "STANDARDS":
                ReadItems(input.Standards, shape, node);
                break;
            case "QUOTAS":
                ReadItems(input.Quotas, shape, node);
                break;
            case "ROLES":
                ReadItems(input.Roles, shape, node);
                break;
            default:
                shape.Fits(node, DocumentShape.Of(typeof(SettingsDocument)).Part(key).Type, mayBeNull: true);
                break;
        }
    }

    private static void ReadSettings(ConfigurationInput input, DocumentShape shape, JsonPlace node)
    {
        shape.Fits(node, typeof(IReadOnlyDictionary<string, JsonElement>), mayBeNull: true);
        input.HasSettings = node.Kind == JsonValueKind.Object;
        foreach (var (name, value) in node.Members.DistinctBy(member => member.Key, StringComparer.OrdinalIgnoreCase))
        {
            if (value.Kind is not (JsonValueKind.Object or JsonValueKind.Array))
            {
                var element = JsonSerializer.Deserialize<JsonElement>(value.Text.Span, SettingsDocument.Format);
                input.Settings.Add(
                    new(
                        KeyValuePair.Create(name, element),
                        value.Place,
                        new Dictionary<string, Place>(StringComparer.OrdinalIgnoreCase)
                    )
                );
            }
        }
    }

    private static void ReadItems<T>(List<Placed<T>> entries, DocumentShape shape, JsonPlace node)
    {
        if (node.Kind != JsonValueKind.Array)
        {
            shape.Fits(node, typeof(IReadOnlyList<T>), mayBeNull: true);
            return;
        }

        foreach (var item in node.Items.Where(item => shape.Fits(item, typeof(T), mayBeNull: false)))
        {
            var parts = item.Members.ToDictionary(
                member => member.Key,
                member => member.Value.Place,
                StringComparer.OrdinalIgnoreCase
            );
            entries.Add(
                new Placed<T>(
                    JsonSerializer.Deserialize<T>(item.Text.Span, SettingsDocument.Format)!,
                    item.Place,
                    parts
                )
            );
        }
    }
}
