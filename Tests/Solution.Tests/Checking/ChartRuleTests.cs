using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Rules;

namespace SalesCorner.Solution.Tests.Checking;

public sealed class ChartRuleTests
{
    [Fact]
    public Task A_column_that_the_table_lacks_is_found() =>
        Finds(
            root => root.Descendants("attribute").First().SetAttributeValue("name", "sc_nothing"),
            "The table sc_repcoverage has no column \"sc_nothing\"."
        );

    [Fact]
    public Task A_measure_that_the_query_lacks_is_found() =>
        Finds(
            root => root.Descendants("measure").First().SetAttributeValue("alias", "nothing"),
            "The query has no \"nothing\"."
        );

    [Fact]
    public Task A_measure_without_a_series_is_found() =>
        Finds(
            root => root.Descendants("Series").Single(one => one.Parent!.Name == "Series").Remove(),
            "The chart has 1 measures and 0 series."
        );

    [Fact]
    public Task A_query_that_does_not_aggregate_is_found() =>
        Finds(
            root => root.Descendants("fetch").Single().Attribute("aggregate")!.Remove(),
            "A chart's query has to aggregate."
        );

    [Fact]
    public Task A_sum_of_texts_is_found() =>
        Finds(
            root =>
                root.Descendants("attribute")
                    .First(one => one.Attribute("aggregate") is not null)
                    .SetAttributeValue("name", "sc_name"),
            "sc_name holds no numbers to add up."
        );

    private static Task Finds(Action<XElement> fault, string problem) =>
        Checks.FindsAsync<ChartRule>(
            copy => copy.EditWith("Entities/sc_RepCoverage/Visualizations", "\"Coverage attainment by rep\"", fault),
            problem
        );
}
