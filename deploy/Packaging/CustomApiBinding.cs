using System.Xml.Linq;

namespace SalesCorner.Deploy.Packaging;

/// <summary>Binds the solution's custom APIs to the plug-ins that declare themselves for them.</summary>
public static class CustomApiBinding
{
    /// <summary>Each custom API's file, bound as the code says; one that no plug-in answers is left unbound.</summary>
    public static IEnumerable<KeyValuePair<string, XElement>> Bind(SolutionSource source, PluginInventory inventory)
    {
        var plugins = StepFiles
            .StepsOf(inventory)
            .Where(pair => pair.Step.IsCustomApi)
            .ToDictionary(pair => pair.Step.Message, pair => pair.Plugin.Id, StringComparer.Ordinal);
        foreach (var file in source.Files("customapis", "customapi.xml"))
        {
            var api = source.ReadXml(file, "customapi");
            api.Element("plugintypeid")?.Remove();
            if (plugins.TryGetValue((string?)api.Attribute("uniquename") ?? string.Empty, out var plugin))
            {
                Add(api, new XElement("plugintypeid", new XElement("plugintypeexportkey", plugin.ToString("D"))));
            }

            yield return new(file, api);
        }
    }

    // Children stand in the order of their names.
    private static void Add(XElement api, XElement binding)
    {
        var before = api.Elements()
            .LastOrDefault(child => string.CompareOrdinal(child.Name.LocalName, binding.Name.LocalName) < 0);
        if (before is null)
        {
            api.AddFirst(binding);
        }
        else
        {
            before.AddAfterSelf(binding);
        }
    }
}
