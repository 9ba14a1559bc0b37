using System.Xml.Linq;
using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.Import.Reading;

/// <summary>Reads choices: shared ones, those of a column, states and status reasons.</summary>
internal static class OptionReader
{
    /// <summary>A shared choice.</summary>
    public static GlobalChoice Global(XElement node) =>
        new(
            node.NeededAttribute("Name"),
            node.Label("displaynames") is { Length: > 0 } label ? label : node.NeededAttribute("Name"),
            Options(node)
        );

    /// <summary>The options of an option set of any kind.</summary>
    public static IReadOnlyList<Option> Options(XElement optionSet)
    {
        var nodes =
            (optionSet.Element("options") ?? optionSet.Element("states") ?? optionSet.Element("statuses"))?.Elements()
            ?? [];
        var options = new Dictionary<int, Option>();
        foreach (var node in nodes)
        {
            var option = One(node);
            if (!options.TryAdd(option.Value, option))
            {
                throw ImportFault.At(node, $"The value {option.Value} stands twice in the choice.");
            }
        }

        return [.. options.Values];
    }

    private static Option One(XElement node) =>
        new(
            node.NumberAttribute("value"),
            node.Label("labels"),
            node.Attribute("state") is null ? null : node.NumberAttribute("state"),
            node.Attribute("Color")?.Value
        );
}
