using System.Xml.Linq;
using SalesCorner.Deploy.Cli;

namespace SalesCorner.Deploy.Packaging;

/// <summary>Puts a table's forms, views, charts and ribbon into the placeholders of its <c>Entity.xml</c>.</summary>
public sealed class EntityAssembler(SolutionSource source)
{
    /// <summary>Assembles every table, by folder name.</summary>
    public IReadOnlyList<XElement> AssembleAll() => [.. source.Folders("Entities").Select(Assemble)];

    private XElement Assemble(string folder)
    {
        var entity = source.ReadXml($"{folder}/Entity.xml", "Entity");
        foreach (var group in source.Folders($"{folder}/FormXml"))
        {
            Placeholder(entity, "FormXml", folder).Add(Forms(group));
        }

        var views = source
            .Files($"{folder}/SavedQueries", "*.xml")
            .SelectMany(file => source.ReadParts(file, "savedqueries"))
            .ToList();
        if (views.Count > 0 || entity.Element("SavedQueries") is not null)
        {
            Placeholder(entity, "SavedQueries", folder).Add(new XElement("savedqueries", views));
        }

        foreach (var file in source.Files($"{folder}/Visualizations", "*.xml"))
        {
            Placeholder(entity, "Visualizations", folder).Add(source.ReadXml(file, "visualization"));
        }

        if (source.Has($"{folder}/RibbonDiff.xml"))
        {
            Placeholder(entity, "RibbonDiffXml", folder)
                .Add(source.ReadParts($"{folder}/RibbonDiff.xml", "RibbonDiffXml"));
        }

        return entity;
    }

    private XElement Forms(string folder) =>
        new(
            "forms",
            new XAttribute("type", Path.GetFileName(folder)),
            source.Files(folder, "*.xml").SelectMany(file => source.ReadParts(file, "forms"))
        );

    private static XElement Placeholder(XElement entity, string name, string folder) =>
        entity.Element(name)
        ?? throw new CommandFailedException(
            $"{folder}/Entity.xml has no <{name} /> that says where these parts go. Add the empty element."
        );
}
