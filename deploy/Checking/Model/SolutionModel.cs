using System.Globalization;
using System.Xml.Linq;
using SalesCorner.Deploy.Packaging;

namespace SalesCorner.Deploy.Checking.Model;

/// <summary>A solution as the rules look at it.</summary>
public sealed class SolutionModel
{
    /// <summary>Takes a package's content.</summary>
    public SolutionModel(PackageContent content)
    {
        Manifest = content.Manifest.Element("SolutionManifest") ?? new XElement("SolutionManifest");
        Customizations = content.Customizations;
        ContentTypes = content.ContentTypes;
        Files = content.Files.ToDictionary(file => file.Name, file => file.Content, StringComparer.Ordinal);
        Roots = [.. Manifest.Elements("RootComponents").Elements().Select(node => new RootComponent(node))];
        Tables = [.. Section("Entities").Select(node => new TableModel(node, Roots))];
        Relationships = [.. Section("EntityRelationships").Select(node => new RelationshipModel(node))];
        Choices = Section("optionsets")
            .ToLookup(node => (string?)node.Attribute("Name") ?? string.Empty, StringComparer.Ordinal);
        Views = Tables.SelectMany(table => table.Views).ToLookup(view => view.Id, StringComparer.Ordinal);
        Charts = Tables.SelectMany(table => table.Charts).ToLookup(chart => chart.Id, StringComparer.Ordinal);
        Forms = Tables.SelectMany(table => table.Forms).ToLookup(form => form.Id, StringComparer.Ordinal);
        Dashboards = Section("Dashboards")
            .ToLookup(node => Ids.Plain((string?)node.Element("FormId")), StringComparer.Ordinal);
        WebResources = Section("WebResources")
            .ToLookup(node => (string?)node.Element("Name") ?? string.Empty, StringComparer.Ordinal);
        CustomApis =
        [
            .. Files
                .Keys.Where(name => name.EndsWith("/customapi.xml", StringComparison.Ordinal))
                .Select(name => new CustomApiModel(name, Files)),
        ];
    }

    /// <summary>The manifest's body.</summary>
    public XElement Manifest { get; }

    /// <summary>The assembled customizations.</summary>
    public XElement Customizations { get; }

    /// <summary>The zip's list of content types; null for a folder, or where it is missing.</summary>
    public XElement? ContentTypes { get; }

    /// <summary>Every other file of the package.</summary>
    public IReadOnlyDictionary<string, byte[]> Files { get; }

    /// <summary>The root components.</summary>
    public IReadOnlyList<RootComponent> Roots { get; }

    /// <summary>The tables, own and extended.</summary>
    public IReadOnlyList<TableModel> Tables { get; }

    /// <summary>The relationships.</summary>
    public IReadOnlyList<RelationshipModel> Relationships { get; }

    /// <summary>The custom APIs.</summary>
    public IReadOnlyList<CustomApiModel> CustomApis { get; }

    /// <summary>Whether it is this repository's solution, by its name or its publisher.</summary>
    public bool IsOwn =>
        (string?)Manifest.Element("UniqueName") == SolutionNames.UniqueName
        || (string?)Manifest.Element("Publisher")?.Element("UniqueName") == SolutionNames.PublisherName
        || Prefix == SolutionNames.Prefix;

    /// <summary>The publisher's prefix with its underscore.</summary>
    public string Prefix => (string?)Manifest.Element("Publisher")?.Element("CustomizationPrefix") + "_";

    /// <summary>The first option value of the publisher's range of ten thousand.</summary>
    public int FirstOptionValue =>
        int.TryParse(
            (string?)Manifest.Element("Publisher")?.Element("CustomizationOptionValuePrefix"),
            CultureInfo.InvariantCulture,
            out var prefix
        )
            ? prefix * 10_000
            : 0;

    /// <summary>The choices that columns share, by name.</summary>
    public ILookup<string, XElement> Choices { get; }

    /// <summary>The nodes of one section of the customizations.</summary>
    public IEnumerable<XElement> Section(string name) => Customizations.Elements(name).Elements();

    /// <summary>All views, by id.</summary>
    public ILookup<string, ViewModel> Views { get; }

    /// <summary>All charts, by id.</summary>
    public ILookup<string, ChartModel> Charts { get; }

    /// <summary>All table forms, by id.</summary>
    public ILookup<string, FormModel> Forms { get; }

    /// <summary>All dashboards, by id.</summary>
    public ILookup<string, XElement> Dashboards { get; }

    /// <summary>All web resources, by name.</summary>
    public ILookup<string, XElement> WebResources { get; }

    /// <summary>The table of that logical name, or null.</summary>
    public TableModel? Table(string? logicalName) => Tables.FirstOrDefault(table => table.LogicalName == logicalName);
}
