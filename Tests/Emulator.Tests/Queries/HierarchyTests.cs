using Microsoft.Xrm.Sdk;

namespace SalesCorner.Emulator.Tests.Queries;

public sealed class HierarchyTests : IDisposable
{
    private static readonly Guid Middle = QueryWorld.Id(52);

    private readonly QueryWorld world = new();

    public HierarchyTests()
    {
        Add("top", 51, null);
        Add("middle", 52, 51);
        Add("leaf", 53, 52);
        Add("bottom", 54, 53);
        Add("side", 55, 51);
    }

    public void Dispose() => world.Dispose();

    [Theory]
    [InlineData("under", "bottom leaf")]
    [InlineData("eq-or-under", "bottom leaf middle")]
    [InlineData("not-under", "middle side top")]
    [InlineData("above", "top")]
    [InlineData("eq-or-above", "middle top")]
    public void Rows_are_found_by_their_place(string @operator, string expected) =>
        Assert.Equal(
            expected,
            world.Names("account", $"<condition attribute='accountid' operator='{@operator}' value='{Middle}'/>")
        );

    [Fact]
    public void A_circle_of_parents_ends()
    {
        Add("one", 61, 62);
        Add("two", 62, 61);

        Assert.Equal(
            "one two",
            world.Names("account", $"<condition attribute='accountid' operator='under' value='{QueryWorld.Id(61)}'/>")
        );
    }

    [Fact]
    public void A_lookup_is_compared_by_the_hierarchy_of_its_table()
    {
        world.Add("deal", ("name", "deep"), ("accountid", new EntityReference("account", QueryWorld.Id(54))));
        world.Add("deal", ("name", "high"), ("accountid", new EntityReference("account", QueryWorld.Id(51))));

        Assert.Equal(
            "deep",
            world.Names("deal", $"<condition attribute='accountid' operator='under' value='{Middle}'/>")
        );
    }

    [Fact]
    public void A_table_without_a_hierarchy_is_refused_by_name() =>
        Assert.Contains(
            "'deal' has no hierarchical relationship",
            world
                .Fault(
                    "<fetch><entity name='deal'><filter><condition attribute='dealid' operator='under' "
                        + $"value='{Middle}'/></filter></entity></fetch>"
                )
                .Message,
            StringComparison.Ordinal
        );

    private void Add(string name, int id, int? parent) =>
        world.Add(
            "account",
            QueryWorld.Id(id),
            ("name", name),
            ("parentaccountid", parent is { } of ? new EntityReference("account", QueryWorld.Id(of)) : null)
        );
}
