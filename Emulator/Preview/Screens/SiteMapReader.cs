using System.Xml.Linq;
using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.Preview.Screens;

/// <summary>Reads the areas, groups and items of a site map.</summary>
internal static class SiteMapReader
{
    private const string WebResourcePrefix = "$webresource:";

    /// <summary>
    /// The areas of an AppModuleSiteMap element; items that lead nowhere in the preview are left out.
    /// </summary>
    public static IReadOnlyList<NavigationArea> Read(XElement siteMap, MetadataCatalog metadata) =>
        [
            .. siteMap
                .Descendants("Area")
                .Select(area => new NavigationArea(
                    TitleOf(area) ?? "",
                    [
                        .. area.Elements("Group")
                            .Select(group => GroupOf(group, metadata))
                            .Where(group => group.Items.Count > 0),
                    ]
                )),
        ];

    private static NavigationGroup GroupOf(XElement group, MetadataCatalog metadata) =>
        new(
            TitleOf(group) ?? "",
            [.. group.Elements("SubArea").Select(item => ItemOf(item, metadata)).OfType<NavigationItem>()]
        );

    // Dashboards: Url="/workplace/home_dashboards.aspx" with DefaultDashboard (solution format, site map).
    private static NavigationItem? ItemOf(XElement item, MetadataCatalog metadata)
    {
        var table = metadata.TryTable(item.Attribute("Entity")?.Value);
        var found = new NavigationItem
        {
            Id = item.Attribute("Id")?.Value ?? "",
            Title = TitleOf(item) ?? table?.DisplayCollectionName ?? "",
            Table = table?.LogicalName,
            Dashboard = Guid.TryParse(item.Attribute("DefaultDashboard")?.Value, out var dashboard) ? dashboard : null,
            WebResource = WebResourceOf(item.Attribute("Url")?.Value),
            Privileges = [.. item.Elements("Privilege").SelectMany(PrivilegesOf)],
        };
        return found is { Table: null, Dashboard: null, WebResource: null } ? null : found;
    }

    private static IEnumerable<(string Table, string Privilege)> PrivilegesOf(XElement privilege) =>
        (privilege.Attribute("Privilege")?.Value ?? "")
            .Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Select(name => (privilege.Attribute("Entity")?.Value ?? "", name));

    private static string? WebResourceOf(string? url) =>
        url is not null && url.StartsWith(WebResourcePrefix, StringComparison.Ordinal)
            ? url[WebResourcePrefix.Length..]
            : null;

    private static string? TitleOf(XElement node) =>
        node.Element("Titles")?.Elements("Title").FirstOrDefault()?.Attribute("Title")?.Value;
}
