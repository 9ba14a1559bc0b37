using System.Text.Json;
using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Nightly;

/// <summary>From the layers that nights keep on deals to the chance of a deal and the worth of a stale rule.</summary>
public sealed class KeptLayersTests : IDisposable
{
    private readonly PluginWorld world = new();

    [Fact]
    public void The_night_of_a_first_day_keeps_the_layer_and_later_ones_only_a_change()
    {
        world.Go(3, 31);
        var moving = world.HasDeal(world.Rep, 1_000m, PaceWorld.Day(5, 20), daysAgo: 0);
        var unqualified = world.HasDeal(world.Rep, 1_000m, PaceWorld.Day(3, 30), stage: 0, daysAgo: 5);
        world.RunNight();
        Assert.Null(Marks(moving));

        world.Go(4, 1);
        world.RunNight();
        Assert.Equal(("20260401m", "20260401u3"), (Marks(moving), Marks(unqualified)));

        world.Go(5, 1);
        world.RunNight();
        Assert.Equal("20260401m", Marks(moving));

        world.Go(6, 1);
        world.RunNight();
        Assert.Equal("20260401m 20260601s3", Marks(moving));
    }

    [Fact]
    public void Nobody_types_what_was_kept()
    {
        world.Go(4, 1);
        var deal = world.HasDeal(world.Rep, 1_000m, PaceWorld.Day(5, 20), daysAgo: 0);
        world.RunNight();

        world
            .As(world.Rep)
            .Update(new Entity(OpportunityTable.LogicalName, deal) { [OpportunityTable.LayerMarks] = "20260401s0" });

        Assert.Equal("20260401m", Marks(deal));
    }

    // In both quarters 12 deals moved on the reference day, of which 8 were won, and 12 were overdue, of which 2 were
    // won:
    // 20 of 48, so 10 of each 24 are expected, and (16 + 20) / 30 = 1.2, (4 + 20) / 30 = 0.8. Age and size are the
    // same.
    [Fact]
    public void Stale_deals_that_were_won_less_often_get_a_lower_chance()
    {
        world.HasHalfYear();
        world.Go(9, 24);
        var moving = world.HasDeal(world.Rep, 1_000m, PaceWorld.Day(11, 20), daysAgo: 0);
        var stale = world.HasDeal(world.Rep, 1_000m, PaceWorld.Day(9, 25), daysAgo: 0);
        world.Go(10, 11);
        world.RunNight();

        var told = Recalculated().RootElement.GetProperty("reps")[0];

        Assert.Equal((0.5m, "Moving"), Told(told, moving));
        Assert.Equal((0.333333m, "Stale"), Told(told, stale));
        Assert.Contains(
            "Stale deals of the team were won 0.8 times as often as their age and size let expect.",
            world.CoverageOf($"{world.Rep:D}:2026-10-01").GetAttributeValue<string>(RepCoverageTable.Explanation),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_stale_rule_is_held_against_what_was_won()
    {
        world.HasHalfYear();
        world.Go(10, 11);
        world.RunNight();

        var (stale, others) = (Baseline("stale:OverdueClose:yes"), Baseline("stale:OverdueClose:no"));
        Assert.Equal(
            (24, 4),
            (
                stale.GetAttributeValue<int>(BaselineTable.ClosedCount),
                stale.GetAttributeValue<int>(BaselineTable.WinCount)
            )
        );
        Assert.Equal(
            (24, 16),
            (
                others.GetAttributeValue<int>(BaselineTable.ClosedCount),
                others.GetAttributeValue<int>(BaselineTable.WinCount)
            )
        );
        Assert.True(stale.GetAttributeValue<bool>(BaselineTable.Predictive));
        Assert.True(
            stale.GetAttributeValue<decimal>(BaselineTable.WinRateHigh)
                < others.GetAttributeValue<decimal>(BaselineTable.WinRateLow)
        );
        Assert.False(Baseline("stale:StuckInStage:no").GetAttributeValue<bool>(BaselineTable.Predictive));
        Assert.Contains(
            "Not predictive yet",
            Baseline("stale:StuckInStage:no").GetAttributeValue<string>(BaselineTable.Note),
            StringComparison.Ordinal
        );
    }

    public void Dispose() => world.Dispose();

    private JsonDocument Recalculated()
    {
        var request = new OrganizationRequest("sc_RecalculateCoverage")
        {
            ["RepIds"] = world.Rep.ToString("D"),
            ["WithDeals"] = true,
        };
        return JsonDocument.Parse((string)world.System.Execute(request).Results["Result"]);
    }

    private static (decimal Chance, string? Layer) Told(JsonElement rep, Guid deal)
    {
        var told = rep.GetProperty("deals").EnumerateArray().Single(one => one.GetProperty("id").GetGuid() == deal);
        return (Math.Round(told.GetProperty("chance").GetDecimal(), 6), told.GetProperty("layer").GetString());
    }

    private string? Marks(Guid deal) =>
        world.Read(OpportunityTable.LogicalName, deal).GetAttributeValue<string>(OpportunityTable.LayerMarks);

    private Entity Baseline(string key) => Assert.Single(world.Rows(BaselineTable.LogicalName, BaselineTable.Key, key));
}
