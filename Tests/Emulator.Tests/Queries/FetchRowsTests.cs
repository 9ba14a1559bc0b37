using Microsoft.Xrm.Sdk;

namespace SalesCorner.Emulator.Tests.Queries;

public sealed class FetchRowsTests : IDisposable
{
    private readonly QueryWorld world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public void A_row_has_the_columns_asked_for_and_its_id()
    {
        var id = world.Add("account", ("name", "Contoso"), ("address1_city", "Redmond"));

        var row = Assert.Single(
            world.Fetch("<fetch><entity name='account'><attribute name='name'/></entity></fetch>").Entities
        );

        Assert.Equal(id, row.Id);
        Assert.Equal(["accountid", "name"], row.Attributes.Keys.Order());
        Assert.Equal("Contoso", row["name"]);
    }

    [Fact]
    public void A_column_without_a_value_is_left_out()
    {
        world.Add("account", ("name", "Contoso"));

        var row = Assert.Single(
            world.Fetch("<fetch><entity name='account'><all-attributes/></entity></fetch>").Entities
        );

        Assert.False(row.Contains("address1_city"));
    }

    [Fact]
    public void Every_type_of_value_comes_back_as_it_was_stored()
    {
        var account = world.Add("account", ("name", "Contoso"));
        var created = new DateTime(2024, 2, 29, 23, 59, 59, DateTimeKind.Utc);
        var reference = QueryWorld.Id(77);
        world.Add(
            "deal",
            ("accountid", new EntityReference("account", account)),
            ("amount", new Money(12.3456m)),
            ("probability", -3),
            ("rate", 0.1234m),
            ("weight", 1.5),
            ("views", 1L << 40),
            ("urgent", true),
            ("rating", new OptionSetValue(2)),
            ("tags", new OptionSetValueCollection { new(5), new(1) }),
            ("notes", "n"),
            ("createdon", created),
            ("closeon", created),
            ("reference", reference),
            ("statecode", new OptionSetValue(1))
        );

        var row = Assert.Single(world.Fetch("<fetch><entity name='deal'><all-attributes/></entity></fetch>").Entities);

        Assert.Equal(account, row.GetAttributeValue<EntityReference>("accountid").Id);
        Assert.Equal("Contoso", row.GetAttributeValue<EntityReference>("accountid").Name);
        Assert.Equal(12.35m, row.GetAttributeValue<Money>("amount").Value);
        Assert.Equal(-3, row["probability"]);
        Assert.Equal(0.1234m, row["rate"]);
        Assert.Equal(1.5, row["weight"]);
        Assert.Equal(1L << 40, row["views"]);
        Assert.Equal(true, row["urgent"]);
        Assert.Equal(2, row.GetAttributeValue<OptionSetValue>("rating").Value);
        Assert.Equal([1, 5], row.GetAttributeValue<OptionSetValueCollection>("tags").Select(tag => tag.Value));
        Assert.Equal(created, row["createdon"]);
        Assert.Equal(DateTimeKind.Utc, row.GetAttributeValue<DateTime>("createdon").Kind);
        Assert.Equal(created.Date, row["closeon"]);
        Assert.Equal(reference, row["reference"]);
    }

    [Fact]
    public void Values_are_formatted_for_people()
    {
        var symbol = new EntityReference(
            "transactioncurrency",
            world.Add("transactioncurrency", ("currencysymbol", "€"))
        );
        var dollar = new EntityReference(
            "transactioncurrency",
            world.Add("transactioncurrency", ("currencysymbol", "$"))
        );
        world.Add("organization", ("basecurrencyid", dollar));
        var user = world.Add("systemuser", ("fullname", "Ann Lee"));
        world.Add(
            "deal",
            ("ownerid", new EntityReference("systemuser", user)),
            ("amount", new Money(-1234.5m)),
            ("amount_base", new Money(1000m)),
            ("transactioncurrencyid", symbol),
            ("probability", 1500),
            ("urgent", false),
            ("rating", new OptionSetValue(3)),
            ("tags", new OptionSetValueCollection { new(1), new(2) }),
            ("rate", 0.5m),
            ("statecode", new OptionSetValue(0)),
            ("createdon", QueryWorld.Now),
            ("closeon", QueryWorld.Now)
        );

        var row = Assert.Single(world.Fetch("<fetch><entity name='deal'><all-attributes/></entity></fetch>").Entities);

        Assert.Equal("Ann Lee", row.FormattedValues["ownerid"]);
        Assert.Equal("-€1,234.50", row.FormattedValues["amount"]);
        Assert.Equal("$1,000.00", row.FormattedValues["amount_base"]);
        Assert.Equal("1,500", row.FormattedValues["probability"]);
        Assert.Equal("No", row.FormattedValues["urgent"]);
        Assert.Equal("Cold", row.FormattedValues["rating"]);
        Assert.Equal("One; Two", row.FormattedValues["tags"]);
        Assert.Equal("0.5000", row.FormattedValues["rate"]);
        Assert.Equal("Open", row.FormattedValues["statecode"]);
        Assert.Equal("5/15/2024 3:30 PM", row.FormattedValues["createdon"]);
        Assert.Equal("5/15/2024", row.FormattedValues["closeon"]);
        Assert.False(row.FormattedValues.ContainsKey("dealid"));
    }

    [Fact]
    public void An_alias_renames_a_column_and_wraps_its_value()
    {
        world.Add("account", ("name", "Contoso"));

        var row = Assert.Single(
            world.Fetch("<fetch><entity name='account'><attribute name='name' alias='n'/></entity></fetch>").Entities
        );

        var aliased = row.GetAttributeValue<AliasedValue>("n");
        Assert.Equal(
            ("account", "name", "Contoso"),
            (aliased.EntityLogicalName, aliased.AttributeLogicalName, aliased.Value)
        );
    }

    [Fact]
    public void Equal_rows_come_once_and_without_an_id_when_distinct()
    {
        world.Add("account", ("name", "a"), ("address1_city", "Redmond"));
        world.Add("account", ("name", "b"), ("address1_city", "redmond"));
        world.Add("account", ("name", "c"), ("address1_city", "Seattle"));

        var rows = world.Fetch(
            "<fetch distinct='true'><entity name='account'><attribute name='address1_city'/><order "
                + "attribute='address1_city'/></entity></fetch>"
        );

        Assert.Equal(2, rows.Entities.Count);
        Assert.Equal(Guid.Empty, rows[0].Id);
        Assert.False(rows[0].Contains("accountid"));
    }

    [Fact]
    public void The_number_of_child_rows_is_counted()
    {
        var parent = world.Add("account", ("name", "parent"));
        world.Add("account", ("name", "child"), ("parentaccountid", new EntityReference("account", parent)));
        world.Add("account", ("name", "other"), ("parentaccountid", new EntityReference("account", parent)));

        var rows = world.Fetch(
            "<fetch><entity name='account'><attribute name='name'/><attribute name='accountid' "
                + "alias='children' rowaggregate='CountChildren'/>"
                + "<order attribute='name' descending='true'/></entity></fetch>"
        );

        Assert.Equal([2, 0, 0], rows.Entities.Select(row => row.GetAttributeValue<AliasedValue>("children").Value));
    }
}
