using System.Globalization;
using System.Xml.Linq;

namespace SalesCorner.Emulator.Preview.Screens;

/// <summary>Reads the layout of a form from its systemform element; what is hidden is left out.</summary>
internal static class FormReader
{
    private const int Whole = 100;

    /// <summary>The layout.</summary>
    public static FormLayout Read(Guid id, XElement node)
    {
        var form = node.Element("form") ?? node;
        return new FormLayout
        {
            Id = id,
            Name = node.NameOf(),
            Header = [.. CellsOf(form.Element("header"))],
            Tabs = [.. form.Element("tabs")?.Elements("tab").Where(IsVisible).Select(TabOf) ?? []],
        };
    }

    private static FormTab TabOf(XElement tab, int place) =>
        new(
            tab.Attribute("name")?.Value ?? FormattableString.Invariant($"tab{place}"),
            tab.Label("labels", "label"),
            [.. tab.Element("columns")?.Elements("column").Select(ColumnOf) ?? []]
        );

    private static FormColumn ColumnOf(XElement column) =>
        new(
            int.TryParse(column.Attribute("width")?.Value.TrimEnd('%'), CultureInfo.InvariantCulture, out var share)
                ? share
                : Whole,
            [.. column.Element("sections")?.Elements("section").Where(IsVisible).Select(SectionOf) ?? []]
        );

    private static FormSection SectionOf(XElement section) =>
        new(
            section.Flag("showlabel", otherwise: true) ? section.Label("labels", "label") : null,
            Math.Max(1, (section.Attribute("columns")?.Value ?? "1").Length),
            section.Attribute("celllabelposition")?.Value == "Top",
            [.. CellsOf(section)]
        );

    private static IEnumerable<FormCell> CellsOf(XElement? holder) =>
        holder
            ?.Element("rows")
            ?.Elements("row")
            .Elements("cell")
            .Where(cell => IsVisible(cell) && cell.Element("control") is not null)
            .Select(CellOf)
        ?? [];

    private static FormCell CellOf(XElement cell) =>
        new(
            cell.Flag("showlabel", otherwise: true) ? cell.Label("labels", "label") : null,
            cell.Number("colspan", 1),
            cell.Number("rowspan", 1),
            ControlReader.Read(cell.Element("control")!)
        );

    private static bool IsVisible(XElement node) => node.Flag("visible", otherwise: true);
}
