using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>
/// Site map entries have ids, known clients and licences, and lead to tables that the app lists and rows can be shown
/// of.
/// </summary>
public sealed class SiteMapPartRule : ICheckRule
{
    private const string Dashboards = "/workplace/home_dashboards.aspx";
    private static readonly string[] Clients =
    [
        "All",
        "Outlook",
        "OutlookLaptopClient",
        "OutlookWorkstationClient",
        "Web",
    ];
    private static readonly string[] Licences = ["All", "OnPremise", "Live", "SPLA"];
    private static readonly string[] Truths = ["true", "false"];
    private static readonly string[] TruthAttributes = ["ShowGroups", "IsProfile", "AvailableOffline", "PassParams"];
    private static readonly string[] Switches = ["EnableCollapsibleGroups", "ShowHome", "ShowPinned", "ShowRecents"];

    /// <inheritdoc/>
    public string Id => "SC1404";

    /// <inheritdoc/>
    public string Name => "site map parts";

    /// <inheritdoc/>
    public bool IsUniversal => true;

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        subject
            .Solution.Section("AppModuleSiteMaps")
            .SelectMany(map =>
                (IEnumerable<Finding>)
                    [
                        .. Switches
                            .Where(name => map.Element(name) is { } node && node.Value is not ("True" or "False"))
                            .Select(name =>
                                Finding.At(
                                    map,
                                    $"<{name}> is neither True nor False.",
                                    "Write one of the two, with a capital."
                                )
                            ),
                        .. map.Descendants()
                            .Where(node => node.Name.LocalName is "Area" or "Group" or "SubArea")
                            .SelectMany(Entry),
                        .. map.Descendants("SubArea").SelectMany(Leaf),
                        .. subject.Solution.IsOwn
                            ? map.Descendants()
                                .Where(IsEmpty)
                                .Select(node =>
                                    Finding.At(
                                        node,
                                        $"The {node.Name.LocalName} leads nowhere.",
                                        "Give it entries, or take it out."
                                    )
                                )
                            : [],
                        .. Used(map, subject.Solution),
                    ]
            );

    private static IEnumerable<Finding> Entry(XElement entry)
    {
        var id = (string?)entry.Attribute("Id") ?? string.Empty;
        if (id.Length == 0 || !id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_'))
        {
            yield return Finding.At(entry, $"\"{id}\" is no id of an entry.", "Use letters, digits and underscores.");
        }

        foreach (
            var name in TruthAttributes.Where(name =>
                entry.Attribute(name) is { } value && !Truths.Contains(value.Value, StringComparer.Ordinal)
            )
        )
        {
            yield return Finding.At(entry, $"{name} is \"{(string?)entry.Attribute(name)}\".", "Write true or false.");
        }

        var wanted = entry.Name.LocalName switch
        {
            "Area" => "SiteMap",
            "Group" => "Area",
            _ => "Group",
        };
        if (entry.Parent?.Name.LocalName != wanted)
        {
            yield return Finding.At(
                entry,
                $"A {entry.Name.LocalName} stands below <{entry.Parent?.Name.LocalName}>.",
                $"Put it into <{wanted}>."
            );
        }
    }

    private static bool IsEmpty(XElement node) =>
        (node.Name.LocalName == "Area" && !node.Elements("Group").Any())
        || (node.Name.LocalName == "Group" && !node.Elements("SubArea").Any());

    private static IEnumerable<Finding> Leaf(XElement area)
    {
        foreach (var (name, words) in new[] { ("Client", Clients), ("Sku", Licences) })
        {
            foreach (
                var word in ((string?)area.Attribute(name))?.Split(',').Except(words, StringComparer.Ordinal) ?? []
            )
            {
                yield return Finding.At(area, $"\"{word}\" is no {name}.", $"Use some of {string.Join(",", words)}.");
            }
        }

        var dashboard = area.Attribute("DefaultDashboard") is not null;
        if (dashboard && (string?)area.Attribute("Url") != Dashboards)
        {
            yield return Finding.At(area, "An entry with a dashboard leads elsewhere.", $"Write Url=\"{Dashboards}\".");
        }

        if (area.Attribute("Entity") is not null && area.Attribute("Url") is not null)
        {
            yield return Finding.At(
                area,
                "The entry leads to a table and to an address.",
                "Keep one of Entity and Url."
            );
        }
    }

    private static IEnumerable<Finding> Used(XElement map, SolutionModel solution)
    {
        var name = NodeText.Of(map, "SiteMapUniqueName");
        return solution
            .Section("AppModules")
            .Descendants("AppModuleComponent")
            .Any(one => (string?)one.Attribute("type") == "62" && (string?)one.Attribute("schemaName") == name)
            ? []
            : [Finding.At(map, $"No app has the site map {name}.", "Add it to an app, or take it out.")];
    }
}
