using SalesCorner.Emulator.Options;
using SalesCorner.Plugins.Nightly.Run;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Nightly.Run;

/// <summary>
/// A row refuses to be written: the others are computed all the same, and people read which one it was.
/// </summary>
public sealed class RefusedRowTests
{
    [Fact]
    public void One_deal_that_refuses_its_figures_is_named_and_left_out()
    {
        var refusal = new Refusal();
        using var world = new PluginWorld(new EmulatorOptions { BeforePluginRequest = refusal.Before });
        var deals = Enumerable
            .Range(0, 6)
            .Select(_ => world.HasDeal(world.Rep, 1_000m, world.Today.AddDays(3)))
            .ToList();
        world.RunNight();
        world.Dataverse.Clock.Advance(TimeSpan.FromDays(5));
        world.Dataverse.Requests.Reset();
        refusal.Calls = () => world.Dataverse.Requests.OfClients.GetValueOrDefault("sc_RunNightly");

        world.RunNight();

        Assert.Equal(
            5,
            deals.Count(deal =>
                world.Read(OpportunityTable.LogicalName, deal).GetAttributeValue<bool>(OpportunityTable.Stale)
            )
        );
        var note = Assert
            .Single(world.Rows(SettingsTable.LogicalName))
            .GetAttributeValue<string>(SettingsTable.NightlyNote);
        Assert.Contains("refused to be written", note, StringComparison.Ordinal);
        Assert.Single(deals, deal => note.Contains("opportunity " + deal.ToString("D"), StringComparison.Ordinal));
        Assert.Equal(6, world.CoverageOf(world.Rep).GetAttributeValue<int>(RepCoverageTable.RawCount));
    }

    [Fact]
    public void A_row_that_refuses_once_is_written_by_the_next_try()
    {
        var refusal = new Refusal { LastCall = 3 };
        using var world = new PluginWorld(new EmulatorOptions { BeforePluginRequest = refusal.Before });
        var deals = Enumerable
            .Range(0, 6)
            .Select(_ => world.HasDeal(world.Rep, 1_000m, world.Today.AddDays(3)))
            .ToList();
        world.RunNight();
        world.Dataverse.Clock.Advance(TimeSpan.FromDays(5));
        world.Dataverse.Requests.Reset();
        refusal.Calls = () => world.Dataverse.Requests.OfClients.GetValueOrDefault("sc_RunNightly");

        world.RunNight();

        Assert.All(
            deals,
            deal =>
                Assert.True(
                    world.Read(OpportunityTable.LogicalName, deal).GetAttributeValue<bool>(OpportunityTable.Stale)
                )
        );
        var note = Assert
            .Single(world.Rows(SettingsTable.LogicalName))
            .GetAttributeValue<string>(SettingsTable.NightlyNote);
        Assert.DoesNotContain("refused", note, StringComparison.Ordinal);
    }

    [Fact]
    public void A_phase_that_is_refused_everywhere_is_given_up_and_the_others_go_on()
    {
        var leftOut = Enumerable.Range(0, 50).Select(number => "opportunity " + number).ToList();
        var token = new NightlyToken(NightlyPhase.OpenDeals, PluginWorld.Start) { LeftOut = leftOut };

        var error = NightlyRefusal.Of(
            new RefusedRowException("opportunity 51", new TimeoutException("It is locked.")),
            token
        );

        Assert.Contains("opportunity 51: It is locked.", error.Message, StringComparison.Ordinal);
        Assert.Contains("phase OpenDeals", error.Message, StringComparison.Ordinal);
        var next = NightlyToken.Parse(
            error.Message[
                (error.Message.IndexOf(NightlyMessage.GoOn, StringComparison.Ordinal) + NightlyMessage.GoOn.Length)..
            ]
        );
        Assert.Equal(NightlyPhase.ClosedDeals, next.Phase);
        Assert.Contains("phase OpenDeals", NightlyRefusal.Note(next), StringComparison.Ordinal);
    }

    [Fact]
    public void A_token_keeps_what_refused()
    {
        var token = new NightlyToken(NightlyPhase.Coverage, PluginWorld.Start)
        {
            Suspect = "sc_repcoverage a:b|c",
            LeftOut = ["opportunity 1", "opportunity 2"],
        };

        var read = NightlyToken.Parse(token.ToString());

        Assert.Equal(token.Suspect, read.Suspect);
        Assert.Equal(token.LeftOut, read.LeftOut);
    }

    /// <summary>
    /// Refuses the third write of the third and fourth call: the deals' first chunk, and its next try.
    /// </summary>
    private sealed class Refusal
    {
        private int call;
        private int writes;

        public Func<int> Calls { get; set; } = () => 0;

        public int LastCall { get; init; } = 4;

        public void Before(string message)
        {
            var now = Calls();
            writes = now == call ? writes : 0;
            call = now;
            if (message == "Update" && call >= 3 && call <= LastCall && ++writes == 3)
            {
                throw new InvalidOperationException("The row is locked.");
            }
        }
    }
}
