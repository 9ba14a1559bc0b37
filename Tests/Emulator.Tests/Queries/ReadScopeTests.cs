using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Queries.Contract;

namespace SalesCorner.Emulator.Tests.Queries;

public sealed class ReadScopeTests : IDisposable
{
    private static readonly Guid Other = QueryWorld.Id(9);
    private static readonly Guid OtherUnit = QueryWorld.Id(8);

    private readonly QueryWorld world = new();
    private readonly Guid hidden;

    public ReadScopeTests()
    {
        var mine = Account("mine", QueryWorld.User, QueryWorld.BusinessUnit);
        hidden = Account("hidden", Other, OtherUnit);
        world.Add("deal", ("name", "on mine"), ("accountid", new EntityReference("account", mine)), ("probability", 1));
        world.Add(
            "deal",
            ("name", "on hidden"),
            ("accountid", new EntityReference("account", hidden)),
            ("probability", 2)
        );
    }

    public void Dispose() => world.Dispose();

    public static TheoryData<RowFilter, string> Filters() =>
        new()
        {
            { RowFilter.All, "hidden mine" },
            { RowFilter.None, "" },
            { RowFilter.OwnedBy([QueryWorld.User]), "mine" },
            { RowFilter.OwnedBy([QueryWorld.User, Other]), "hidden mine" },
            { RowFilter.InBusinessUnits([OtherUnit]), "hidden" },
            { RowFilter.OwnedBy([QueryWorld.User]).Or(RowFilter.InBusinessUnits([OtherUnit])), "hidden mine" },
            { RowFilter.OwnedBy([QueryWorld.User]).Or(RowFilter.None), "mine" },
            { RowFilter.OwnedBy([QueryWorld.User]).Or(RowFilter.All), "hidden mine" },
            { RowFilter.OwnedBy([]), "" },
            { RowFilter.Only([QueryWorld.Id(31)]), "" },
        };

    [Theory]
    [MemberData(nameof(Filters))]
    public void Only_readable_rows_are_returned(RowFilter filter, string expected)
    {
        Restrict("account", filter);

        Assert.Equal(expected, world.Names("account", ""));
    }

    [Fact]
    public void Single_rows_can_be_readable()
    {
        Restrict("account", RowFilter.Only([hidden]));

        Assert.Equal("hidden", world.Names("account", ""));
    }

    [Theory]
    [InlineData("inner", "on mine:mine")]
    [InlineData("outer", "on hidden: on mine:mine")]
    [InlineData("matchfirstrowusingcrossapply", "on mine:mine")]
    public void Rows_of_linked_tables_that_may_not_be_read_do_not_match(string type, string expected)
    {
        Restrict("account", RowFilter.OwnedBy([QueryWorld.User]));

        var rows = world.Fetch(
            "<fetch><entity name='deal'><attribute name='name'/><order attribute='name'/>"
                + $"<link-entity name='account' from='accountid' to='accountid' link-type='{type}' "
                + "alias='a'><attribute name='name'/></link-entity></entity></fetch>"
        );

        Assert.Equal(
            expected,
            string.Join(
                ' ',
                rows.Entities.Select(row => $"{row["name"]}:{row.GetAttributeValue<AliasedValue>("a.name")?.Value}")
            )
        );
    }

    [Theory]
    [InlineData("<link-entity name='account' from='accountid' to='accountid' link-type='exists'/>", "on mine")]
    [InlineData("<link-entity name='account' from='accountid' to='accountid' link-type='in'/>", "on mine")]
    [InlineData(
        "<filter><link-entity name='account' from='accountid' to='accountid' link-type='any'/></filter>",
        "on mine"
    )]
    [InlineData(
        "<filter><link-entity name='account' from='accountid' to='accountid' link-type='not any'/></filter>",
        "on hidden"
    )]
    public void Conditions_on_related_rows_see_readable_rows_only(string inner, string expected)
    {
        Restrict("account", RowFilter.OwnedBy([QueryWorld.User]));

        var rows = world.Fetch($"<fetch><entity name='deal'><attribute name='name'/>{inner}</entity></fetch>");

        Assert.Equal(expected, Assert.Single(rows.Entities)["name"]);
    }

    [Fact]
    public void Totals_are_of_readable_rows_only()
    {
        Restrict("account", RowFilter.OwnedBy([QueryWorld.User]));

        var row = Assert.Single(
            world
                .Fetch(
                    "<fetch aggregate='true'><entity name='account'><attribute name='accountid' alias='n' "
                        + "aggregate='count'/>"
                        + "<link-entity name='deal' from='accountid' to='accountid'><attribute "
                        + "name='probability' alias='s' aggregate='sum'/></link-entity></entity></fetch>"
                )
                .Entities
        );

        Assert.Equal(1, row.GetAttributeValue<AliasedValue>("n").Value);
        Assert.Equal(1, row.GetAttributeValue<AliasedValue>("s").Value);
    }

    [Fact]
    public void Tables_without_owners_return_nothing_to_who_reads_by_owner()
    {
        world.Add("contact", ("fullname", "c"));
        Restrict("contact", RowFilter.OwnedBy([QueryWorld.User]));

        Assert.Empty(world.Fetch("<fetch><entity name='contact'/></fetch>").Entities);
    }

    private Guid Account(string name, Guid owner, Guid unit) =>
        world.Add(
            "account",
            ("name", name),
            ("ownerid", new EntityReference("systemuser", owner)),
            ("owningbusinessunit", new EntityReference("businessunit", unit))
        );

    private void Restrict(string table, RowFilter filter) =>
        world.Caller = world.Caller with { Scope = new OneTable(table, filter) };

    private sealed class OneTable(string name, RowFilter filter) : IReadScope
    {
        public RowFilter FilterFor(TableDefinition table) => table.LogicalName == name ? filter : RowFilter.All;
    }
}
