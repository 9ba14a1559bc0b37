using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Guards;

public sealed class ComputedRowsGuardPluginTests : IDisposable
{
    private readonly PluginWorld world = new();

    [Theory]
    [InlineData("sc_repcoverage")]
    [InlineData("sc_coveragesnapshot")]
    [InlineData("sc_baseline")]
    [InlineData("sc_stagechange")]
    public void Nobody_types_a_computed_row(string table)
    {
        var row = new Entity(table) { ["sc_name"] = "Mine", ["sc_key"] = "mine" };

        Assert.ThrowsAny<Exception>(() => world.As(world.Rep).Create(row));
        Assert.ThrowsAny<Exception>(() => world.As(world.Administrator).Create(row));
        Assert.Empty(world.Rows(table));
    }

    [Fact]
    public void A_row_that_is_there_cannot_be_changed_by_hand()
    {
        var id = world.Has(
            new Entity(BaselineTable.LogicalName) { [BaselineTable.Name] = "Organisation", [BaselineTable.Key] = "org" }
        );

        Assert.ThrowsAny<Exception>(() =>
            world
                .As(world.Administrator)
                .Update(new Entity(BaselineTable.LogicalName, id) { [BaselineTable.WinCount] = 99 })
        );
    }

    public void Dispose() => world.Dispose();
}
