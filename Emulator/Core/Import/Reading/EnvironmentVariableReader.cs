using System.Text.Json;
using System.Xml.Linq;
using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Emulator.Import.Reading;

/// <summary>Reads environment variables; a value that travels with them becomes a child "value".</summary>
internal static class EnvironmentVariableReader
{
    private const string Folder = "environmentvariabledefinitions/";
    private const string Definition = "/environmentvariabledefinition.xml";
    private const string Values = "/environmentvariablevalues.json";

    /// <summary>The environment variables of a solution.</summary>
    public static IEnumerable<Component> Read(SolutionPackage package) =>
        package
            .Names.Where(name =>
                name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(Definition, StringComparison.Ordinal)
            )
            .Order(StringComparer.Ordinal)
            .Select(path => One(package, path));

    private static Component One(SolutionPackage package, string path)
    {
        var node = package.Xml(path);
        var name = node.NeededAttribute("schemaname");
        var values = path[..^Definition.Length] + Values;
        if (package.TryContent(values) is { } json && ValueOf(values, json) is { } value)
        {
            node.Add(new XElement("value", value));
        }

        return new Component
        {
            Kind = ComponentKind.EnvironmentVariable,
            Key = name.ToLowerInvariant(),
            Id = StableId.Of("environmentvariabledefinition", name),
            Name = name,
            Xml = node,
        };
    }

    private static string? ValueOf(string path, byte[] json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var value = document
                .RootElement.GetProperty("environmentvariablevalues")
                .GetProperty("environmentvariablevalue");
            return value.TryGetProperty("value", out var text) ? text.GetString() : null;
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw ImportFault.Of(path, $"not readable as the value of an environment variable: {error.Message}");
        }
    }
}
