using System.Xml.Linq;

namespace SalesCorner.Solution.Tests.Screens;

/// <summary>Whose rows a list, a chart and a dashboard are about.</summary>
public sealed class ScopeTests
{
    private const string Rep = "482730000";

    private static readonly Dictionary<string, XElement> ViewsById = new[]
    {
        "Opportunity",
        "sc_RepCoverage",
        "sc_CoverageSnapshot",
        "sc_Baseline",
    }
        .SelectMany(ShippedScreens.Views)
        .ToDictionary(view => (string)view.Descendants("savedqueryid").Single(), StringComparer.OrdinalIgnoreCase);

    [Theory]
    [InlineData("Team coverage")]
    [InlineData("Deal integrity")]
    [InlineData("Win, loss, no decision")]
    public void Every_part_of_a_manager_s_dashboard_is_about_my_team_or_says_all(string dashboard)
    {
        var parts = ShippedScreens
            .Dashboards.Single(one => ShippedScreens.NameOf(one) == dashboard)
            .Descendants("cell")
            .Where(cell => cell.Element("control") is not null);

        Assert.Empty(
            parts
                .Where(part => IsAboutMyTeam(part) == LabelOf(part).EndsWith(" (all)", StringComparison.Ordinal))
                .Select(LabelOf)
        );
    }

    [Theory]
    [InlineData("sc_RepCoverage", "Coverage this period")]
    [InlineData("sc_RepCoverage", "Active rep coverage")]
    [InlineData("sc_RepCoverage", "Team coverage")]
    [InlineData("sc_RepCoverage", "My coverage")]
    [InlineData("sc_RepCoverage", "Short reps")]
    [InlineData("sc_RepCoverage", "Over-covered reps")]
    [InlineData("sc_RepCoverage", "Quotas missing")]
    [InlineData("sc_CoverageSnapshot", "Active coverage snapshots")]
    [InlineData("sc_CoverageSnapshot", "Coverage trend")]
    [InlineData("sc_CoverageSnapshot", "My coverage trend")]
    [InlineData("sc_CoverageSnapshot", "Coverage trend of my team")]
    public void A_list_of_reps_holds_no_sums_of_teams(string table, string view) =>
        Assert.Equal([Rep], KindsOf(table, view));

    [Theory]
    [InlineData("sc_RepCoverage", "Team totals")]
    [InlineData("sc_RepCoverage", "Totals of my team")]
    [InlineData("sc_CoverageSnapshot", "Team snapshots")]
    public void A_list_of_sums_holds_no_rep(string table, string view) =>
        Assert.DoesNotContain(Rep, KindsOf(table, view));

    [Theory]
    [InlineData("My stale deals")]
    [InlineData("Stale deals")]
    [InlineData("Stale deals of my team")]
    [InlineData("My cooling deals (next 7 days)")]
    [InlineData("Cooling deals (next 7 days)")]
    public void The_reason_is_seen_in_half_a_window_of_1366(string view)
    {
        var cells = ShippedScreens.View("Opportunity", view).Descendants("cell").ToList();
        var upToReason = cells.Take(cells.FindIndex(cell => (string?)cell.Attribute("name") == "sc_stalereason") + 1);

        Assert.InRange(upToReason.Sum(cell => (int)cell.Attribute("width")!), 1, 400);
    }

    [Theory]
    [InlineData("Opportunity")]
    [InlineData("sc_RepCoverage")]
    public void No_line_runs_across_people_stages_or_grades(string table) =>
        Assert.DoesNotContain(
            ShippedScreens.Charts(table).SelectMany(chart => chart.Descendants("Series")),
            series => (string?)series.Attribute("ChartType") == "Line"
        );

    [Fact]
    public void A_chart_of_deals_draws_no_bar_without_a_name() =>
        Assert.All(
            ShippedScreens.Charts("Opportunity"),
            chart => Assert.Empty(ChoicesOf(chart).Except(NeverEmptyIn(chart)))
        );

    [Fact]
    public void Stages_stand_in_their_order()
    {
        var chart = ShippedScreens
            .Charts("Opportunity")
            .Single(one => ShippedScreens.NameOf(one) == "Stale count by stage");
        var order = chart.Descendants("order").Single();

        Assert.Equal(
            "sc_stage",
            (string?)
                chart
                    .Descendants("attribute")
                    .Single(one => (string?)one.Attribute("alias") == (string?)order.Attribute("alias"))
                    .Attribute("name")
        );
    }

    private static IEnumerable<string> ChoicesOf(XElement chart) =>
        chart
            .Descendants("attribute")
            .Where(one => (string?)one.Attribute("groupby") == "true" && one.Attribute("dategrouping") is null)
            .Select(one => (string)one.Attribute("name")!);

    private static IEnumerable<string> NeverEmptyIn(XElement chart) =>
        chart
            .Descendants("condition")
            .Where(one => (string?)one.Attribute("operator") == "not-null")
            .Select(one => (string)one.Attribute("attribute")!);

    // The team's page asks sc_ExplainTeam, which tells of the people below whoever asks.
    private static bool IsAboutMyTeam(XElement part) =>
        (string?)part.Descendants("Url").SingleOrDefault() == "sc_/team.html"
        || part.Descendants("ViewId")
            .SelectMany(view => ViewsById[(string)view].Descendants("condition"))
            .Any(condition => (string?)condition.Attribute("operator") == "eq-useroruserhierarchy");

    private static string LabelOf(XElement part) => (string)part.Descendants("label").First().Attribute("description")!;

    private static List<string> KindsOf(string table, string view) =>
        [
            .. ShippedScreens
                .View(table, view)
                .Descendants("condition")
                .Where(one => (string?)one.Attribute("attribute") == "sc_kind")
                .SelectMany(one =>
                    one.Elements("value")
                        .Select(value => value.Value)
                        .DefaultIfEmpty((string?)one.Attribute("value") ?? "")
                ),
        ];
}
