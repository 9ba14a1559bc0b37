using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Rules;

namespace SalesCorner.Solution.Tests.Checking;

public sealed class DashboardRuleTests
{
    [Fact]
    public Task A_chart_that_does_not_exist_is_found() =>
        Finds(
            root => root.Descendants("VisualizationId").First().Value = "{11111111-2222-4333-8444-555555555555}",
            "The chart {11111111-2222-4333-8444-555555555555} is no chart of"
        );

    [Fact]
    public Task A_view_of_another_table_is_found() =>
        Finds(
            root => root.Descendants("TargetEntityType").First().Value = "account",
            "is no view of account in this solution."
        );

    [Fact]
    public Task A_seventh_component_is_found() =>
        Finds(
            root =>
            {
                var row = root.Descendants("cell").First().Parent!;
                var control = root.Descendants("cell").First(cell => cell.Element("control") is not null);
                row.Add(Enumerable.Repeat(control, 7).Select(cell => new XElement(cell)));
            },
            "components."
        );

    [Fact]
    public Task A_chart_that_names_none_is_found() =>
        Finds(root => root.Descendants("VisualizationId").Remove(), "A chart is to be shown, but none is named.");

    [Fact]
    public Task A_page_that_does_not_exist_is_found() =>
        Finds(
            root => root.Descendants("Url").First().Value = "sc_/nothing.html",
            "There is no web resource sc_/nothing.html."
        );

    private static Task Finds(Action<XElement> fault, string problem) =>
        Checks.FindsAsync<DashboardRule>(copy => copy.EditWith("Dashboards", "sc_/pipeline.html", fault), problem);
}
