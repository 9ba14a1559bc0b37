using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>
/// A chart's query names columns that exist, its categories and measures come from the query, and each has its series.
/// </summary>
public sealed class ChartRule : ICheckRule
{
    /// <inheritdoc/>
    public string Id => "SC1302";

    /// <inheritdoc/>
    public string Name => "charts";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        subject.Solution.Tables.SelectMany(table => table.Charts).SelectMany(chart => Chart(chart, subject.Tables));

    private static IEnumerable<Finding> Chart(ChartModel chart, KnownTables tables)
    {
        if (chart.Fetch is null || chart.Definition is null)
        {
            return
            [
                Finding.At(chart.Node, "The chart has no query.", "Add <datadescription> with a <fetchcollection>."),
            ];
        }

        return
        [
            .. new FetchCheck(tables).Check(chart.Fetch, chart.Table.LogicalName),
            .. Aliases(chart),
            .. Series(chart),
            .. Aggregate(chart),
        ];
    }

    private static IEnumerable<Finding> Aliases(ChartModel chart)
    {
        var aliases = chart
            .Fetch!.Descendants("attribute")
            .Select(attribute => (string?)attribute.Attribute("alias"))
            .ToHashSet(StringComparer.Ordinal);
        return chart
                .Definition!.Element("categorycollection")
                ?.DescendantsAndSelf()
                .Where(node => node.Name.LocalName is "category" or "measure" && node.Attribute("alias") is not null)
                .Where(node => !aliases.Contains((string?)node.Attribute("alias")))
                .Select(node =>
                    Finding.At(
                        node,
                        $"The query has no \"{(string?)node.Attribute("alias")}\".",
                        "Use an alias of the query."
                    )
                )
            ?? [Finding.At(chart.Definition, "The chart says no category.", "Add a <categorycollection>.")];
    }

    private static IEnumerable<Finding> Series(ChartModel chart)
    {
        var measures = chart.Definition!.Descendants("measurecollection").Count();
        var series = chart.Presentation?.Element("Series")?.Elements("Series").Count() ?? 0;
        return measures == series && series > 0
            ? []
            :
            [
                Finding.At(
                    chart.Node,
                    $"The chart has {measures} measures and {series} series.",
                    "Draw one <Series> for each <measurecollection>."
                ),
            ];
    }

    private static IEnumerable<Finding> Aggregate(ChartModel chart) =>
        (string?)chart.Fetch!.Attribute("aggregate") != "true"
            ? [Finding.At(chart.Fetch, "A chart's query has to aggregate.", "Write <fetch aggregate=\"true\">.")]
            : chart
                .Fetch.Descendants("attribute")
                .Where(attribute =>
                    attribute.Attribute("alias") is null
                    || (attribute.Attribute("aggregate") is null && attribute.Attribute("groupby") is null)
                )
                .Select(attribute =>
                    Finding.At(
                        attribute,
                        "Every column of an aggregate needs an alias and either groupby or aggregate.",
                        "Add them."
                    )
                );
}
