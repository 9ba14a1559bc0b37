using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.WhatIf;

public sealed class WhatIfPluginTests
{
    [Fact]
    public void Another_win_rate_changes_the_requirement_and_stores_nothing()
    {
        using var world = new PluginWorld();
        world.HasQuota(world.Rep, 100_000m);
        world.HasWon(world.Rep, 20_000m);
        world.Drain();
        var version = world.CoverageOf(world.Rep).GetAttributeValue<long>("versionnumber");

        var answer = Ask(world.As(world.Rep), world.Rep, 50m);

        Assert.Equal(160_000m, answer["RequiredValue"]);
        Assert.Equal(2m, answer["RequiredRatio"]);
        Assert.Equal(8, answer["RequiredDeals"]);
        Assert.Equal(version, world.CoverageOf(world.Rep).GetAttributeValue<long>("versionnumber"));
    }

    [Fact]
    public void A_rep_cannot_ask_about_another_and_a_rate_above_all_is_refused()
    {
        using var world = new PluginWorld();
        world.HasQuota(world.OtherRep, 100_000m);
        world.Drain();

        Assert.ThrowsAny<Exception>(() => Ask(world.As(world.Rep), world.OtherRep, 50m));
        Assert.ThrowsAny<Exception>(() => Ask(world.System, world.OtherRep, 101m));
    }

    [Fact]
    public void The_answer_tells_the_odds_as_they_are_as_they_would_be_and_with_two_more_deals()
    {
        using var world = new PluginWorld();
        world.HasHalfYear();
        world.Go(9, 24);
        world.HasDeal(world.Rep, 1_000m, PaceWorld.Day(11, 20), daysAgo: 0);
        world.HasDeal(world.Rep, 1_000m, PaceWorld.Day(11, 20), daysAgo: 0);
        world.HasQuota(world.Rep, 1_000m, PaceWorld.Day(10, 1));
        world.Go(10, 11);
        world.RunNight();
        var now = world.CoverageOf($"{world.Rep:D}:2026-10-01").GetAttributeValue<decimal>(RepCoverageTable.Odds);
        var rate = world
            .CoverageOf($"{world.Rep:D}:2026-10-01")
            .GetAttributeValue<decimal>(RepCoverageTable.WinRateUsed);

        var answer = Ask(world.As(world.Rep), world.Rep, rate + 10m);

        Assert.InRange((decimal)answer["Odds"], now + 1m, 100m);
        Assert.Matches(
            $"^\\+10 points of win rate: odds {now:0} -> {answer["Odds"]:0} %; two more deals of average "
                + "size, begun today: \\d+ %\\.",
            (string)answer["Explanation"]
        );
    }

    [Fact]
    public void It_reckons_with_the_share_of_the_period_in_which_the_rep_can_sell()
    {
        using var world = new PluginWorld();
        var quota = world.HasQuota(world.Rep, 100_000m);
        world.System.Update(new Entity(QuotaTable.LogicalName, quota) { [QuotaTable.Capacity] = 50m });
        world.HasWon(world.Rep, 20_000m);
        world.Drain();

        Assert.Equal(320_000m, Ask(world.As(world.Rep), world.Rep, 50m)["RequiredValue"]);
    }

    private static ParameterCollection Ask(IOrganizationService service, Guid rep, decimal winRate) =>
        service.Execute(new OrganizationRequest("sc_WhatIf") { ["RepId"] = rep, ["WinRate"] = winRate }).Results;
}
