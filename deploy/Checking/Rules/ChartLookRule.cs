using System.Globalization;
using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>A chart has one area, and colours of three numbers each.</summary>
public sealed class ChartLookRule : ICheckRule
{
    private static readonly string[] ColourAttributes =
    [
        "Color",
        "BackColor",
        "LineColor",
        "BorderColor",
        "ForeColor",
        "LabelForeColor",
        "TitleForeColor",
    ];

    /// <inheritdoc/>
    public string Id => "SC1313";

    /// <inheritdoc/>
    public string Name => "looks of charts";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        subject
            .Solution.Tables.SelectMany(table => table.Charts)
            .Select(chart => chart.Presentation)
            .OfType<XElement>()
            .SelectMany(Look);

    private static IEnumerable<Finding> Look(XElement chart)
    {
        if (chart.Elements("ChartAreas").Elements("ChartArea").Count() > 1)
        {
            yield return Finding.At(chart, "The chart has more than one area.", "Keep one <ChartArea>.");
        }

        var palette = (string?)chart.Attribute("PaletteCustomColors");
        if (palette is not null && !palette.Split(';').All(colour => IsThreeNumbers(colour)))
        {
            yield return Finding.At(
                chart,
                $"\"{palette}\" is no list of colours.",
                "Write three numbers from 0 to 255 for each, with semicolons between: 0,120,212; 16,124,16."
            );
        }

        foreach (
            var colour in chart
                .DescendantsAndSelf()
                .Attributes()
                .Where(one => ColourAttributes.Contains(one.Name.LocalName, StringComparer.Ordinal))
                .Where(one => !IsColour(one.Value))
        )
        {
            yield return Finding.At(
                colour.Parent!,
                $"{colour.Name.LocalName} is \"{colour.Value}\", which is no colour.",
                "Write three numbers from 0 to 255, or a colour's English name."
            );
        }
    }

    private static bool IsColour(string text) =>
        IsThreeNumbers(text) || (text.Length > 0 && text.All(char.IsAsciiLetter)) || text.StartsWith('#');

    // A fourth number says how opaque the colour is, and comes first.
    private static bool IsThreeNumbers(string text) =>
        text.Split(',') is { Length: 3 or 4 } parts
        && parts.All(part => byte.TryParse(part.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out _));
}
