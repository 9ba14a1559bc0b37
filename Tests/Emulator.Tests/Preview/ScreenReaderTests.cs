using System.Xml.Linq;
using SalesCorner.Emulator.Preview.Fetching;
using SalesCorner.Emulator.Preview.Screens;
using SalesCorner.Emulator.StandardTables;

namespace SalesCorner.Emulator.Tests.Preview;

public sealed class ScreenReaderTests
{
    [Fact]
    public void A_chart_keeps_its_series_shapes_and_colours()
    {
        var chart = ChartReader.Read(
            "sc_repcoverage",
            XElement.Parse(
                """
                <visualization>
                  <savedqueryvisualizationid>{53992627-2D9D-5CBF-ADAA-A466D714B476}</savedqueryvisualizationid>
                  <datadescription>&lt;datadefinition&gt;&lt;fetchcollection&gt;&lt;fetch aggregate="true"&gt;&lt;entity name="sc_repcoverage" /&gt;&lt;/fetch&gt;&lt;/fetchcollection&gt;&lt;categorycollection&gt;&lt;category alias="rep"&gt;&lt;measurecollection&gt;&lt;measure alias="rate" /&gt;&lt;/measurecollection&gt;&lt;measurecollection&gt;&lt;measure alias="team" /&gt;&lt;/measurecollection&gt;&lt;/category&gt;&lt;/categorycollection&gt;&lt;/datadefinition&gt;</datadescription>
                  <presentationdescription><Chart PaletteCustomColors="91,151,213; 165,165,165"><Series>
                    <Series ChartType="Column" IsValueShownAsLabel="True" /><Series ChartType="Line" IsValueShownAsLabel="False" />
                  </Series></Chart></presentationdescription>
                  <LocalizedNames><LocalizedName description="Win rate by rep" /></LocalizedNames>
                </visualization>
                """
            )
        )!;

        Assert.Equal("rep", chart.Category);
        Assert.Equal(
            [new ChartMeasure("rate", ChartShape.Column, true), new ChartMeasure("team", ChartShape.Line, false)],
            chart.Measures
        );
        Assert.Equal(["#5b97d5", "#a5a5a5"], chart.Palette);
    }

    [Fact]
    public void A_dashboard_lays_its_parts_out_and_leaves_titles_to_view_or_chart()
    {
        var dashboard = DashboardLayout.Read(
            Guid.Empty,
            XElement.Parse(
                """
                <Dashboard>
                  <LocalizedNames><LocalizedName description="Deal integrity" /></LocalizedNames>
                  <FormXml><forms><form><tabs><tab><columns><column><sections><section columns="1111"><rows>
                    <row>
                      <cell colspan="1" showlabel="false"><labels><label description="By reason" /></labels><control><parameters>
                        <TargetEntityType>opportunity</TargetEntityType><ChartGridMode>Chart</ChartGridMode>
                        <ViewId>{1AA578D1-36CB-50C3-A28C-53E2976D31C7}</ViewId><VisualizationId>{CEB212DE-499F-53EF-9ADB-4CC3EF89BB24}</VisualizationId>
                      </parameters></control></cell>
                      <cell colspan="3" showlabel="true"><labels><label description="Its deals" /></labels><control><parameters>
                        <TargetEntityType>opportunity</TargetEntityType><ChartGridMode>Grid</ChartGridMode><RecordsPerPage>5</RecordsPerPage>
                      </parameters></control></cell>
                    </row>
                    <row />
                  </rows></section></sections></column></columns></tab></tabs></form></forms></FormXml>
                </Dashboard>
                """
            )
        );

        var section = Assert.Single(dashboard.Sections);
        Assert.Equal(4, section.Columns);
        Assert.Equal([null, "Its deals"], section.Tiles.Select(tile => tile.Title));
        Assert.Equal([1, 3], section.Tiles.Select(tile => tile.Span));
        Assert.Equal([true, false], section.Tiles.Select(tile => tile.Part.IsChart));
        Assert.Equal([8, 5], section.Tiles.Select(tile => tile.Part.RowsPerPage));
    }

    [Fact]
    public void A_page_of_the_solution_may_stand_on_a_dashboard()
    {
        var dashboard = DashboardLayout.Read(
            Guid.Empty,
            XElement.Parse(
                """
                <Dashboard><FormXml><forms><form><section columns="1111"><rows><row>
                  <cell colspan="4" showlabel="false"><labels><label description="My day" /></labels>
                    <control id="WebResource_day" classid="{9FDF5F91-88B1-47F4-AD53-C11EFC01A01D}">
                      <parameters><Url>sc_/day.html</Url></parameters>
                    </control>
                  </cell>
                </row></rows></section></form></forms></FormXml></Dashboard>
                """
            )
        );

        var tile = Assert.Single(Assert.Single(dashboard.Sections).Tiles);

        Assert.Equal((null, "My day", "sc_/day.html", 4), (tile.Title, tile.Label, tile.WebResource, tile.Span));
    }

    [Fact]
    public void A_site_map_leads_to_lists_and_dashboards_and_leaves_out_what_is_nowhere()
    {
        var areas = SiteMapReader.Read(
            XElement.Parse(
                """
                <AppModuleSiteMap><SiteMap><Area Id="sell"><Titles><Title Title="Sell" /></Titles><Group Id="work"><Titles><Title Title="My work" /></Titles>
                  <SubArea Id="home" Url="/workplace/home_dashboards.aspx" DefaultDashboard="511f45e4-a88b-59fa-be01-f3215efce1a7"><Titles><Title Title="My pipeline" /></Titles></SubArea>
                  <SubArea Id="deals" Entity="opportunity" />
                  <SubArea Id="gone" Entity="sc_nosuchtable" />
                </Group></Area></SiteMap></AppModuleSiteMap>
                """
            ),
            StandardCatalog.Catalog
        );

        var items = areas.Single().Groups.Single().Items;
        Assert.Equal(["My pipeline", "Opportunities"], items.Select(item => item.Title));
        Assert.Equal(
            ["/dashboard/511f45e4-a88b-59fa-be01-f3215efce1a7", "/list/opportunity?from=deals"],
            items.Select(item => item.Address)
        );
    }

    [Theory]
    [InlineData("statecode:eq:0", "<condition attribute=\"statecode\" operator=\"eq\" value=\"0\" />")]
    [InlineData("ownerid:null", "<condition attribute=\"ownerid\" operator=\"null\" />")]
    [InlineData(
        "actualclosedate:in-fiscal-period-and-year:2,2026",
        "<condition attribute=\"actualclosedate\" "
            + "operator=\"in-fiscal-period-and-year\"><value>2</value><value>2026</value></condition>"
    )]
    public void A_condition_of_an_address_becomes_one_of_the_query(string text, string expected) =>
        Assert.Equal(
            expected,
            FilterText.Read(StandardCatalog.Catalog.Table("opportunity"), text)!.ToString(SaveOptions.DisableFormatting)
        );

    [Theory]
    [InlineData("nosuchcolumn:eq:1")]
    [InlineData("statecode:eq-userid:1")]
    [InlineData("statecode")]
    public void A_condition_that_cannot_be_asked_is_left_out(string text) =>
        Assert.Null(FilterText.Read(StandardCatalog.Catalog.Table("opportunity"), text));
}
