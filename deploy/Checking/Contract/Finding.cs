using System.Xml.Linq;
using SalesCorner.Deploy.Packaging;

namespace SalesCorner.Deploy.Checking.Contract;

/// <summary>Something that would not import or would not work.</summary>
/// <param name="Rule">The rule that found it.</param>
/// <param name="File">The file it stands in.</param>
/// <param name="Node">Where in the file.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Cure">What to do.</param>
public sealed record Finding(string Rule, string File, string Node, string Problem, string Cure)
{
    private const int DeepestPath = 4;

    /// <summary>The id of the rule that found it, "SC1001".</summary>
    public string Id { get; init; } = string.Empty;

    /// <summary>Whether it only asks for a look: the package may import all the same.</summary>
    public bool IsWarning { get; init; }

    private static readonly string[] NamingAttributes =
    [
        "Name",
        "name",
        "id",
        "Id",
        "schemaName",
        "uniquename",
        "attribute",
        "alias",
        "PhysicalName",
        "value",
        "type",
    ];

    /// <summary>A finding at an XML node; the rule's name is filled in by the checker.</summary>
    public static Finding At(XElement node, string problem, string cure) =>
        new(string.Empty, FileOf(node), PathOf(node), problem, cure);

    /// <summary>A finding about a file as a whole.</summary>
    public static Finding In(string file, string problem, string cure) =>
        new(string.Empty, file, string.Empty, problem, cure);

    /// <summary>The file that a node was read from.</summary>
    public static string FileOf(XElement node) =>
        node.AncestorsAndSelf()
            .Select(element => element.Annotation<SourceFile>()?.Path)
            .FirstOrDefault(path => path is not null)
        ?? PackageContent.CustomizationsPart;

    private static string PathOf(XElement node) =>
        string.Join(
            '/',
            node.AncestorsAndSelf()
                .TakeWhile(element =>
                    element == node || !element.Elements().Any(child => child.Annotation<SourceFile>() is not null)
                )
                .Take(DeepestPath)
                .Reverse()
                .Select(Step)
        );

    private static string Step(XElement element)
    {
        var name =
            NamingAttributes
                .Select(attribute => (string?)element.Attribute(attribute))
                .FirstOrDefault(value => !string.IsNullOrEmpty(value))
            ?? (string?)element.Element("LocalizedNames")?.Element("LocalizedName")?.Attribute("description");
        return name is null ? element.Name.LocalName : $"{element.Name.LocalName}[{name}]";
    }
}
