using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Coverage;

public sealed class QuotaMarkPluginTests
{
    [Fact]
    public void A_changed_quota_changes_what_remains()
    {
        using var world = new PluginWorld();
        var quota = world.HasQuota(world.Rep, 1_000m);
        world.Drain();

        world.System.Update(new Entity("sc_quota", quota) { ["sc_amount"] = new Money(3_000m) });
        world.Drain();

        Assert.Equal(3_000m, world.CoverageOf(world.Rep).GetAttributeValue<Money>(RepCoverageTable.Remaining).Value);
    }

    [Fact]
    public void Without_its_quota_a_row_says_so_and_shows_no_zero()
    {
        using var world = new PluginWorld();
        var quota = world.HasQuota(world.Rep, 1_000m);
        world.Drain();

        world.System.Delete("sc_quota", quota);
        world.Drain();

        var row = world.CoverageOf(world.Rep);
        Assert.Equal(Choice.First, row.GetAttributeValue<OptionSetValue>(RepCoverageTable.Status).Value);
        Assert.False(row.Contains(RepCoverageTable.RequiredValue));
        Assert.Contains("no quota", row.GetAttributeValue<string>(RepCoverageTable.Note), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public void A_quota_of_zero_or_below_cannot_be_entered(int amount)
    {
        using var world = new PluginWorld();

        Assert.ThrowsAny<Exception>(() => world.HasQuota(world.Rep, amount));
    }
}
