using System.Globalization;
using System.Xml.Linq;

namespace SalesCorner.Emulator.Preview.Screens;

/// <summary>Reads a view from its savedquery element.</summary>
internal static class ViewReader
{
    private const int UsualWidth = 120;

    /// <summary>The view; null when it has no columns to draw.</summary>
    public static ViewDefinition? Read(string table, XElement node)
    {
        if (
            node.Id("savedqueryid") is not { } id
            || node.Inner("layoutxml") is not { } grid
            || node.Inner("fetchxml") is not { } fetch
        )
        {
            return null;
        }

        return new ViewDefinition
        {
            Id = id,
            Name = node.NameOf(),
            Description = node.DescriptionOf(),
            Table = table,
            QueryType = int.TryParse(node.Element("querytype")?.Value, CultureInfo.InvariantCulture, out var type)
                ? type
                : 0,
            IsDefault = node.Element("isdefault")?.Value.Trim() == "1",
            Columns = [.. grid.Descendants("cell").Where(IsShown).Select(ColumnOf)],
            Fetch = fetch,
        };
    }

    private static bool IsShown(XElement cell) =>
        cell.Attribute("name") is not null && cell.Attribute("ishidden")?.Value is not ("1" or "true");

    private static ViewColumn ColumnOf(XElement cell) =>
        new(cell.Attribute("name")!.Value, cell.Number("width", UsualWidth))
        {
            IconScript = (cell.Attribute("imageproviderwebresource")?.Value ?? "").Replace(
                "$webresource:",
                "",
                StringComparison.Ordinal
            ),
            IconFunction = cell.Attribute("imageproviderfunctionname")?.Value ?? "",
        };
}
