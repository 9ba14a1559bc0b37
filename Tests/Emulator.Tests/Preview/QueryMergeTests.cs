using System.Xml.Linq;
using SalesCorner.Emulator.Preview.Fetching;
using SalesCorner.Emulator.Preview.Screens;

namespace SalesCorner.Emulator.Tests.Preview;

public sealed class QueryMergeTests
{
    [Fact]
    public void A_chart_takes_the_filters_and_links_of_the_view_but_not_its_columns_and_orders()
    {
        var merged = QueryMerge.Chart(Chart(), View(), new ListRequest());

        var entity = merged.Element("entity")!;
        Assert.Equal(
            ["salesstage", "opportunityid"],
            entity.Elements("attribute").Select(one => one.Attribute("name")!.Value)
        );
        Assert.Equal("statecode", entity.Element("filter")!.Element("condition")!.Attribute("attribute")!.Value);
        Assert.Equal("rep", entity.Element("link-entity")!.Attribute("alias")!.Value);
        Assert.Empty(entity.Element("link-entity")!.Elements("attribute"));
        Assert.Empty(entity.Elements("order"));
    }

    [Fact]
    public void A_merge_leaves_the_view_and_the_chart_as_they_were()
    {
        var (view, chart) = (View(), Chart());
        var (fetch, data) = (view.Fetch.ToString(), chart.Fetch.ToString());

        QueryMerge.Chart(chart, view, new ListRequest { Filters = [new XElement("condition")] });
        QueryMerge.Page(view, new ListRequest { Sort = "name" });

        Assert.Equal(fetch, view.Fetch.ToString());
        Assert.Equal(data, chart.Fetch.ToString());
    }

    [Fact]
    public void A_page_says_its_size_and_number_and_counts_the_rows()
    {
        var page = QueryMerge.Page(View(), new ListRequest { Page = 3, PageSize = 25 });

        Assert.Equal("25", page.Attribute("count")!.Value);
        Assert.Equal("3", page.Attribute("page")!.Value);
        Assert.Equal("true", page.Attribute("returntotalrecordcount")!.Value);
        Assert.Equal("estimatedvalue", page.Descendants("order").Single().Attribute("attribute")!.Value);
    }

    [Fact]
    public void An_order_that_somebody_picks_takes_the_place_of_the_views_own()
    {
        var page = QueryMerge.Page(View(), new ListRequest { Sort = "name", Descending = true });

        var order = page.Descendants("order").Single();
        Assert.Equal("name", order.Attribute("attribute")!.Value);
        Assert.Equal("true", order.Attribute("descending")!.Value);
    }

    [Fact]
    public void A_column_of_a_linked_table_is_sorted_by_in_its_link()
    {
        var page = QueryMerge.Page(View(), new ListRequest { Sort = "rep.fullname" });

        Assert.Equal(
            "fullname",
            page.Descendants("link-entity").Single().Element("order")!.Attribute("attribute")!.Value
        );
    }

    [Fact]
    public void Conditions_of_the_page_are_added_to_those_of_the_view()
    {
        var condition = XElement.Parse("<condition attribute=\"ownerid\" operator=\"null\" />");

        var page = QueryMerge.Page(View(), new ListRequest { Filters = [condition] });

        Assert.Equal(
            ["statecode", "ownerid"],
            page.Descendants("condition").Select(one => one.Attribute("attribute")!.Value)
        );
    }

    private static ViewDefinition View() =>
        ViewReader.Read(
            "opportunity",
            XElement.Parse(
                """
                <savedquery>
                  <savedqueryid>{1aa578d1-36cb-50c3-a28c-53e2976d31c7}</savedqueryid>
                  <layoutxml><grid><row id="opportunityid"><cell name="name" width="240" /><cell name="rep.fullname" width="100" /><cell name="hidden" ishidden="1" /></row></grid></layoutxml>
                  <querytype>0</querytype>
                  <fetchxml><fetch><entity name="opportunity">
                    <attribute name="opportunityid" /><attribute name="name" />
                    <order attribute="estimatedvalue" descending="true" />
                    <filter type="and"><condition attribute="statecode" operator="eq" value="0" /></filter>
                    <link-entity name="systemuser" from="systemuserid" to="owninguser" link-type="outer" alias="rep"><attribute name="fullname" /></link-entity>
                  </entity></fetch></fetchxml>
                  <LocalizedNames><LocalizedName description="Stale deals" /></LocalizedNames>
                </savedquery>
                """
            )
        )!;

    private static ChartDefinition Chart() =>
        ChartReader.Read(
            "opportunity",
            XElement.Parse(
                """
                <visualization>
                  <savedqueryvisualizationid>{1905135E-6BD5-5F44-B76E-271403506F3B}</savedqueryvisualizationid>
                  <datadescription><datadefinition>
                    <fetchcollection><fetch aggregate="true"><entity name="opportunity">
                      <attribute name="salesstage" groupby="true" alias="stage" /><attribute name="opportunityid" aggregate="count" alias="deals" />
                    </entity></fetch></fetchcollection>
                    <categorycollection><category alias="stage"><measurecollection><measure alias="deals" /></measurecollection></category></categorycollection>
                  </datadefinition></datadescription>
                  <LocalizedNames><LocalizedName description="Stale count by stage" /></LocalizedNames>
                </visualization>
                """
            )
        )!;
}
