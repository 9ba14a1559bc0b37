using System.Globalization;
using System.Xml.Linq;

namespace SalesCorner.Emulator.Preview.Screens;

/// <summary>Reads a chart from its visualization element.</summary>
internal static class ChartReader
{
    // For charts that name no colours of their own.
    private static readonly string[] UsualPalette = ["#2f6fab", "#b8562b", "#4c8a2b", "#8a6d1d", "#6a57a5", "#5f6b7a"];

    private static readonly Dictionary<string, ChartShape> Shapes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Column"] = ChartShape.Column,
        ["StackedColumn"] = ChartShape.StackedColumn,
        ["StackedColumn100"] = ChartShape.StackedColumn,
        ["Bar"] = ChartShape.Bar,
        ["StackedBar"] = ChartShape.StackedBar,
        ["StackedBar100"] = ChartShape.StackedBar,
        ["Line"] = ChartShape.Line,
        ["Area"] = ChartShape.Line,
        ["StackedArea"] = ChartShape.Line,
        ["Pie"] = ChartShape.Pie,
        ["Doughnut"] = ChartShape.Doughnut,
        ["Funnel"] = ChartShape.Funnel,
    };

    /// <summary>The chart; null when it is drawn by a web resource.</summary>
    public static ChartDefinition? Read(string table, XElement node)
    {
        var data = node.Inner("datadescription");
        var fetch = data?.Descendants("fetch").FirstOrDefault();
        var category = data?.Descendants("category").FirstOrDefault();
        if (node.Id("savedqueryvisualizationid") is not { } id || fetch is null || category is null)
        {
            return null;
        }

        var drawing = node.Inner("presentationdescription");
        return new ChartDefinition
        {
            Id = id,
            Name = node.NameOf(),
            Description = node.DescriptionOf(),
            Table = table,
            Fetch = fetch,
            Category = category.Attribute("alias")?.Value ?? FirstGroup(fetch),
            Measures = [.. MeasuresOf(category, drawing)],
            Palette = PaletteOf(drawing),
            Unit = UnitOf(
                drawing?.Descendants("AxisY").Elements("LabelStyle").FirstOrDefault()?.Attribute("Format")?.Value ?? ""
            ),
            Target = drawing?.Descendants("AxisY").Descendants("StripLine").Select(TargetOf).FirstOrDefault(),
        };
    }

    private static string FirstGroup(XElement fetch) =>
        fetch
            .Descendants("attribute")
            .First(one => one.Attribute("groupby")?.Value == "true")
            .Attribute("alias")!
            .Value;

    private static IEnumerable<ChartMeasure> MeasuresOf(XElement category, XElement? drawing)
    {
        var series = drawing?.Elements("Series").Elements("Series").ToList() ?? [];
        var measures = category
            .Elements("measurecollection")
            .Select(one => one.Element("measure")!.Attribute("alias")!.Value);
        return measures.Select(
            (alias, place) =>
                place < series.Count
                    ? new ChartMeasure(
                        alias,
                        ShapeOf(series[place]),
                        series[place].Attribute("IsValueShownAsLabel")?.Value == "True"
                    )
                    : new ChartMeasure(alias, ChartShape.Column, ShowsValues: true)
        );
    }

    // A format's words stand between quotes: "#,0' %'".
    private static string UnitOf(string format) => format.Split('\'') is [_, var unit, ..] ? unit : "";

    private static ChartTarget? TargetOf(XElement line) =>
        decimal.TryParse(
            line.Attribute("IntervalOffset")?.Value,
            NumberStyles.Number,
            CultureInfo.InvariantCulture,
            out var at
        )
            ? new ChartTarget(at, line.Attribute("Text")?.Value ?? "")
            : null;

    private static ChartShape ShapeOf(XElement series) =>
        Shapes.GetValueOrDefault(series.Attribute("ChartType")?.Value ?? "", ChartShape.Column);

    // "112,173,71; 192,80,77": red, green and blue of each colour.
    private static IReadOnlyList<string> PaletteOf(XElement? drawing)
    {
        var text = drawing?.Attribute("PaletteCustomColors")?.Value ?? "";
        var colours = text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(HexOf)
            .OfType<string>()
            .ToList();
        return colours.Count > 0 ? colours : UsualPalette;
    }

    private static string? HexOf(string colour)
    {
        var parts = colour.Split(',', StringSplitOptions.TrimEntries);
        var numbers = parts
            .Select(part => byte.TryParse(part, CultureInfo.InvariantCulture, out var one) ? one : (byte?)null)
            .ToList();
        return numbers is [{ } red, { } green, { } blue] ? $"#{red:x2}{green:x2}{blue:x2}" : null;
    }
}
