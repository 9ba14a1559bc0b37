using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Options;
using SalesCorner.Plugins.Nightly.Run;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Nightly.Run;

/// <summary>Somebody saves a deal between a night's reading and its writing.</summary>
public sealed class NightClashTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void A_deal_that_was_saved_meanwhile_is_read_again(int times)
    {
        var (_, note, stale) = Night(times);

        Assert.DoesNotContain("refused", note, StringComparison.Ordinal);
        Assert.Equal(3, stale);
    }

    [Fact]
    public void A_deal_that_is_saved_again_and_again_is_left_out_after_five_readings_and_named()
    {
        var (deals, note, stale) = Night(int.MaxValue);

        Assert.Contains("refused to be written", note, StringComparison.Ordinal);
        Assert.Contains("opportunity " + deals[0].ToString("D"), note, StringComparison.Ordinal);
        Assert.Equal(2, stale);
    }

    [Fact]
    public void A_call_that_went_well_takes_back_what_a_clash_had_made_smaller()
    {
        var token = new NightlyToken(NightlyPhase.OpenDeals, PluginWorld.Start) { Clashes = 3, Limit = 1 };

        var next = NightlyToken.Parse(token.ToString()).AfterSuccess();

        Assert.Equal((0, 0), (next.Clashes, next.Limit));
    }

    [Theory]
    [InlineData(1, 10)]
    [InlineData(10, 100)]
    [InlineData(100, 0)]
    [InlineData(0, 0)]
    public void What_a_failure_had_made_smaller_grows_again_step_by_step(int limit, int next)
    {
        var token = new NightlyToken(NightlyPhase.OpenDeals, PluginWorld.Start) { Limit = limit };

        Assert.Equal(next, NightlyToken.Parse(token.ToString()).AfterSuccess().Limit);
    }

    private static (List<Guid> Deals, string Note, int Stale) Night(int times)
    {
        var saver = new Saver { Left = times };
        using var world = new PluginWorld(new EmulatorOptions { BeforePluginRequest = saver.Before });
        var deals = Enumerable
            .Range(0, 3)
            .Select(_ => world.HasDeal(world.Rep, 1_000m, world.Today.AddDays(3)))
            .Order()
            .ToList();
        world.RunNight();
        world.Dataverse.Clock.Advance(TimeSpan.FromDays(5));
        saver.Save = () =>
            world.System.Update(new Entity(OpportunityTable.LogicalName, deals[0]) { ["description"] = "Saved" });
        world.Dataverse.Requests.Reset();
        // The third call is the first one of open deals.
        saver.IsDue = () => world.Dataverse.Requests.OfClients.GetValueOrDefault("sc_RunNightly") >= 3;

        world.RunNight();

        var stale = world
            .Rows(OpportunityTable.LogicalName)
            .Count(deal => deal.GetAttributeValue<bool>(OpportunityTable.Stale));
        return (
            deals,
            Assert.Single(world.Rows(SettingsTable.LogicalName)).GetAttributeValue<string>(SettingsTable.NightlyNote),
            stale
        );
    }

    /// <summary>
    /// Saves a deal right before an update of a plug-in, in the same transaction: for the row's version it is all one.
    /// </summary>
    private sealed class Saver
    {
        private bool isSaving;

        public Action? Save { get; set; }

        public Func<bool> IsDue { get; set; } = () => false;

        public int Left { get; set; }

        public void Before(string message)
        {
            if (Save is null || isSaving || message != "Update" || Left == 0 || !IsDue())
            {
                return;
            }

            isSaving = true;
            Left--;
            Save();
            isSaving = false;
        }
    }
}
