using System.Globalization;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Options;
using SalesCorner.Plugins.Domain.Settings;
using SalesCorner.Plugins.Nightly.Run;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Nightly.Run;

/// <summary>No call of a night is long, and none that fails keeps the other phases from running.</summary>
public sealed class CallBudgetTests
{
    private Func<int> calls = () => 0;
    private int call;
    private int reads;

    // R10
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
        Assert.All(
            world.Rows(OpportunityTable.LogicalName),
            deal => Assert.True(deal.GetAttributeValue<bool>(OpportunityTable.Stale))
        );
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

        var note = Assert
            .Single(world.Rows(SettingsTable.LogicalName))
            .GetAttributeValue<string>(SettingsTable.NightlyNote);
        Assert.Contains("could not do the phase Owners", note, StringComparison.Ordinal);
        Assert.Contains("Roles cannot be read.", note, StringComparison.Ordinal);
        Assert.Contains("Remove the cause and run the night again.", note, StringComparison.Ordinal);
        Assert.Equal(1, world.CoverageOf(world.Rep).GetAttributeValue<int>(RepCoverageTable.RawCount));
    }

    [Fact]
    public void Seconds_and_writes_of_a_call_are_settings()
    {
        var (writes, elapsed) = (0, TimeSpan.Zero);
        var budget = new CallBudget(
            new NightSettings { SecondsPerCall = 30, WritesPerCall = 50 },
            () => writes,
            () => elapsed
        );

        Assert.False(budget.IsSpent);
        writes = 50;
        Assert.True(budget.IsSpent);
        writes = 49;
        Assert.False(budget.IsSpent);
        elapsed = TimeSpan.FromSeconds(30);
        Assert.True(budget.IsSpent);
    }

    [Fact]
    public void With_120_milliseconds_a_write_no_call_passes_thirty_seconds()
    {
        var writes = 0;
        var elapsed = () => TimeSpan.FromMilliseconds(120 * writes);
        var run = new NightlyRun(null!, PluginWorld.Start, new NightlyToken(NightlyPhase.Teams, PluginWorld.Start))
        {
            Budget = new CallBudget(new NightSettings(), () => writes, elapsed),
        };

        // Five rows at a time, as a rep has.
        var result = new Portion<int>(
            run,
            Enumerable.Range(0, 1_000),
            number => number.ToString("D4", CultureInfo.InvariantCulture)
        ).Do(_ => writes += 5, next: null);

        Assert.NotNull(result.Next);
        Assert.InRange(elapsed(), TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(21));
    }

    [Fact]
    public void Every_phase_keeps_to_the_writes_that_the_settings_allow()
    {
        using var small = Some30();
        using var large = Some30();
        small.RunNightAlone();
        large.RunNightAlone();
        var settings = Assert.Single(small.Rows(SettingsTable.LogicalName)).Id;
        small
            .As(small.Administrator)
            .Update(new Entity(SettingsTable.LogicalName, settings) { [SettingsTable.NightWrites] = 4 });
        small.Drain();
        large.Drain();
        small.Dataverse.Clock.Advance(TimeSpan.FromDays(9));
        large.Dataverse.Clock.Advance(TimeSpan.FromDays(9));
        small.Dataverse.Requests.Reset();

        small.RunNightAlone();
        large.RunNightAlone();

        Assert.Equal(Figures(large), Figures(small));
        // What has begun with the third write, a deal or the rows of a rep, is done to its end.
        Assert.InRange(small.Dataverse.Requests.Runs.Where(run => run.Message == "sc_RunNightly").Max(Writes), 4, 10);
    }

    [Fact]
    public void A_phase_whose_calls_get_no_answer_is_given_up_on_request_and_named()
    {
        using var world = new PluginWorld();
        world.HasDeal(world.Rep, 1_000m);
        world.Drain();
        var first = world.System.Execute(new OrganizationRequest("sc_RunNightly"));

        var next = world.System.Execute(
            new OrganizationRequest("sc_RunNightly")
            {
                ["ContinuationToken"] = first.Results["ContinuationToken"],
                ["ChunkSize"] = -1,
            }
        );

        Assert.Equal("Owners", next.Results["Phase"]);
        Assert.Contains(
            "Owners (page 1): its calls got no answer.",
            (string)next.Results["Notes"],
            StringComparison.Ordinal
        );
        var token = NightlyToken.Parse((string)next.Results["ContinuationToken"]);
        Assert.Equal(NightlyPhase.OpenDeals, token.Phase);
        Assert.Contains("its calls got no answer", NightlyRefusal.Note(token), StringComparison.Ordinal);
    }

    private static int Writes(Emulator.Pipeline.StepReport run) =>
        run
            .Requests.Where(request => request.Key is "Create" or "Update" or "Upsert" or "Delete")
            .Sum(request => request.Value);

    private static PluginWorld Some30()
    {
        var world = new PluginWorld();
        foreach (var number in Enumerable.Range(1, 30))
        {
            world.HasDeal(number % 2 == 0 ? world.Rep : world.OtherRep, number * 100m, world.Today.AddDays(number));
        }

        return world;
    }

    private static string Figures(PluginWorld world) =>
        string.Join(
            "; ",
            world
                .Rows(RepCoverageTable.LogicalName)
                .OrderBy(row => row[RepCoverageTable.Name])
                .Select(row =>
                    row[RepCoverageTable.Name] + " " + row.GetAttributeValue<Money>(RepCoverageTable.RawValue)?.Value
                )
        );

    // The first read of a call is the configuration; in calls 2 to 5 all others fail: the owners' phase and its three
    // next tries.
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
