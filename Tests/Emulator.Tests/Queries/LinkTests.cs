using Microsoft.Xrm.Sdk;

namespace SalesCorner.Emulator.Tests.Queries;

public sealed class LinkTests : IDisposable
{
    private readonly QueryWorld world = new();

    public LinkTests()
    {
        var ann = world.Add("contact", ("fullname", "Ann"), ("statecode", new OptionSetValue(0)));
        var bob = world.Add("contact", ("fullname", "Bob"), ("statecode", new OptionSetValue(1)));
        world.Add("contact", ("fullname", "Cid"), ("statecode", new OptionSetValue(0)));
        world.Add(
            "account",
            ("name", "Contoso"),
            ("primarycontactid", new EntityReference("contact", ann)),
            ("address1_city", "Rome")
        );
        world.Add(
            "account",
            ("name", "Fabrikam"),
            ("primarycontactid", new EntityReference("contact", ann)),
            ("address1_city", "Oslo")
        );
        world.Add(
            "account",
            ("name", "Litware"),
            ("primarycontactid", new EntityReference("contact", bob)),
            ("address1_city", "Oslo")
        );
        world.Add("account", ("name", "Nobody"));
    }

    public void Dispose() => world.Dispose();

    [Fact]
    public void An_inner_link_returns_a_row_for_every_pair_with_aliased_values()
    {
        var rows = world.Fetch(
            "<fetch><entity name='account'><attribute name='name'/><order attribute='name'/>"
                + "<link-entity name='contact' from='contactid' to='primarycontactid' link-type='inner' "
                + "alias='contact'>"
                + "<attribute name='fullname'/><attribute name='statecode'/></link-entity></entity></fetch>"
        );

        Assert.Equal(
            ["Contoso Ann", "Fabrikam Ann", "Litware Bob"],
            rows.Entities.Select(row => $"{row["name"]} {Aliased(row, "contact.fullname")}")
        );
        Assert.Equal("Won", rows[2].FormattedValues["contact.statecode"]);
        var value = rows[0].GetAttributeValue<AliasedValue>("contact.fullname");
        Assert.Equal(("contact", "fullname"), (value.EntityLogicalName, value.AttributeLogicalName));
    }

    [Fact]
    public void An_outer_link_keeps_rows_without_a_match() =>
        Assert.Equal("Contoso:Ann Fabrikam:Ann Litware:Bob Nobody:", AccountsWithContacts("outer", ""));

    [Fact]
    public void A_filter_in_an_outer_link_applies_with_the_join() =>
        Assert.Equal(
            "Contoso:Ann Fabrikam:Ann Litware: Nobody:",
            AccountsWithContacts(
                "outer",
                "<filter><condition attribute='fullname' operator='eq' value='Ann'/></filter>"
            )
        );

    [Fact]
    public void A_condition_with_entityname_applies_after_the_join()
    {
        var rows = world.Fetch(
            "<fetch><entity name='account'><attribute name='name'/>"
                + "<filter><condition entityname='c' attribute='contactid' operator='null'/></filter>"
                + "<link-entity name='contact' from='contactid' to='primarycontactid' link-type='outer' "
                + "alias='c'/></entity></fetch>"
        );

        Assert.Equal("Nobody", Assert.Single(rows.Entities)["name"]);
    }

    [Fact]
    public void A_link_without_an_alias_is_called_by_its_table_in_conditions_and_by_table_and_number_in_results()
    {
        var rows = world.Fetch(
            "<fetch><entity name='account'><filter><condition entityname='contact' attribute='fullname' "
                + "operator='eq' value='Bob'/></filter>"
                + "<link-entity name='contact' from='contactid' to='primarycontactid'><attribute "
                + "name='fullname'/></link-entity></entity></fetch>"
        );

        Assert.Equal("Bob", Aliased(Assert.Single(rows.Entities), "contact1.fullname"));
    }

    [Fact]
    public void A_one_to_many_link_repeats_the_parent() =>
        Assert.Equal(
            "Ann Ann Bob",
            Contacts("<link-entity name='account' from='primarycontactid' to='contactid' alias='a'/>")
        );

    [Theory]
    [InlineData("exists")]
    [InlineData("in")]
    public void Exists_and_in_return_the_parent_once(string type)
    {
        Assert.Equal(
            "Ann Bob",
            Contacts($"<link-entity name='account' from='primarycontactid' to='contactid' link-type='{type}'/>")
        );
        Assert.Equal(
            "Ann",
            Contacts(
                $"<link-entity name='account' from='primarycontactid' to='contactid' link-type='{type}'>"
                    + "<filter><condition attribute='address1_city' operator='eq' value='Rome'/></filter></link-entity>"
            )
        );
    }

    [Fact]
    public void Matchfirst_returns_the_parent_once_with_columns_of_one_match()
    {
        var rows = world.Fetch(
            "<fetch><entity name='contact'><attribute name='fullname'/><order attribute='fullname'/>"
                + "<link-entity name='account' from='primarycontactid' to='contactid' "
                + "link-type='matchfirstrowusingcrossapply' alias='a'>"
                + "<attribute name='name'/><filter><condition attribute='address1_city' operator='eq' "
                + "value='Oslo'/></filter></link-entity></entity></fetch>"
        );

        Assert.Equal(
            ["Ann Fabrikam", "Bob Litware"],
            rows.Entities.Select(row => $"{row["fullname"]} {Aliased(row, "a.name")}")
        );
    }

    [Theory]
    [InlineData("any", "", "Ann Bob")]
    [InlineData("not any", "", "Cid")]
    [InlineData("any", "Rome", "Ann")]
    [InlineData("not any", "Rome", "Bob Cid")]
    [InlineData("all", "Rome", "Bob")]
    [InlineData("all", "Oslo", "")]
    [InlineData("not all", "Rome", "Ann")]
    public void Related_rows_are_conditions(string type, string city, string expected)
    {
        var inner =
            city.Length == 0
                ? ""
                : $"<filter><condition attribute='address1_city' operator='eq' value='{city}'/></filter>";

        Assert.Equal(
            expected,
            Contacts(
                "<filter><link-entity name='account' from='primarycontactid' to='contactid' "
                    + $"link-type='{type}'>{inner}</link-entity></filter>"
            )
        );
    }

    [Fact]
    public void A_condition_on_related_rows_can_be_one_of_several() =>
        Assert.Equal(
            "Bob Cid",
            Contacts(
                "<filter type='or'><link-entity name='account' from='primarycontactid' to='contactid' "
                    + "link-type='not any'/>"
                    + "<condition attribute='statecode' operator='eq' value='1'/></filter>"
            )
        );

    [Fact]
    public void A_link_inside_a_condition_on_related_rows_narrows_it() =>
        Assert.Equal(
            "Bob",
            Contacts(
                "<filter><link-entity name='account' from='primarycontactid' to='contactid' link-type='any'>"
                    + "<link-entity name='contact' from='contactid' to='primarycontactid'><filter>"
                    + "<condition attribute='statecode' operator='eq' "
                    + "value='1'/></filter></link-entity></link-entity></filter>"
            )
        );

    [Theory]
    [InlineData("exists")]
    [InlineData("any")]
    public void Links_that_only_restrict_return_no_columns(string type) =>
        Assert.Contains(
            "cannot return columns",
            world
                .Fault(
                    "<fetch><entity name='contact'><link-entity name='account' from='primarycontactid' "
                        + $"to='contactid' link-type='{type}'>"
                        + "<attribute name='name'/></link-entity></entity></fetch>"
                )
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Columns_of_linked_tables_are_compared()
    {
        var account = world.Add("account", ("name", "Dee"));
        world.Add("contact", ("fullname", "Dee"), ("parentcustomerid", new EntityReference("account", account)));
        world.Add("contact", ("fullname", "Eve"), ("parentcustomerid", new EntityReference("account", account)));

        Assert.Equal(
            "Dee",
            Contacts(
                "<filter><condition attribute='fullname' operator='eq' valueof='acct.name'/></filter>"
                    + "<link-entity name='account' from='accountid' to='parentcustomerid' link-type='outer' "
                    + "alias='acct'/>"
            )
        );
    }

    [Fact]
    public void Links_nest_fifteen_levels_and_no_more()
    {
        Assert.Equal("", Chain(15));
        Assert.Equal(unchecked((int)0x8004430D), world.Fault(ChainXml(16)).ErrorCode);
    }

    [Fact]
    public void Fifteen_links_side_by_side_are_allowed_and_sixteen_are_not()
    {
        string Links(int count) =>
            "<fetch><entity name='contact'>"
            + string.Concat(
                Enumerable
                    .Range(0, count)
                    .Select(i =>
                        $"<link-entity name='contact' from='contactid' to='contactid' alias='c{i}' "
                        + $"link-type='{(i % 2 == 0 ? "outer" : "exists")}'/>"
                    )
            )
            + "</entity></fetch>";

        Assert.Equal(3, world.Fetch(Links(15)).Entities.Count);
        Assert.Equal(unchecked((int)0x8004430D), world.Fault(Links(16)).ErrorCode);
    }

    [Fact]
    public void The_order_of_a_link_comes_after_that_of_the_entity_unless_entityname_moves_it()
    {
        const string link =
            "<link-entity name='contact' from='contactid' to='primarycontactid' alias='c'>{0}</link-entity>";
        string Names(string orders, string inner) =>
            string.Join(
                ' ',
                world
                    .Fetch(
                        "<fetch><entity name='account'><attribute "
                            + $"name='name'/>{link.Replace("{0}", inner, StringComparison.Ordinal)}{orders}</entity></fetch>"
                    )
                    .Entities.Select(row => row["name"])
            );

        Assert.Equal(
            "Litware Fabrikam Contoso",
            Names(
                "<order attribute='address1_city'/><order attribute='name' descending='true'/>",
                "<order attribute='fullname'/>"
            )
        );
        Assert.Equal(
            "Litware Contoso Fabrikam",
            Names("<order entityname='c' attribute='fullname' descending='true'/><order attribute='name'/>", "")
        );
    }

    [Fact]
    public void An_order_by_the_alias_of_an_attribute_orders_by_its_column()
    {
        var rows = world.Fetch(
            "<fetch><entity name='account'><attribute name='name'/><link-entity name='contact' "
                + "from='contactid' to='primarycontactid' alias='c'>"
                + "<attribute name='fullname' alias='who'/></link-entity><order alias='who' "
                + "descending='true'/><order attribute='name'/></entity></fetch>"
        );

        Assert.Equal(["Litware", "Contoso", "Fabrikam"], rows.Entities.Select(row => row["name"]));
        Assert.Equal("Bob", Aliased(rows[0], "who"));
    }

    private static object? Aliased(Entity row, string key) => row.GetAttributeValue<AliasedValue>(key)?.Value;

    private static string ChainXml(int levels) =>
        "<fetch><entity name='contact'>"
        + string.Concat(
            Enumerable
                .Range(0, levels)
                .Select(i => $"<link-entity name='contact' from='contactid' to='parentcustomerid' alias='c{i}'>")
        )
        + string.Concat(Enumerable.Repeat("</link-entity>", levels))
        + "</entity></fetch>";

    private string Chain(int levels) => string.Join(' ', world.Fetch(ChainXml(levels)).Entities.Select(row => row.Id));

    private string Contacts(string inner) =>
        string.Join(
            ' ',
            world
                .Fetch(
                    "<fetch><entity name='contact'><attribute name='fullname'/><order "
                        + $"attribute='fullname'/>{inner}</entity></fetch>"
                )
                .Entities.Select(row => row["fullname"])
        );

    private string AccountsWithContacts(string type, string filter) =>
        string.Join(
            ' ',
            world
                .Fetch(
                    "<fetch><entity name='account'><attribute name='name'/><order attribute='name'/>"
                        + "<link-entity name='contact' from='contactid' to='primarycontactid' "
                        + $"link-type='{type}' alias='c'>"
                        + $"<attribute name='fullname'/>{filter}</link-entity></entity></fetch>"
                )
                .Entities.Select(row => $"{row["name"]}:{Aliased(row, "c.fullname")}")
        );
}
