using System.Xml.Linq;
using SalesCorner.Deploy.Cli;

namespace SalesCorner.Deploy.Packaging;

/// <summary>Puts the files of the solution's folders into the stubs of <c>Other/Customizations.xml</c>.</summary>
/// <remarks>As the platform's packager does it: a kind without a stub is not packed, so a missing stub is
/// refused.</remarks>
public sealed class CustomizationsAssembler(SolutionSource source)
{
    // The stub in Customizations.xml, the folder, the files in it, and the root element of each.
    private static readonly Part[] Parts =
    [
        new("Roles", "Roles", "*.xml", "Role"),
        new("Workflows", "Workflows", "*.data.xml", "Workflow"),
        new("optionsets", "OptionSets", "*.xml", "optionset"),
        new("Dashboards", "Dashboards", "*.xml", "Dashboard"),
        new("InteractionCentricDashboards", "InteractionCentricDashboards", "*.xml", "InteractionCentricDashboard"),
        new("WebResources", "WebResources", "*.data.xml", "WebResource"),
        new("CustomControls", "Controls", "ControlManifest.xml.data.xml", "CustomControl"),
        new("SolutionPluginAssemblies", "PluginAssemblies", "*.data.xml", "PluginAssembly"),
        new("SdkMessageProcessingSteps", "SdkMessageProcessingSteps", "*.xml", "SdkMessageProcessingStep"),
        new("AppModuleSiteMaps", "AppModuleSiteMaps", "AppModuleSiteMap.xml", "AppModuleSiteMap"),
        new("AppModules", "AppModules", "AppModule.xml", "AppModule"),
    ];

    /// <summary>Assembles <c>customizations.xml</c>.</summary>
    /// <exception cref="CommandFailedException">A file is malformed or a stub is missing.</exception>
    public XElement Assemble()
    {
        var root = source.ReadXml(SolutionFiles.Customizations, "ImportExportXml");
        Fill(root, "Entities", new EntityAssembler(source).AssembleAll());
        foreach (var part in Parts)
        {
            Fill(
                root,
                part.Stub,
                [.. source.Files(part.Folder, part.Pattern).Select(file => source.ReadXml(file, part.Root))]
            );
        }

        Fill(root, "EntityRelationships", Relationships());
        Fill(root, "EntityMaps", ListFile("Other/EntityMaps.xml", "EntityMaps"));
        Fill(root, "FieldSecurityProfiles", ListFile("Other/FieldSecurityProfiles.xml", "FieldSecurityProfiles"));
        return XmlText.WithoutLocalNamespaces(root);
    }

    private static void Fill(XElement root, string stubName, IReadOnlyList<XElement> elements)
    {
        if (elements.Count == 0)
        {
            return;
        }

        var stub =
            root.Element(stubName)
            ?? throw new CommandFailedException(
                $"{SolutionFiles.Customizations} has no <{stubName} />, so the platform's packager would "
                    + "leave these files out. Add the empty element."
            );
        stub.Add(elements);
    }

    private List<XElement> Relationships() =>
        [
            .. source
                .Files("Other/Relationships", "*.xml")
                .SelectMany(file => source.ReadParts(file, "EntityRelationships"))
                .OrderBy(relationship => (string?)relationship.Attribute("Name"), StringComparer.OrdinalIgnoreCase),
        ];

    private IReadOnlyList<XElement> ListFile(string path, string rootName) =>
        source.Has(path) ? source.ReadParts(path, rootName) : [];

    private sealed record Part(string Stub, string Folder, string Pattern, string Root);
}
