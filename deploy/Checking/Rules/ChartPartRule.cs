using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>
/// A chart's categories group, its measures add up, and its series are of kinds that the platform draws.
/// </summary>
public sealed class ChartPartRule : ICheckRule
{
    private static readonly string[] Kinds =
    [
        "Column",
        "Bar",
        "Line",
        "Pie",
        "Funnel",
        "Area",
        "Doughnut",
        "Point",
        "Bubble",
        "Radar",
        "Tag",
        "StackedColumn",
        "StackedBar",
        "StackedArea",
        "StackedColumn100",
        "StackedBar100",
        "StackedArea100",
        "RangeBar",
        "Spline",
        "StepLine",
        "Donut",
    ];

    /// <inheritdoc/>
    public string Id => "SC1310";

    /// <inheritdoc/>
    public string Name => "chart parts";

    /// <inheritdoc/>
    public bool IsUniversal => true;

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        subject
            .Solution.Tables.SelectMany(table => table.Charts)
            .SelectMany(chart =>
                (IEnumerable<Finding>)
                    [
                        .. chart.Definition is null || chart.Fetch is null ? [] : Roles(chart.Definition, chart.Fetch),
                        .. chart.Presentation is null ? Missing(chart) : Presentation(chart.Presentation),
                        .. chart.Fetch is null ? [] : Twins(chart.Fetch),
                    ]
            );

    private static IEnumerable<Finding> Roles(XElement definition, XElement fetch)
    {
        var byAlias = fetch
            .Descendants("attribute")
            .ToLookup(one => (string?)one.Attribute("alias") ?? string.Empty, StringComparer.Ordinal);
        foreach (var category in definition.Descendants("category").Where(node => node.Attribute("alias") is not null))
        {
            if (byAlias[category.Attribute("alias")!.Value].Any(one => (string?)one.Attribute("groupby") != "true"))
            {
                yield return Finding.At(
                    category,
                    "The category is no column that the query groups by.",
                    "Write groupby=\"true\" in the query."
                );
            }
        }

        foreach (
            var measure in definition
                .Descendants("measure")
                .Where(node =>
                    byAlias[(string?)node.Attribute("alias") ?? string.Empty]
                        .Any(one => one.Attribute("aggregate") is null)
                )
        )
        {
            yield return Finding.At(
                measure,
                "The measure is nothing that the query adds up.",
                "Write aggregate=\"sum\" or another in the query."
            );
        }

        if (!definition.Descendants("category").Any())
        {
            yield return Finding.At(definition, "The chart has no category.", "Add one that the query groups by.");
        }
    }

    private static IEnumerable<Finding> Missing(ChartModel chart) =>
        chart.Node.Element("webresourcename") is null
            ?
            [
                Finding.At(
                    chart.Node,
                    "The chart does not say how it is drawn.",
                    "Add <presentationdescription> with a <Chart>."
                ),
            ]
            : [];

    private static IEnumerable<Finding> Presentation(XElement chart)
    {
        foreach (
            var series in chart
                .Elements("Series")
                .Elements("Series")
                .Where(one => !Kinds.Contains((string?)one.Attribute("ChartType"), StringComparer.OrdinalIgnoreCase))
        )
        {
            yield return Finding.At(
                series,
                $"\"{(string?)series.Attribute("ChartType")}\" is no kind of chart.",
                $"Use one of {string.Join(", ", Kinds.Take(6))}."
            );
        }

        if (!chart.Elements("ChartAreas").Elements("ChartArea").Any())
        {
            yield return Finding.At(
                chart,
                "The chart has no area to be drawn in.",
                "Add <ChartAreas> with a <ChartArea>."
            );
        }
    }

    private static IEnumerable<Finding> Twins(XElement fetch) =>
        fetch
            .Descendants("attribute")
            .Where(one => one.Attribute("alias") is not null)
            .GroupBy(one => one.Attribute("alias")!.Value, StringComparer.OrdinalIgnoreCase)
            .Where(same => same.Count() > 1)
            .Select(same =>
                Finding.At(same.Last(), $"Two columns of the query are called {same.Key}.", "Give each its own alias.")
            );
}
