using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Options;
using SalesCorner.Plugins.Coverage.Basis;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Nightly;

/// <summary>An owner with more rows than an aggregate can count ends neither a recomputation nor a night.</summary>
public sealed class ManyRowsTests
{
    private const int Many = 50_001;

    [Fact]
    public void Nothing_of_ours_asks_for_an_aggregate_that_could_meet_the_platform_s_limit()
    {
        using var world = new PluginWorld(new EmulatorOptions { AggregateRows = 0 });
        world.HasQuota(world.Rep, 100_000m);
        world.HasWon(world.Rep, 10_000m);
        world.HasDeal(world.Rep, 5_000m);
        world.Has(Some.Call(world.HasDeal(world.OtherRep, 1_000m)));
        HasLeads(world, 3);
        world.Drain();
        world.RunNight();
        world.Has(
            new Entity("environmentvariablevalue")
            {
                ["schemaname"] = "sc_NotifyOwners_value",
                ["value"] = "yes",
                ["environmentvariabledefinitionid"] = Assert
                    .Single(world.Rows("environmentvariabledefinition", "schemaname", "sc_NotifyOwners"))
                    .ToEntityReference(),
            }
        );
        world.Dataverse.Clock.Advance(TimeSpan.FromDays(50));

        world.RunNight();

        Assert.NotEmpty(world.Rows(NotificationTable.LogicalName));
        Assert.Equal(5, Created(world));
    }

    // R1
    [Fact]
    public void More_than_50000_leads_of_one_owner_are_said_and_fail_nothing()
    {
        using var world = new PluginWorld();
        world.HasQuota(world.Rep, 100_000m);
        world.HasDeal(world.Rep, 1_000m);
        HasLeads(world, Many);
        world.Drain();
        var noteOfTheEvent = world.CoverageOf(world.Rep).GetAttributeValue<string>(RepCoverageTable.Note);

        world.RunNight();

        Assert.Contains("More than 50,000 leads", noteOfTheEvent, StringComparison.Ordinal);
        Assert.Contains(
            "More than 50,000 leads",
            world.CoverageOf(world.Rep).GetAttributeValue<string>(RepCoverageTable.Note),
            StringComparison.Ordinal
        );
        Assert.Equal(50_001, Created(world));
    }

    [Fact]
    public void More_than_50000_activities_of_one_deal_fail_nothing()
    {
        using var world = new PluginWorld();
        var deal = world.HasDeal(world.Rep, 1_000m);
        world.Drain();
        foreach (var _ in Enumerable.Range(0, Many))
        {
            world.Has(Some.Call(deal));
        }

        world.RunNightAlone();

        Assert.Equal(
            world.Today,
            world
                .Read(SettingsTable.LogicalName, world.Rows(SettingsTable.LogicalName)[0].Id)
                .GetAttributeValue<DateTime>(SettingsTable.NightlyRanOn)
                .Date
        );
        Assert.Equal(1, world.CoverageOf(world.Rep).GetAttributeValue<int>(RepCoverageTable.RawCount));
    }

    [Fact]
    public void More_than_50000_deals_of_one_owner_fail_nothing()
    {
        using var world = new PluginWorld();
        world.HasQuota(world.Rep, 100_000m);
        foreach (var _ in Enumerable.Range(0, Many))
        {
            world.HasDeal(world.Rep, 1m);
        }

        world.RunNightAlone();

        Assert.Equal(Many, world.CoverageOf(world.Rep).GetAttributeValue<int>(RepCoverageTable.RawCount));
    }

    private static void HasLeads(PluginWorld world, int count)
    {
        foreach (var _ in Enumerable.Range(0, count))
        {
            world.Has(
                new Entity("lead")
                {
                    ["subject"] = "x",
                    ["lastname"] = "y",
                    ["ownerid"] = CoverageWorld.User(world.Rep),
                }
            );
        }
    }

    private static decimal Created(PluginWorld world) =>
        CoverageSums.Parse(world.CoverageOf(world.Rep).GetAttributeValue<string>(RepCoverageTable.Basis))![
            Sums.Created
        ];
}
