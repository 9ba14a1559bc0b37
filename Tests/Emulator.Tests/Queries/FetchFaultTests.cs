using SalesCorner.Emulator.Faults;

namespace SalesCorner.Emulator.Tests.Queries;

public sealed class FetchFaultTests : IDisposable
{
    private readonly QueryWorld world = new();

    public void Dispose() => world.Dispose();

    [Theory]
    [InlineData("<fetch><entity name='nothing'/></fetch>", "nothing")]
    [InlineData("<fetch><entity name='account'><attribute name='shoesize'/></entity></fetch>", "shoesize")]
    [InlineData("<fetch><entity name='account'><order attribute='shoesize'/></entity></fetch>", "shoesize")]
    [InlineData(
        "<fetch><entity name='account'><link-entity name='nothing' from='a' to='b'/></entity></fetch>",
        "nothing"
    )]
    [InlineData(
        "<fetch><entity name='account'><link-entity name='contact' from='x' to='accountid'/></entity></fetch>",
        "'x'"
    )]
    [InlineData(
        "<fetch><entity name='account'><link-entity name='contact' from='contactid' to='y'/></entity></fetch>",
        "'y'"
    )]
    [InlineData(
        "<fetch><entity name='account'><link-entity name='contact' from='contactid' to='primarycontactid' "
            + "link-type='sideways'/></entity></fetch>",
        "sideways"
    )]
    [InlineData("<fetch><entity name='account'><filter type='xor'/></entity></fetch>", "xor")]
    [InlineData("<fetch><entity name='account'><sort/></entity></fetch>", "sort")]
    [InlineData("<fetch><entity name='account'><attribute/></entity></fetch>", "name")]
    [InlineData("<fetch><entity name='account'/><entity name='contact'/></fetch>", "exactly one")]
    [InlineData("<fetch top='three'><entity name='account'/></fetch>", "three")]
    [InlineData("<fetch top='0'><entity name='account'/></fetch>", "Top is 0")]
    [InlineData("<fetch top='5001'><entity name='account'/></fetch>", "Top is 5001")]
    [InlineData("<fetch top='3' count='3'><entity name='account'/></fetch>", "Top")]
    [InlineData("<fetch page='0'><entity name='account'/></fetch>", "Page 0")]
    [InlineData("<fetch distinct='maybe'><entity name='account'/></fetch>", "maybe")]
    [InlineData("<fetch datasource='retained'><entity name='account'/></fetch>", "retained")]
    [InlineData("<list/>", "list")]
    [InlineData("<fetch>", "Invalid FetchXml")]
    [InlineData("", "empty")]
    public void A_query_that_makes_no_sense_is_refused_and_says_why(string xml, string named) =>
        Assert.Contains(named, world.Fault(xml).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("attribute='shoesize' operator='null'", "shoesize")]
    [InlineData("attribute='name' operator='equals' value='x'", "equals")]
    [InlineData("attribute='name'", "operator")]
    [InlineData("attribute='name' operator='eq'", "account.name")]
    [InlineData("attribute='name' operator='null' value='1'", "account.name")]
    [InlineData("attribute='name' operator='in'", "name")]
    [InlineData("attribute='name' operator='between' value='1'", "account.name")]
    [InlineData("attribute='numberofemployees' operator='eq' value='many'", "account.numberofemployees")]
    [InlineData("attribute='numberofemployees' operator='eq' value='1.5'", "System.Int32")]
    [InlineData("attribute='createdon' operator='gt' value='soon'", "account.createdon")]
    [InlineData("attribute='createdon' operator='on' value='soon'", "account.createdon")]
    [InlineData("attribute='parentaccountid' operator='eq' value='42'", "System.Guid")]
    [InlineData("attribute='parentaccountid' operator='gt' value='42'", "gt")]
    [InlineData("attribute='statecode' operator='eq' value='Open'", "account.statecode")]
    [InlineData("attribute='numberofemployees' operator='like' value='1%'", "like")]
    [InlineData("attribute='name' operator='today'", "today")]
    [InlineData("attribute='name' operator='eq-userid'", "eq-userid")]
    [InlineData("attribute='name' operator='contain-values' value='1'", "contain-values")]
    [InlineData("attribute='createdon' operator='last-x-days' value='0'", "last-x-days")]
    [InlineData("attribute='createdon' operator='last-x-days' value='x'", "account.createdon")]
    [InlineData("attribute='createdon' operator='last-x-years' value='99999'", "out of range")]
    [InlineData("attribute='createdon' operator='in-fiscal-period' value='5'", "4 period")]
    [InlineData("attribute='name' operator='eq' valueof='numberofemployees'", "different")]
    [InlineData("attribute='name' operator='like' valueof='address1_city'", "account.name")]
    [InlineData("attribute='name' operator='eq' valueof='other.name'", "other")]
    [InlineData("entityname='elsewhere' attribute='name' operator='null'", "elsewhere")]
    [InlineData("attribute='name' operator='null' aggregate='count'", "aggregate")]
    public void A_condition_that_makes_no_sense_is_refused_and_says_why(string condition, string named)
    {
        var fault = world.Fault(
            $"<fetch><entity name='account'><filter><condition {condition}/></filter></entity></fetch>"
        );

        Assert.Contains(named, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_tables_and_columns_have_the_codes_of_the_platform()
    {
        Assert.Equal(FaultCodes.UnknownTable, world.Fault("<fetch><entity name='nothing'/></fetch>").ErrorCode);
        Assert.Equal(
            FaultCodes.UnknownColumn,
            world.Fault("<fetch><entity name='account'><attribute name='shoesize'/></entity></fetch>").ErrorCode
        );
    }

    [Fact]
    public void Olderthan_minutes_and_hours_are_refused_on_columns_without_a_time()
    {
        const string form =
            "<fetch><entity name='deal'><filter><condition attribute='closeon' operator='{0}' "
            + "value='1'/></filter></entity></fetch>";

        Assert.Contains(
            "olderthan-x-hours",
            world.Fault(form.Replace("{0}", "olderthan-x-hours", StringComparison.Ordinal)).Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "olderthan-x-minutes",
            world.Fault(form.Replace("{0}", "olderthan-x-minutes", StringComparison.Ordinal)).Message,
            StringComparison.Ordinal
        );
        Assert.Empty(world.Fetch(form.Replace("{0}", "olderthan-x-days", StringComparison.Ordinal)).Entities);
    }

    [Fact]
    public void A_document_type_is_refused() =>
        Assert.Contains(
            "DTD",
            world
                .Fault(
                    "<!DOCTYPE fetch [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><fetch><entity name='&x;'/></fetch>"
                )
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Filters_nested_without_end_are_refused()
    {
        string Nested(int levels) =>
            "<fetch><entity name='account'>"
            + string.Concat(Enumerable.Repeat("<filter>", levels))
            + string.Concat(Enumerable.Repeat("</filter>", levels))
            + "</entity></fetch>";

        Assert.Empty(world.Fetch(Nested(64)).Entities);
        Assert.Contains("nested", world.Fault(Nested(65)).Message, StringComparison.Ordinal);
        Assert.Contains("nested", world.Fault(Nested(10_000)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Five_hundred_conditions_are_allowed_and_one_more_is_not()
    {
        string Query(int count) =>
            "<fetch><entity name='account'><filter type='or'>"
            + string.Concat(Enumerable.Repeat("<condition attribute='name' operator='eq' value='a'/>", count))
            + "</filter></entity></fetch>";

        Assert.Empty(world.Fetch(Query(500)).Entities);
        Assert.Contains("Number of conditions", world.Fault(Query(501)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Thousands_of_values_are_allowed_and_more_than_the_database_takes_are_not()
    {
        string Query(int count) =>
            "<fetch><entity name='account'><filter><condition attribute='numberofemployees' operator='in'>"
            + string.Concat(Enumerable.Range(0, count).Select(value => $"<value>{value}</value>"))
            + "</condition></filter></entity></fetch>";

        Assert.Empty(world.Fetch(Query(32_764)).Entities);
        Assert.Contains("32766", world.Fault(Query(32_767)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Sums_and_patterns_beyond_the_database_are_refused()
    {
        world.Add("deal", ("rate", 900_000_000m));
        world.Add("deal", ("rate", 900_000_000m));
        var pattern = new string('a', 60_000);

        Assert.Contains(
            "overflow",
            world
                .Fault(
                    "<fetch aggregate='true'><entity name='deal'><attribute name='rate' alias='s' "
                        + "aggregate='sum'/></entity></fetch>"
                )
                .Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "too complex",
            world
                .Fault(
                    "<fetch><entity name='deal'><filter><condition attribute='name' operator='like' "
                        + $"value='{pattern}'/></filter></entity></fetch>"
                )
                .Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("filter")]
    [InlineData("link-entity")]
    public void Elements_nested_without_end_are_refused_at_once(string element)
    {
        var open = string.Concat(Enumerable.Repeat($"<{element}>", 200_000));
        var close = string.Concat(Enumerable.Repeat($"</{element}>", 200_000));

        var fault = world.Fault($"<fetch><entity name='account'>{open}{close}</entity></fetch>");

        Assert.Contains("nested deeper", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_cannot_break_out_of_its_condition()
    {
        world.Add("account", ("name", "a"));

        Assert.Equal("", world.Names("account", "<condition attribute='name' operator='eq' value=\"x' OR '1'='1\"/>"));
        Assert.Equal(
            "a",
            world.Names("account", "<condition attribute='name' operator='ne' value=\"x'); DROP TABLE account; --\"/>")
        );
        Assert.Equal("a", world.Names("account", ""));
    }
}
