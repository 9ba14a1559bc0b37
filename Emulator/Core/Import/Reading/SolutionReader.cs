using System.Xml.Linq;
using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Emulator.Import.Reading;

/// <summary>Reads a solution's files into their parts, without looking at the environment.</summary>
internal static class SolutionReader
{
    /// <summary>The parts of a package.</summary>
    public static ImportedSolution Read(SolutionPackage package)
    {
        var manifest = ManifestReader.Read(package.Xml("solution.xml"));
        var customizations = package.Xml("customizations.xml");
        if (customizations.Name.LocalName != "ImportExportXml")
        {
            throw ImportFault.At(customizations, "The root must be 'ImportExportXml'.");
        }

        _ = package.Xml("[Content_Types].xml");
        var tables = Children(customizations, "Entities").Select(TableReader.Read).ToList();
        var relationships = Children(customizations, "EntityRelationships").ToList();
        var assemblies = AssemblyReader.Files(package, customizations);
        return new ImportedSolution
        {
            Manifest = manifest,
            Choices = [.. Children(customizations, "optionsets").Select(OptionReader.Global)],
            Tables = tables,
            Relationships =
            [
                .. relationships.Where(RelationshipReader.IsOneToMany).Select(RelationshipReader.OneToMany),
            ],
            ManyToMany =
            [
                .. relationships.Where(RelationshipReader.IsManyToMany).Select(RelationshipReader.ManyToMany),
            ],
            Components = Named(
                ComponentsOf(package, customizations, tables)
                    .Concat(TranslationReader.Read(customizations, manifest.UniqueName)),
                manifest.UniqueName
            ),
            Assemblies = assemblies,
        };
    }

    /// <summary>The nodes of a list of the customizations.</summary>
    public static IEnumerable<XElement> Children(XElement customizations, string list) =>
        customizations.Element(list)?.Elements() ?? [];

    private static IEnumerable<Component> ComponentsOf(
        SolutionPackage package,
        XElement customizations,
        IEnumerable<ImportedTable> tables
    ) =>
        tables
            .SelectMany(ScreenReader.OfTable)
            .Concat(ScreenReader.OfSolution(customizations))
            .Concat(WebResourceReader.Read(package, customizations))
            .Concat(CustomControlReader.Read(package, customizations))
            .Concat(RoleReader.Read(customizations))
            .Concat(ColumnProfileReader.Read(customizations))
            .Concat(AssemblyReader.Components(customizations))
            .Concat(StepReader.Read(customizations))
            .Concat(CustomApiReader.Read(package))
            .Concat(EnvironmentVariableReader.Read(package))
            .Concat(WorkflowReader.Read(package, customizations));

    private static List<Component> Named(IEnumerable<Component> components, string solution)
    {
        var byKey = new Dictionary<(ComponentKind, string), Component>();
        foreach (var one in components)
        {
            if (!byKey.TryAdd((one.Kind, one.Key), one with { Solution = solution }))
            {
                throw ImportFault.At(one.Xml, $"Another {one.Kind} of the solution has the same key '{one.Key}'.");
            }
        }

        return [.. byKey.Values];
    }
}
