using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Coverage;
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

    [Fact]
    public void A_share_of_the_period_on_the_quota_raises_what_is_required()
    {
        using var world = new PluginWorld();
        var quota = world.HasQuota(world.Rep, 1_000m);
        world.Drain();
        var required = world.CoverageOf(world.Rep).GetAttributeValue<Money>(RepCoverageTable.RequiredValue).Value;

        world.System.Update(new Entity(QuotaTable.LogicalName, quota) { [QuotaTable.Capacity] = 50m });
        world.Drain();

        Assert.Equal(
            required * 2m,
            world.CoverageOf(world.Rep).GetAttributeValue<Money>(RepCoverageTable.RequiredValue).Value,
            1
        );
    }

    // Half a year ago the first quota said that the rep would begin 89 days before today.
    [Theory]
    [InlineData(89, CoverageStatus.Ramping)]
    [InlineData(90, CoverageStatus.Short)]
    public void The_start_on_the_first_quota_makes_a_new_rep_ramping(int days, CoverageStatus expected)
    {
        using var world = new PluginWorld();
        var first = world.HasQuota(world.Rep, 1_000m, world.Today.AddDays(-180));
        world.HasQuota(world.Rep, 1_000m);
        world.Drain();

        world.System.Update(
            new Entity(QuotaTable.LogicalName, first) { [QuotaTable.StartedOn] = world.Today.AddDays(-days) }
        );
        world.Drain();

        Assert.Equal(
            Choice.Of(expected),
            world.CoverageOf(world.Rep).GetAttributeValue<OptionSetValue>(RepCoverageTable.Status)
        );
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
