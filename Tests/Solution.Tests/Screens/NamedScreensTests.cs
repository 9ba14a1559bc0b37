namespace SalesCorner.Solution.Tests.Screens;

public sealed class NamedScreensTests
{
    [Theory]
    [InlineData("Opportunity", "My stale deals")]
    [InlineData("Opportunity", "My cooling deals (next 7 days)")]
    [InlineData("Opportunity", "Stale deals of my team")]
    [InlineData("Opportunity", "Unqualified deals closing this period")]
    [InlineData("Opportunity", "Gate gaps")]
    [InlineData("Opportunity", "Closed deals by outcome")]
    [InlineData("Opportunity", "Dated back deals")]
    [InlineData("sc_RepCoverage", "My coverage")]
    [InlineData("sc_RepCoverage", "Team coverage")]
    [InlineData("sc_RepCoverage", "Over-covered reps")]
    [InlineData("sc_RepCoverage", "Short reps")]
    [InlineData("sc_RepCoverage", "Coverage out of date")]
    [InlineData("sc_RepCoverage", "Quotas missing")]
    [InlineData("sc_QualificationAnswer", "Answers older than 90 days")]
    [InlineData("sc_CoachingReview", "My next one-to-ones")]
    [InlineData("sc_CoachingReview", "Reviews overdue")]
    [InlineData("Task", "Actions of one-to-ones overdue")]
    [InlineData("sc_Forecast", "Reps without a one-to-one for 21 days")]
    [InlineData("sc_Scorecard", "Scorecard of the week")]
    [InlineData("sc_Forecast", "My forecast")]
    [InlineData("sc_Forecast", "Calls of my team this week")]
    [InlineData("sc_Forecast", "Reps who have not called")]
    [InlineData("sc_Forecast", "Change of call since last week")]
    public void People_find_the_list_they_look_for(string table, string name) =>
        Assert.Equal("0", (string?)ShippedScreens.View(table, name).Descendants("querytype").Single());

    [Theory]
    [InlineData("sc_RepCoverage", "Coverage attainment by rep")]
    [InlineData("sc_RepCoverage", "Raw, qualified and moving pipeline by rep")]
    [InlineData("sc_RepCoverage", "Gap by rep")]
    [InlineData("sc_RepCoverage", "Win rate by rep")]
    [InlineData("sc_RepCoverage", "Expected landing against quota")]
    [InlineData("Opportunity", "Stale value by reason")]
    [InlineData("Opportunity", "Stale count by stage")]
    [InlineData("Opportunity", "Open pipeline by owner and layer")]
    [InlineData("Opportunity", "Pipeline by grade")]
    [InlineData("Opportunity", "Outcome by quarter")]
    [InlineData("Opportunity", "Score band against outcome")]
    [InlineData("sc_CoverageSnapshot", "Coverage trend")]
    [InlineData("sc_CoverageSnapshot", "Calls by week")]
    [InlineData("sc_DealChange", "What moved the pipeline")]
    public void Managers_find_the_chart_they_look_for(string table, string name) =>
        Assert.Single(ShippedScreens.Charts(table), chart => ShippedScreens.NameOf(chart) == name);

    [Fact]
    public void Eleven_dashboards_have_at_most_six_parts_each()
    {
        Assert.Equal(
            [
                "Balance and time",
                "Deal integrity",
                "Events",
                "Forecast call",
                "Goals",
                "My pipeline",
                "One-to-ones",
                "Scorecard of the week",
                "Team coverage",
                "What changed",
                "Win, loss, no decision",
            ],
            ShippedScreens.Dashboards.Select(ShippedScreens.NameOf).Order(StringComparer.Ordinal)
        );
        Assert.All(ShippedScreens.Dashboards, one => Assert.InRange(one.Descendants("control").Count(), 1, 6));
    }

    [Theory]
    [InlineData("Team coverage", "sc_/team.html")]
    [InlineData("My pipeline", "sc_/rep.html")]
    [InlineData("What changed", "sc_/pipeline.html")]
    public void A_dashboard_begins_with_its_verdict(string dashboard, string page) =>
        Assert.Equal(
            page,
            (string?)
                ShippedScreens
                    .Dashboards.Single(one => ShippedScreens.NameOf(one) == dashboard)
                    .Descendants("control")
                    .First()
                    .Descendants("Url")
                    .Single()
        );

    [Fact]
    public void The_parts_of_what_changed_are_told_apart_by_their_names()
    {
        var cells = ShippedScreens
            .Dashboards.Single(one => ShippedScreens.NameOf(one) == "What changed")
            .Descendants("cell")
            .Where(cell => cell.Descendants("ViewId").Any())
            .ToList();

        Assert.All(cells, cell => Assert.Equal("true", (string?)cell.Attribute("showlabel")));
        Assert.Equal(
            cells.Count,
            cells.Select(cell => (string?)cell.Descendants("label").First().Attribute("description")).Distinct().Count()
        );
    }

    [Theory]
    [InlineData("Opportunity")]
    [InlineData("sc_CoverageSnapshot")]
    [InlineData("sc_RepCoverage")]
    public void A_chart_draws_one_series_for_each_measure(string table) =>
        Assert.All(
            ShippedScreens.Charts(table),
            chart =>
                Assert.Equal(
                    chart.Descendants("measurecollection").Count(),
                    chart.Descendants("Series").Count(series => series.Attribute("ChartType") is not null)
                )
        );

    [Theory]
    [InlineData("Opportunity")]
    [InlineData("sc_QualificationAnswer")]
    [InlineData("sc_RepCoverage")]
    public void Every_list_and_form_says_what_it_is_for(string table) =>
        Assert.All(
            ShippedScreens.Views(table).Concat(ShippedScreens.Forms(table)),
            screen =>
                Assert.All(
                    screen.Descendants("Description"),
                    text => Assert.NotEqual("", (string?)text.Attribute("description"))
                )
        );
}
