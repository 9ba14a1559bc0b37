using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>
/// A view's query and layout name columns that exist, and the layout shows only what the query asks for.
/// </summary>
public sealed class ViewRule : ICheckRule
{
    /// <inheritdoc/>
    public string Id => "SC1301";

    /// <inheritdoc/>
    public string Name => "views";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        subject.Solution.Tables.SelectMany(table => table.Views).SelectMany(view => View(view, subject.Tables));

    private static IEnumerable<Finding> View(ViewModel view, KnownTables tables)
    {
        if (view.Fetch is null || tables.Table(view.Table.LogicalName) is not { } table)
        {
            return [Finding.At(view.Node, $"The view {view.Name} has no query.", "Add <fetchxml> with a <fetch>.")];
        }

        return
        [
            .. new FetchCheck(tables).Check(view.Fetch, table.Name),
            .. Key(view, table),
            .. view.Grid is null ? [] : Grid(view, view.Grid, table),
            .. view.Kind == ViewModel.QuickFind ? QuickFind(view) : [],
        ];
    }

    private static IEnumerable<Finding> Key(ViewModel view, KnownTable table) =>
        Asked(view).Contains(table.PrimaryId)
            ? []
            :
            [
                Finding.At(
                    view.Fetch!,
                    $"The query of {view.Name} does not ask for {table.PrimaryId}.",
                    $"Add <attribute name=\"{table.PrimaryId}\" />."
                ),
            ];

    private static IEnumerable<Finding> Grid(ViewModel view, XElement grid, KnownTable table)
    {
        var asked = Asked(view);
        var row = grid.Element("row");
        if ((string?)row?.Attribute("id") != table.PrimaryId)
        {
            yield return Finding.At(
                grid,
                $"The rows of {view.Name} are not identified by {table.PrimaryId}.",
                $"Write <row name=\"result\" id=\"{table.PrimaryId}\">."
            );
        }

        if (table.Column((string?)grid.Attribute("jump")) is null)
        {
            yield return Finding.At(
                grid,
                $"The table {table.Name} has no column \"{(string?)grid.Attribute("jump")}\" to jump to.",
                $"Write jump=\"{table.PrimaryName}\"."
            );
        }

        foreach (
            var cell in grid.Descendants("cell")
                .Where(cell => !asked.Contains((string?)cell.Attribute("name") ?? string.Empty))
        )
        {
            yield return Finding.At(
                cell,
                $"{view.Name} shows {(string?)cell.Attribute("name")}, which its query does not ask for.",
                "Add the attribute to the query, or take the cell out."
            );
        }
    }

    private static IEnumerable<Finding> QuickFind(ViewModel view) =>
        view.Fetch!.Descendants("filter")
            .Any(filter =>
                (string?)filter.Attribute("isquickfindfields") == "1"
                && filter.Elements("condition").Any()
                && filter.Elements("condition").All(condition => (string?)condition.Attribute("value") == "{0}")
            )
            ? []
            :
            [
                Finding.At(
                    view.Node,
                    $"The quick-find view {view.Name} says no column to search.",
                    "Add a filter with isquickfindfields=\"1\" and conditions on \"{0}\"."
                ),
            ];

    // Columns by the names that a layout uses: "<alias>.<column>" for those of a link.
    private static HashSet<string> Asked(ViewModel view) =>
        [
            .. from attribute in view.Fetch!.Descendants("attribute")
            let name = (string?)attribute.Attribute("alias") ?? (string?)attribute.Attribute("name")
            let link = attribute.Parent!.Name.LocalName == "link-entity"
                ? (string?)attribute.Parent.Attribute("alias")
                : null
            select link is null ? name : $"{link}.{name}",
        ];
}
