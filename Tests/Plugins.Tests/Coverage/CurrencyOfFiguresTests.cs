using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Plugins.Guards;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Coverage;

/// <summary>Every computed row with amounts says in which currency they are: the base currency.</summary>
public sealed class CurrencyOfFiguresTests : IDisposable
{
    private readonly PluginWorld world = new();

    public static TheoryData<string> TablesWithMoney => [.. WithMoney()];

    [Theory]
    [MemberData(nameof(TablesWithMoney))]
    public void A_row_is_written_with_its_currency(string table)
    {
        world.HasQuota(world.Rep, 100_000m);
        world.HasDeal(world.Rep, 5_000m);
        world.HasWon(world.Rep, 7_000m);
        world.Nights(2);

        var rows = world.Rows(table);

        Assert.NotEmpty(rows);
        Assert.All(
            rows,
            row =>
                Assert.Equal(
                    world.Dataverse.BaseCurrencyId,
                    row.GetAttributeValue<EntityReference>(CurrencyTable.Id)?.Id
                )
        );
    }

    // An event of a deal is written once and never again; no older version has any.
    public static TheoryData<string> TablesWrittenAnew =>
        [.. WithMoney().Except([DealChangeTable.LogicalName], StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(TablesWrittenAnew))]
    public void A_row_of_an_older_version_without_one_gets_it_by_night(string table)
    {
        world.HasQuota(world.Rep, 100_000m);
        world.HasWon(world.Rep, 7_000m);
        world.Nights(2);
        Assert.All(
            world.Rows(table),
            row => world.System.Update(new Entity(table, row.Id) { [CurrencyTable.Id] = null })
        );

        world.RunNight();

        Assert.All(
            world.Rows(table).Where(row => row.Attributes.Values.Any(value => value is Money)),
            row =>
                Assert.Equal(
                    world.Dataverse.BaseCurrencyId,
                    row.GetAttributeValue<EntityReference>(CurrencyTable.Id)?.Id
                )
        );
    }

    [Fact]
    public void Tables_with_money_are_found() => Assert.Contains(RepCoverageTable.LogicalName, WithMoney());

    public void Dispose() => world.Dispose();

    private static IEnumerable<string> WithMoney()
    {
        using var template = new PluginWorld();
        return
        [
            .. GuardedTables
                .All.Select(table => table.Name)
                .Where(name =>
                    template
                        .Dataverse.Metadata.Table(name)
                        .Columns.Values.Any(column => column.Type == ColumnType.Money)
                ),
        ];
    }
}
