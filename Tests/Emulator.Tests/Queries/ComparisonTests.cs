using Microsoft.Xrm.Sdk;

namespace SalesCorner.Emulator.Tests.Queries;

public sealed class ComparisonTests : IDisposable
{
    private readonly QueryWorld world = new();

    public ComparisonTests()
    {
        world.Add("account", ("name", "a"), ("numberofemployees", 10), ("address1_city", "Redmond"));
        world.Add("account", ("name", "b"), ("numberofemployees", 20), ("address1_city", "Seattle"));
        world.Add("account", ("name", "c"), ("numberofemployees", 30), ("address1_city", "Bellevue"));
        world.Add("account", ("name", "z"));
    }

    public void Dispose() => world.Dispose();

    [Theory]
    [InlineData("operator='eq' value='20'", "b")]
    [InlineData("operator='ne' value='20'", "a c z")]
    [InlineData("operator='neq' value='20'", "a c z")]
    [InlineData("operator='gt' value='20'", "c")]
    [InlineData("operator='gt' value='19'", "b c")]
    [InlineData("operator='ge' value='20'", "b c")]
    [InlineData("operator='ge' value='21'", "c")]
    [InlineData("operator='lt' value='20'", "a")]
    [InlineData("operator='lt' value='21'", "a b")]
    [InlineData("operator='le' value='20'", "a b")]
    [InlineData("operator='le' value='19'", "a")]
    [InlineData("operator='null'", "z")]
    [InlineData("operator='not-null'", "a b c")]
    public void Numbers_are_compared(string condition, string expected) =>
        Assert.Equal(expected, world.Names("account", $"<condition attribute='numberofemployees' {condition}/>"));

    [Theory]
    [InlineData("in", "<value>10</value><value>30</value>", "a c")]
    [InlineData("not-in", "<value>10</value><value>30</value>", "b z")]
    [InlineData("between", "<value>10</value><value>20</value>", "a b")]
    [InlineData("between", "<value>11</value><value>19</value>", "")]
    [InlineData("not-between", "<value>10</value><value>20</value>", "c z")]
    public void Numbers_are_compared_with_several_values(string @operator, string values, string expected) =>
        Assert.Equal(
            expected,
            world.Names(
                "account",
                $"<condition attribute='numberofemployees' operator='{@operator}'>{values}</condition>"
            )
        );

    [Theory]
    [InlineData("eq", "redmond", "a")]
    [InlineData("ne", "redmond", "b c z")]
    [InlineData("like", "%e%", "a b c")]
    [InlineData("like", "re_mond", "a")]
    [InlineData("like", "re_ond", "")]
    [InlineData("like", "[rs]e%", "a b")]
    [InlineData("like", "[^rs]e%", "c")]
    [InlineData("like", "[a-c]%", "c")]
    [InlineData("not-like", "%e%", "z")]
    [InlineData("not-like", "R%", "b c z")]
    [InlineData("begins-with", "SEA", "b")]
    [InlineData("not-begin-with", "SEA", "a c z")]
    [InlineData("ends-with", "Vue", "c")]
    [InlineData("not-end-with", "vue", "a b z")]
    public void Texts_are_compared_without_regard_to_case(string @operator, string value, string expected) =>
        Assert.Equal(
            expected,
            world.Names("account", $"<condition attribute='address1_city' operator='{@operator}' value='{value}'/>")
        );

    [Theory]
    [InlineData("[%]", "percent")]
    [InlineData("%[_]%", "under")]
    [InlineData("*", "star")]
    [InlineData("[*]", "star")]
    [InlineData("?", "question")]
    [InlineData("it''s", "quote")]
    public void Special_characters_can_be_searched(string pattern, string expected)
    {
        world.Add("account", ("name", "percent"), ("address1_city", "%"));
        world.Add("account", ("name", "under"), ("address1_city", "x_y"));
        world.Add("account", ("name", "star"), ("address1_city", "*"));
        world.Add("account", ("name", "question"), ("address1_city", "?"));
        world.Add("account", ("name", "quote"), ("address1_city", "it''s"));

        Assert.Equal(
            expected,
            world.Names("account", $"<condition attribute='address1_city' operator='like' value=\"{pattern}\"/>")
        );
    }

    [Fact]
    public void All_conditions_of_an_and_and_one_of_an_or_must_hold()
    {
        const string either =
            "<filter type='or'><condition attribute='address1_city' operator='eq' value='Redmond'/>"
            + "<condition attribute='address1_city' operator='eq' value='Seattle'/></filter>";

        Assert.Equal("a b", world.Names("account", either));
        Assert.Equal(
            "b",
            world.Names("account", either + "<condition attribute='numberofemployees' operator='gt' value='10'/>")
        );
    }

    [Fact]
    public void An_empty_filter_lets_every_row_through() =>
        Assert.Equal("a b c z", world.Names("account", "<filter type='or'></filter>"));

    [Theory]
    [InlineData("eq", "same")]
    [InlineData("ne", "half other")]
    [InlineData("gt", "other")]
    [InlineData("ge", "other same")]
    [InlineData("lt", "")]
    [InlineData("le", "same")]
    public void Two_columns_of_a_row_are_compared(string @operator, string expected)
    {
        world.Add("contact", ("fullname", "same"), ("firstname", "x"), ("lastname", "x"));
        world.Add("contact", ("fullname", "other"), ("firstname", "y"), ("lastname", "x"));
        world.Add("contact", ("fullname", "half"), ("firstname", "x"));
        world.Add("contact", ("fullname", "none"));

        var rows = world.Fetch(
            "<fetch><entity name='contact'><attribute name='fullname'/><order attribute='fullname'/><filter>"
                + $"<condition attribute='firstname' operator='{@operator}' "
                + "valueof='lastname'/></filter></entity></fetch>"
        );

        Assert.Equal(expected, string.Join(' ', rows.Entities.Select(row => row["fullname"])));
    }

    [Theory]
    [InlineData("contain-values", "<value>1</value>", "one onefive")]
    [InlineData("contain-values", "<value>5</value>", "onefive")]
    [InlineData("contain-values", "<value>5</value><value>15</value>", "fifteen onefive")]
    [InlineData("not-contain-values", "<value>5</value><value>15</value>", "none one")]
    [InlineData("eq", "<value>1</value>", "one")]
    [InlineData("in", "<value>5</value><value>1</value>", "onefive")]
    [InlineData("in", "<value>1</value><value>15</value>", "")]
    [InlineData("not-in", "<value>5</value><value>1</value>", "fifteen none one")]
    [InlineData("ne", "<value>1</value>", "fifteen none onefive")]
    public void Several_choices_are_compared(string @operator, string values, string expected)
    {
        world.Add("deal", ("name", "one"), ("tags", new OptionSetValueCollection { new(1) }));
        world.Add("deal", ("name", "onefive"), ("tags", new OptionSetValueCollection { new(1), new(5) }));
        world.Add("deal", ("name", "fifteen"), ("tags", new OptionSetValueCollection { new(15) }));
        world.Add("deal", ("name", "none"));

        Assert.Equal(
            expected,
            world.Names("deal", $"<condition attribute='tags' operator='{@operator}'>{values}</condition>")
        );
    }

    [Theory]
    [InlineData("urgent", "eq", "true", "yes")]
    [InlineData("urgent", "eq", "0", "no")]
    [InlineData("urgent", "ne", "1", "no null")]
    [InlineData("rate", "lt", "0.12345678911", "yes")]
    [InlineData("rate", "eq", "0.1234", "yes")]
    [InlineData("amount", "gt", "99.99999", "yes")]
    [InlineData("amount", "ge", "100.00001", "")]
    [InlineData("weight", "le", "1.5", "yes")]
    [InlineData("views", "gt", "4294967296", "yes")]
    [InlineData("rating", "eq", "2", "yes")]
    [InlineData("statecode", "ne", "0", "yes")]
    [InlineData("createdon", "gt", "2024-01-01T12:00:00Z", "")]
    [InlineData("createdon", "ge", "2024-01-01T12:00:00", "yes")]
    [InlineData("createdon", "eq", "2024-01-01T13:00:00+01:00", "yes")]
    [InlineData("closeon", "eq", "2024-01-01", "yes")]
    [InlineData("closeon", "eq", "2024-01-01T17:00:00Z", "yes")]
    [InlineData("notes", "like", "%text%", "yes")]
    public void Every_type_of_column_is_compared(string column, string @operator, string value, string expected)
    {
        var moment = new DateTime(2024, 1, 1, 12, 0, 0, DateTimeKind.Utc);
        world.Add(
            "deal",
            ("name", "yes"),
            ("urgent", true),
            ("rate", 0.1234m),
            ("amount", new Money(100m)),
            ("weight", 1.5),
            ("views", 1L << 33),
            ("rating", new OptionSetValue(2)),
            ("statecode", new OptionSetValue(1)),
            ("createdon", moment),
            ("closeon", moment),
            ("notes", "some text")
        );
        world.Add("deal", ("name", "no"), ("urgent", false), ("statecode", new OptionSetValue(0)));
        world.Add("deal", ("name", "null"), ("statecode", new OptionSetValue(0)));

        Assert.Equal(
            expected,
            world.Names("deal", $"<condition attribute='{column}' operator='{@operator}' value='{value}'/>")
        );
    }

    [Fact]
    public void A_lookup_is_compared_with_an_identifier_in_any_of_its_forms()
    {
        var account = world.Add("account", ("name", "parent"));
        world.Add("account", ("name", "child"), ("parentaccountid", new EntityReference("account", account)));

        foreach (var format in (string[])["D", "B", "N"])
        {
            Assert.Equal(
                "child",
                world.Names(
                    "account",
                    $"<condition attribute='parentaccountid' operator='eq' value='{account.ToString(format)}'/>"
                )
            );
        }
    }
}
