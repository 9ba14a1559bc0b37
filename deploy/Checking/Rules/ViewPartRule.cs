using System.Globalization;
using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>Views say of which kind they are, and public ones show columns, each once and with a width.</summary>
public sealed class ViewPartRule : ICheckRule
{
    private const string Resource = "$webresource:";

    private static readonly int[] Kinds =
    [
        0,
        1,
        2,
        4,
        8,
        16,
        32,
        64,
        128,
        256,
        512,
        1024,
        2048,
        4096,
        8192,
        16384,
        32768,
        65536,
        131072,
        1048576,
    ];
    private static readonly string[] Flags =
    [
        "IsCustomizable",
        "CanBeDeleted",
        "isquickfindquery",
        "isprivate",
        "isdefault",
    ];

    /// <inheritdoc/>
    public string Id => "SC1308";

    /// <inheritdoc/>
    public string Name => "view parts";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        subject
            .Solution.Tables.SelectMany(table => table.Views)
            .SelectMany(view =>
                (IEnumerable<Finding>)
                    [
                        .. Kind(view),
                        .. view.Grid is null ? Missing(view) : Layout(view, view.Grid),
                        .. view.Fetch is null ? [] : Twins(view, view.Fetch),
                        .. Icons(view, subject.Solution),
                    ]
            );

    private static IEnumerable<Finding> Kind(ViewModel view)
    {
        if (!Kinds.Contains(view.Kind))
        {
            yield return Finding.At(
                view.Node,
                $"\"{NodeText.Of(view.Node, "querytype")}\" is no kind of view.",
                "Write 0 for a public view."
            );
        }

        foreach (var flag in Flags.Where(flag => view.Node.Element(flag) is { } node && node.Value is not ("0" or "1")))
        {
            yield return Finding.At(view.Node, $"<{flag}> is neither 0 nor 1.", "Write 1 for yes and 0 for no.");
        }

        if ((NodeText.Of(view.Node, "isquickfindquery") == "1") != (view.Kind == ViewModel.QuickFind))
        {
            yield return Finding.At(
                view.Node,
                $"{view.Name} is of kind {view.Kind}, and <isquickfindquery> says otherwise.",
                "Write 1 for kind 4 only."
            );
        }

        if (NodeText.Of(view.Node, "isprivate") == "1")
        {
            yield return Finding.At(
                view.Node,
                $"{view.Name} is private.",
                "A solution's views are for everybody: write 0."
            );
        }
    }

    private static IEnumerable<Finding> Missing(ViewModel view) =>
        view.Kind
            is ViewModel.Public
                or ViewModel.AdvancedFind
                or ViewModel.Associated
                or ViewModel.QuickFind
                or ViewModel.Lookup
            ? [Finding.At(view.Node, $"{view.Name} shows nothing: it has no layout.", "Add <layoutxml> with a <grid>.")]
            : [];

    private static IEnumerable<Finding> Layout(ViewModel view, XElement grid)
    {
        var cells = grid.Descendants("cell").ToList();
        if (cells.Count == 0)
        {
            yield return Finding.At(grid, $"{view.Name} shows no column.", "Add a <cell> for each column.");
        }

        foreach (
            var cell in cells.Where(cell =>
                !int.TryParse((string?)cell.Attribute("width"), CultureInfo.InvariantCulture, out var width)
                || width is < 20 or > 2000
            )
        )
        {
            yield return Finding.At(
                cell,
                $"The width of {(string?)cell.Attribute("name")} is \"{(string?)cell.Attribute("width")}\".",
                "Write pixels, such as 150."
            );
        }

        foreach (
            var twin in cells
                .GroupBy(cell => (string?)cell.Attribute("name"), StringComparer.Ordinal)
                .Where(same => same.Count() > 1)
        )
        {
            yield return Finding.At(twin.Last(), $"{view.Name} shows {twin.Key} twice.", "Keep one.");
        }

        if (
            (string?)grid.Attribute("object") is { } code
            && !int.TryParse(code, System.Globalization.CultureInfo.InvariantCulture, out _)
        )
        {
            yield return Finding.At(
                grid,
                $"\"{code}\" is no object type code.",
                "Write the table's number, or take object=\"…\" out."
            );
        }

        if (grid.Attribute("object") is not null && view.Table.IsOwn)
        {
            yield return Finding.At(
                grid,
                "The layout carries an object type code, which is another in each environment.",
                "Take object=\"…\" out."
            );
        }
    }

    // A script of others is theirs to ship; one with our prefix has to be here.
    private static IEnumerable<Finding> Icons(ViewModel view, SolutionModel solution) =>
        view
            .Node.Descendants("cell")
            .Select(cell => cell.Attribute("imageproviderwebresource"))
            .OfType<XAttribute>()
            .Select(script =>
                (Cell: script.Parent!, Name: script.Value.Replace(Resource, string.Empty, StringComparison.Ordinal))
            )
            .Where(script => script.Name.StartsWith(solution.Prefix, StringComparison.Ordinal))
            .Where(script => !solution.WebResources.Contains(script.Name))
            .Select(script =>
                Finding.At(
                    script.Cell,
                    $"The icons come from {script.Name}, which is no web resource of the solution.",
                    "Name the script that draws them."
                )
            );

    private static IEnumerable<Finding> Twins(ViewModel view, XElement fetch) =>
        fetch
            .DescendantsAndSelf()
            .Where(node => node.Name.LocalName is "entity" or "link-entity")
            .SelectMany(source =>
                source.Elements("attribute").GroupBy(one => (string?)one.Attribute("name"), StringComparer.Ordinal)
            )
            .Where(same => same.Count() > 1 && same.All(one => one.Attribute("alias") is null))
            .Select(same =>
                Finding.At(same.Last(), $"The query of {view.Name} asks for {same.Key} twice.", "Keep one.")
            );
}
