using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Opportunities;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Opportunities;

/// <summary>Dates that people give to what has happened.</summary>
public sealed class DatedBackTests : IDisposable
{
    private readonly PluginWorld world = new(
        new Emulator.Options.EmulatorOptions { ClosedOpportunitiesAreReadOnly = false }
    );

    [Fact]
    public void A_loss_dated_back_counts_on_the_day_on_which_it_was_entered()
    {
        var deal = Opened(30);

        Loses(world.Rep, deal, world.Today.AddDays(-500));

        var row = world.Read("opportunity", deal);
        Assert.True(row.GetAttributeValue<bool>(OpportunityTable.DatedBack));
        Assert.Equal(world.Today, row[OpportunityTable.CloseEnteredOn]);
        Assert.Equal(1, world.CoverageOf(world.Rep)[RepCoverageTable.NoDecisionCount]);
    }

    [Fact]
    public void A_win_dated_into_the_quarter_before_counts_in_this_one()
    {
        var deal = Opened(30);

        Wins(world.Rep, deal, new DateTime(2025, 12, 20, 0, 0, 0, DateTimeKind.Utc));

        Assert.Equal(10_000m, world.CoverageOf(world.Rep).GetAttributeValue<Money>(RepCoverageTable.WonValue).Value);
    }

    [Fact]
    public void A_close_date_some_days_back_stands()
    {
        var deal = Opened(30);

        Loses(world.Rep, deal, world.Today.AddDays(-7));

        Assert.False(world.Read("opportunity", deal).GetAttributeValue<bool>(OpportunityTable.DatedBack));
    }

    [Fact]
    public void The_days_are_a_setting()
    {
        world.Sets(SettingsTable.DatedBackDays, 3);
        var deal = Opened(30);

        Loses(world.Rep, deal, world.Today.AddDays(-4));

        Assert.True(world.Read("opportunity", deal).GetAttributeValue<bool>(OpportunityTable.DatedBack));
    }

    [Fact]
    public void A_close_date_that_is_corrected_later_is_judged_by_the_day_of_the_close()
    {
        var deal = Opened(30);
        Loses(world.Rep, deal, world.Today.AddDays(-2));
        world.Days(30);

        world.System.Update(
            new Entity("opportunity", deal) { [OpportunityTable.ActualCloseDate] = world.Today.AddDays(-35) }
        );
        world.Drain();
        var near = world.Read("opportunity", deal).GetAttributeValue<bool>(OpportunityTable.DatedBack);
        world.System.Update(
            new Entity("opportunity", deal) { [OpportunityTable.ActualCloseDate] = world.Today.AddDays(-60) }
        );
        world.Drain();

        Assert.Equal(
            (false, true),
            (near, world.Read("opportunity", deal).GetAttributeValue<bool>(OpportunityTable.DatedBack))
        );
    }

    [Fact]
    public void An_importers_dates_stand()
    {
        var deal = Opened(30);

        Loses(world.SystemAdministrator, deal, world.Today.AddDays(-50));

        Assert.False(world.Read("opportunity", deal).GetAttributeValue<bool>(OpportunityTable.DatedBack));
    }

    [Fact]
    public void The_dates_of_a_row_that_an_import_brought_stand()
    {
        var deal = world.HasDeal(world.Rep, 1_000m, daysAgo: 200);

        Loses(world.Rep, deal, world.Today.AddDays(-50));

        Assert.False(world.Read("opportunity", deal).GetAttributeValue<bool>(OpportunityTable.DatedBack));
    }

    [Fact]
    public void Reopening_takes_the_mark_away()
    {
        var deal = Opened(30);
        Loses(world.Rep, deal, world.Today.AddDays(-50));

        world.System.Update(Some.Reopening(deal));
        world.Drain();

        var row = world.Read("opportunity", deal);
        Assert.False(row.GetAttributeValue<bool>(OpportunityTable.DatedBack));
        Assert.False(row.Contains(OpportunityTable.CloseEnteredOn));
    }

    [Fact]
    public void A_close_dated_back_costs_two_reads_like_any_other()
    {
        var deal = Opened(30);
        world.Dataverse.Requests.Reset();

        Loses(world.Rep, deal, world.Today.AddDays(-50));

        Assert.Equal(2, world.RunsOf<OpportunityHealthPlugin>().Sum(run => run.Requests.Values.Sum()));
    }

    [Fact]
    public void A_close_date_ahead_wins_nothing_before_that_day()
    {
        var deal = Opened(30);
        Wins(world.Rep, deal, world.Today.AddDays(5));
        world.RunNight();
        var before = world.CoverageOf(world.Rep).GetAttributeValue<Money>(RepCoverageTable.WonValue)?.Value ?? 0m;

        world.Days(5);
        world.RunNight();

        Assert.Equal(
            (0m, 10_000m),
            (before, world.CoverageOf(world.Rep).GetAttributeValue<Money>(RepCoverageTable.WonValue).Value)
        );
    }

    [Fact]
    public void Clearing_the_close_date_and_setting_it_later_is_a_push()
    {
        var deal = Opened(1);
        Changes(deal, null);
        Changes(deal, PluginWorld.Start.Date.AddDays(45 + 30));

        Assert.Equal(1, world.Read("opportunity", deal)[OpportunityTable.CloseDatePushes]);
    }

    [Fact]
    public void Clearing_the_close_date_and_setting_the_same_one_is_none()
    {
        var deal = Opened(1);
        Changes(deal, null);
        Changes(deal, PluginWorld.Start.Date.AddDays(45));

        Assert.Equal(0, world.Read("opportunity", deal)[OpportunityTable.CloseDatePushes]);
    }

    [Fact]
    public void A_completed_activity_ahead_counts_on_the_day_on_which_it_was_completed()
    {
        var deal = Opened(1);
        var completed = world.Today;
        var call = world.Has(Some.Call(deal));
        world.System.Update(Some.Completion("phonecall", call, world.Today.AddDays(60)));
        world.Drain();
        world.Days(10);
        world.RunNight();

        Assert.Equal(completed, world.Read("opportunity", deal)[OpportunityTable.LastActivityOn]);
    }

    [Fact]
    public void An_activity_counts_a_day_at_most()
    {
        var deal = Opened(1);
        var call = world.Has(Some.Call(deal));
        var done = Some.Completion("phonecall", call, world.Dataverse.Clock.UtcNow);
        done["actualdurationminutes"] = 100_000;
        world.System.Update(done);
        world.Drain();

        Assert.Equal(24 * 60, world.Read("opportunity", deal)[OpportunityTable.Minutes]);
    }

    [Theory]
    [InlineData("Offer", false, true)]
    [InlineData("Automatic reply: Offer", false, false)]
    [InlineData("Undeliverable: Offer", false, false)]
    public void An_automatic_reply_is_no_two_way_contact(string subject, bool outgoing, bool isTwoWay)
    {
        var deal = Opened(1);
        var mail = Some.Activity("email", deal);
        mail["subject"] = subject;
        mail["directioncode"] = outgoing;
        world.System.Update(Some.Completion("email", world.Has(mail), world.Dataverse.Clock.UtcNow));
        world.Drain();

        Assert.Equal(isTwoWay, world.Read("opportunity", deal).Contains(OpportunityTable.LastTwoWayOn));
    }

    public void Dispose() => world.Dispose();

    // A deal that lived here, without a date of an import.
    private Guid Opened(int daysAgo)
    {
        var deal = world.Creates(world.Rep, Some.Deal());
        world.Drain();
        world.Dataverse.Clock.Advance(TimeSpan.FromDays(daysAgo));
        return deal;
    }

    private void Changes(Guid deal, DateTime? closesOn)
    {
        world
            .As(world.Rep)
            .Update(new Entity("opportunity", deal) { [OpportunityTable.EstimatedCloseDate] = closesOn });
        world.Drain();
    }

    private void Loses(Guid user, Guid deal, DateTime on) => Closes(user, Some.Lose(deal), on);

    private void Wins(Guid user, Guid deal, DateTime on) => Closes(user, Some.Win(deal, 10_000m), on);

    private void Closes(Guid user, OrganizationRequest request, DateTime on)
    {
        ((Entity)request["OpportunityClose"])[OpportunityCloseTable.ActualEnd] = on;
        world.As(user).Execute(request);
        world.Drain();
    }
}
