using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Options;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Nightly.Run;

/// <summary>No call of a night is long, and none that fails keeps the other phases from running.</summary>
public sealed class CallBudgetTests
{
    private Func<int> calls = () => 0;
    private int call;
    private int reads;

    [Fact]
    public void A_first_night_over_many_deals_writes_little_at_a_time()
    {
        using var world = new PluginWorld();
        foreach (var _ in Enumerable.Range(0, 700))
        {
            world.HasDeal(world.Rep, 1_000m, world.Today.AddDays(3));
        }

        world.RunNightAlone();
        world.Dataverse.Clock.Advance(TimeSpan.FromDays(9));
        world.Dataverse.Requests.Reset();

        world.RunNightAlone();

        var writes = world.Dataverse.Requests.Runs.Where(run => run.Message == "sc_RunNightly").Select(Writes).ToList();
        Assert.Equal(200, writes.Max());
        Assert.True(writes.Sum() > 700);
        Assert.All(world.Rows(OpportunityTable.LogicalName), deal => Assert.True(deal.GetAttributeValue<bool>(OpportunityTable.Stale)));
    }

    [Fact]
    public void A_night_in_small_portions_ends_as_one_in_large_ones()
    {
        using var small = Some30();
        using var large = Some30();

        small.RunNightAlone(chunkSize: 3);
        large.RunNightAlone();

        Assert.Equal(Figures(large), Figures(small));
    }

    [Fact]
    public void A_phase_that_fails_is_tried_with_less_and_then_given_up_and_the_others_run()
    {
        using var world = new PluginWorld(new EmulatorOptions { BeforePluginRequest = Before });
        world.HasDeal(world.Rep, 1_000m);
        world.Drain();
        world.Dataverse.Requests.Reset();
        calls = () => world.Dataverse.Requests.OfClients.GetValueOrDefault("sc_RunNightly");

        world.RunNightAlone();

        var note = Assert.Single(world.Rows(SettingsTable.LogicalName)).GetAttributeValue<string>(SettingsTable.NightlyNote);
        Assert.Contains("could not do the phase Owners", note, StringComparison.Ordinal);
        Assert.Contains("Roles cannot be read.", note, StringComparison.Ordinal);
        Assert.Contains("Remove the cause and run the night again.", note, StringComparison.Ordinal);
        Assert.Equal(1, world.CoverageOf(world.Rep).GetAttributeValue<int>(RepCoverageTable.RawCount));
    }

    private static int Writes(Emulator.Pipeline.StepReport run) =>
        run.Requests.Where(request => request.Key is "Create" or "Update" or "Upsert" or "Delete").Sum(request => request.Value);

    private static PluginWorld Some30()
    {
        var world = new PluginWorld();
        foreach (var number in Enumerable.Range(1, 30))
        {
            world.HasDeal(number % 2 == 0 ? world.Rep : world.OtherRep, number * 100m, world.Today.AddDays(number));
        }

        return world;
    }

    private static string Figures(PluginWorld world) => string.Join(
        "; ",
        world.Rows(RepCoverageTable.LogicalName).OrderBy(row => row[RepCoverageTable.Name])
            .Select(row => row[RepCoverageTable.Name] + " " + row.GetAttributeValue<Money>(RepCoverageTable.RawValue)?.Value));

    // The first read of a call is the configuration; in calls 2 to 5 all others fail: the owners' phase and its three next tries.
    private void Before(string message)
    {
        var now = calls();
        reads = now == call ? reads : 0;
        call = now;
        if (message == "RetrieveMultiple" && now is >= 2 and <= 5 && ++reads > 1)
        {
            throw new TimeoutException("Roles cannot be read.");
        }
    }
}
