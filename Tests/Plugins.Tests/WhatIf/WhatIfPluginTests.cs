using Microsoft.Xrm.Sdk;
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

    private static ParameterCollection Ask(IOrganizationService service, Guid rep, decimal winRate) =>
        service.Execute(new OrganizationRequest("sc_WhatIf") { ["RepId"] = rep, ["WinRate"] = winRate }).Results;
}
