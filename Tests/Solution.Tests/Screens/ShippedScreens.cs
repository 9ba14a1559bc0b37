using System.Xml.Linq;

namespace SalesCorner.Solution.Tests.Screens;

/// <summary>The forms, views, charts and dashboards in the repository's solution folder.</summary>
internal static class ShippedScreens
{
    public static IReadOnlyList<XElement> Dashboards { get; } = Read("Dashboards", "*.xml");

    public static IReadOnlyList<XElement> Views(string table) => Read($"Entities/{table}/SavedQueries", "*.xml");

    public static IReadOnlyList<XElement> Charts(string table) => Read($"Entities/{table}/Visualizations", "*.xml");

    public static IReadOnlyList<XElement> Forms(string table) => Read($"Entities/{table}/FormXml", "*.xml");

    public static XElement View(string table, string name) => Assert.Single(Views(table), view => NameOf(view) == name);

    public static string NameOf(XElement screen) =>
        (string?)screen.Descendants("LocalizedName").First().Attribute("description") ?? "";

    private static List<XElement> Read(string folder, string pattern)
    {
        var path = Path.Combine(Shipped.Repository.SolutionFolder, folder);
        return Directory
            .EnumerateFiles(path, pattern, SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => XElement.Load(file))
            .ToList();
    }
}
