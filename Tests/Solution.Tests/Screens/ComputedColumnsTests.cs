using System.Xml.Linq;

namespace SalesCorner.Solution.Tests.Screens;

public sealed class ComputedColumnsTests
{
    private static readonly string[] PeopleCorrect =
    [
        "sc_motion",
        "sc_creditedto",
        "sc_firstshareuser",
        "sc_firstsharepercent",
        "sc_secondshareuser",
        "sc_secondsharepercent",
    ];

    [Theory]
    [InlineData("sc_RepCoverage")]
    [InlineData("sc_CoverageSnapshot")]
    [InlineData("sc_StageChange")]
    [InlineData("sc_Baseline")]
    public void A_form_of_computed_rows_lets_nobody_type(string table) => Assert.All(Controls(table), IsReadOnly);

    [Fact]
    public void A_deals_form_lets_nobody_type_a_figure_of_ours() =>
        Assert.All(
            Controls("Opportunity")
                .Where(control =>
                    Column(control).StartsWith("sc_", StringComparison.Ordinal)
                    && !PeopleCorrect.Contains(Column(control))
                ),
            IsReadOnly
        );

    [Fact]
    public void A_deals_answers_are_typed_into_the_grid()
    {
        var form = ShippedScreens.Forms("Opportunity").Single(one => ShippedScreens.NameOf(one) == "Sales Corner");
        var grid = form.Descendants("control").Single(control => (string?)control.Attribute("id") == "Subgrid_answers");

        var description = form.Descendants("controlDescription")
            .Single(one => (string?)one.Attribute("forControl") == (string?)grid.Attribute("uniqueid"));

        Assert.Equal("yes", description.Descendants("EnableEditing").Single().Value);
        Assert.Equal(
            (string?)grid.Descendants("RelationshipName").Single(),
            (string?)description.Descendants("data-set").Single().Element("RelationshipName")
        );
    }

    private static IEnumerable<XElement> Controls(string table) =>
        ShippedScreens
            .Forms(table)
            .SelectMany(form => form.Descendants("control"))
            .Where(control => control.Attribute("datafieldname") is not null && control.Element("parameters") is null);

    private static string Column(XElement control) => (string)control.Attribute("datafieldname")!;

    private static void IsReadOnly(XElement control) => Assert.Equal("true", (string?)control.Attribute("disabled"));
}
