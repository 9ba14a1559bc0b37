using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>A site map's entries lead to things that exist, and their ids are unique.</summary>
public sealed class SiteMapRule : ICheckRule
{
    private const string WebResource = "$webresource:";

    /// <inheritdoc/>
    public string Id => "SC1402";

    /// <inheritdoc/>
    public string Name => "site map";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        subject.Solution.Section("AppModuleSiteMaps").SelectMany(map => Map(map, subject));

    private static IEnumerable<Finding> Map(XElement map, CheckSubject subject) =>
        [
            .. map.Descendants("SubArea").SelectMany(area => Entry(area, subject)),
            .. map.Descendants()
                .Where(node => node.Name.LocalName is "Area" or "Group" or "SubArea")
                .GroupBy(node => (string?)node.Attribute("Id"), StringComparer.OrdinalIgnoreCase)
                .Where(same => same.Count() > 1)
                .Select(same =>
                    Finding.At(same.Last(), $"The id {same.Key} stands twice.", "Give each entry its own Id.")
                ),
            .. map.Descendants()
                .Where(node =>
                    node.Name.LocalName is "Area" or "Group"
                    && !node.Elements().Any(child => child.Name.LocalName is "Group" or "SubArea")
                )
                .Select(node =>
                    Finding.At(node, "Nothing stands below this entry.", "Add a sub-area, or take it out.")
                ),
        ];

    private static IEnumerable<Finding> Entry(XElement area, CheckSubject subject)
    {
        var (table, dashboard, url) = (
            (string?)area.Attribute("Entity"),
            (string?)area.Attribute("DefaultDashboard"),
            (string?)area.Attribute("Url")
        );
        if (table is null && url is null)
        {
            yield return Finding.At(area, "The entry leads nowhere.", "Give it Entity or Url.");
        }

        if (table is not null && subject.Tables.Table(table) is null)
        {
            yield return Finding.At(area, $"The table {table} does not exist.", "Correct the name.");
        }

        if (dashboard is not null && !subject.Solution.Dashboards.Contains(Ids.Plain(dashboard)))
        {
            yield return Finding.At(
                area,
                $"There is no dashboard {dashboard}.",
                "Name a dashboard that the solution ships."
            );
        }

        foreach (
            var name in area.Attributes()
                .Where(attribute => attribute.Value.StartsWith(WebResource, StringComparison.Ordinal))
                .Select(attribute => attribute.Value[WebResource.Length..])
                .Where(name => !subject.Solution.WebResources.Contains(name))
        )
        {
            yield return Finding.At(area, $"There is no web resource {name}.", "Name one that the solution ships.");
        }
    }
}
