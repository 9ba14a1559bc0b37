using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Rules;

namespace SalesCorner.Solution.Tests.Checking;

public sealed class ViewRuleTests
{
    private const string Views = "Entities/sc_Quota/SavedQueries";

    [Fact]
    public Task A_column_that_the_table_lacks_is_found_in_the_query() =>
        Finds(
            root => root.Descendants("attribute").First().SetAttributeValue("name", "sc_nothing"),
            "The table sc_quota has no column \"sc_nothing\"."
        );

    [Fact]
    public Task A_column_that_the_table_lacks_is_found_in_a_condition() =>
        Finds(
            root => root.Descendants("condition").First().SetAttributeValue("attribute", "sc_nothing"),
            "The table sc_quota has no column \"sc_nothing\"."
        );

    [Fact]
    public Task A_column_that_the_table_lacks_is_found_in_the_order() =>
        Finds(
            root =>
                root.Descendants("entity")
                    .Single()
                    .Add(new XElement("order", new XAttribute("attribute", "sc_nothing"))),
            "The table sc_quota has no column \"sc_nothing\"."
        );

    [Fact]
    public Task A_column_that_a_linked_table_lacks_is_found() =>
        Finds(
            root =>
                root.Descendants("entity")
                    .Single()
                    .Add(
                        Link(
                            "systemuser",
                            "systemuserid",
                            "sc_repid",
                            new XElement("attribute", new XAttribute("name", "sc_nothing"))
                        )
                    ),
            "The table systemuser has no column \"sc_nothing\"."
        );

    [Fact]
    public Task A_link_to_no_table_is_found() =>
        Finds(
            root => root.Descendants("entity").Single().Add(Link("sc_nothing", "id", "sc_repid")),
            "The table sc_nothing does not exist."
        );

    [Fact]
    public Task A_link_over_a_column_that_is_not_there_is_found() =>
        Finds(
            root => root.Descendants("entity").Single().Add(Link("systemuser", "systemuserid", "sc_nobody")),
            "The table sc_quota has no column \"sc_nobody\"."
        );

    [Fact]
    public Task A_condition_on_an_unknown_alias_is_found() =>
        Finds(
            root => root.Descendants("condition").First().SetAttributeValue("entityname", "nobody"),
            "The condition speaks of \"nobody\", which no link is called."
        );

    [Fact]
    public Task An_unknown_operator_is_found() =>
        Finds(
            root => root.Descendants("condition").First().SetAttributeValue("operator", "equals"),
            "\"equals\" is no operator."
        );

    [Fact]
    public Task An_option_that_does_not_exist_is_found() =>
        Finds(
            root =>
                root.Descendants("filter")
                    .First()
                    .Add(
                        new XElement(
                            "condition",
                            new XAttribute("attribute", "statecode"),
                            new XAttribute("operator", "eq"),
                            new XAttribute("value", "7")
                        )
                    ),
            "statecode has no option 7."
        );

    [Fact]
    public Task A_cell_that_the_query_does_not_ask_for_is_found() =>
        Finds(
            root =>
                root.Descendants("row")
                    .Single()
                    .Add(new XElement("cell", new XAttribute("name", "createdby"), new XAttribute("width", "100"))),
            "My quotas shows createdby, which its query does not ask for."
        );

    [Fact]
    public Task A_query_without_the_key_is_found() =>
        Finds(
            root => root.Descendants("attribute").Where(one => (string?)one.Attribute("name") == "sc_quotaid").Remove(),
            "does not ask for sc_quotaid."
        );

    [Fact]
    public Task Rows_identified_by_another_column_are_found() =>
        Finds(
            root => root.Descendants("row").Single().SetAttributeValue("id", "sc_name"),
            "are not identified by sc_quotaid."
        );

    [Fact]
    public Task A_query_of_another_table_is_found() =>
        Finds(
            root => root.Descendants("entity").Single().SetAttributeValue("name", "account"),
            "The query asks account, not sc_quota."
        );

    [Fact]
    public Task A_quick_find_view_without_search_columns_is_found() =>
        Checks.FindsAsync<ViewRule>(
            copy =>
                copy.EditWith(
                    Views,
                    "<querytype>4</querytype>",
                    root =>
                        root.Descendants("filter")
                            .Where(filter => (string?)filter.Attribute("isquickfindfields") == "1")
                            .Remove()
                ),
            "says no column to search."
        );

    private static Task Finds(Action<XElement> fault, string problem) =>
        Checks.FindsAsync<ViewRule>(copy => copy.EditWith(Views, "\"My quotas\"", fault), problem);

    private static XElement Link(string table, string from, string to, params object[] content) =>
        new(
            "link-entity",
            new XAttribute("name", table),
            new XAttribute("from", from),
            new XAttribute("to", to),
            new XAttribute("alias", "linked"),
            content
        );
}
