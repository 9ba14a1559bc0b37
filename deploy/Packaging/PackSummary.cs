namespace SalesCorner.Deploy.Packaging;

/// <summary>How many parts of each kind a package holds.</summary>
/// <param name="Counts">Kind and number, in the order to show them.</param>
public sealed record PackSummary(IReadOnlyList<KeyValuePair<string, int>> Counts)
{
    /// <summary>Counts what is in a package.</summary>
    public static PackSummary Of(PackageContent content)
    {
        var (customizations, files) = (content.Customizations, content.Files);
        int Elements(string name) => customizations.Descendants(name).Count();
        int Children(string stub) => customizations.Element(stub)?.Elements().Count() ?? 0;
        int Parts(string ending) => files.Count(file => file.Name.EndsWith(ending, StringComparison.Ordinal));
        return new PackSummary([
            new("tables", Children("Entities")),
            new(
                "columns",
                customizations
                    .Element("Entities")
                    ?.Descendants("attribute")
                    .Count(a => a.Attribute("PhysicalName") is not null)
                    ?? 0
            ),
            new("relationships", Children("EntityRelationships")),
            new("choices", Children("optionsets")),
            new("forms", Elements("systemform")),
            new("views", Elements("savedquery")),
            new("charts", Elements("visualization")),
            new("dashboards", Children("Dashboards")),
            new("apps", Children("AppModules")),
            new("roles", Children("Roles")),
            new("web resources", Children("WebResources")),
            new("flows", Children("Workflows")),
            new("custom APIs", Parts("/customapi.xml")),
            new("environment variables", Parts("/environmentvariabledefinition.xml")),
            new("plug-in types", Elements("PluginType")),
            new("plug-in steps", Children("SdkMessageProcessingSteps")),
        ]);
    }
}
