using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Coverage;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Nightly;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Coverage;

public sealed class CoverageMarkPluginTests
{
    [Fact]
    public void A_thousand_updates_at_once_cause_five_recomputations_at_most()
    {
        using var world = new PluginWorld();
        var deals = Enumerable.Range(0, 20).Select(_ => world.HasDeal(world.Rep, 1_000m)).ToList();
        world.Drain();
        world.Dataverse.Requests.Reset();

        for (var update = 0; update < 1_000; update++)
        {
            world.System.Update(
                new Entity("opportunity", deals[update % deals.Count]) { ["estimatedvalue"] = new Money(update) }
            );
        }

        world.Drain();
        Assert.InRange(world.RunsOf<CoverageRecomputePlugin>().Count(run => run.RequestCount > 1), 1, 5);
        Assert.Equal(
            Enumerable.Range(980, 20).Sum(),
            world.CoverageOf(world.Rep).GetAttributeValue<Money>(RepCoverageTable.RawValue).Value
        );
    }

    [Fact]
    public void A_rep_s_first_deal_makes_the_row_of_the_next_period_too_which_a_night_would_make()
    {
        using var world = new PluginWorld();
        world.HasDeal(world.OtherRep, 1_000m);
        world.RunNight();

        world.HasDeal(world.Rep, 1_000m, world.Today.AddDays(5));
        world.Drain();

        var byEvents = world.Bases();
        world.CoverageOf($"{world.Rep:D}:2026-04-01");
        world.Dataverse.Requests.Reset();
        world.RunNight();
        Assert.Equal(byEvents, world.Bases());
    }

    [Fact]
    public void A_deal_that_changes_hands_moves_from_one_rep_s_coverage_to_the_other_s()
    {
        using var world = new PluginWorld();
        var deal = world.HasDeal(world.Rep, 1_000m);
        world.Drain();

        world.System.Update(new Entity("opportunity", deal) { ["ownerid"] = CoverageWorld.User(world.OtherRep) });
        world.Drain();

        Assert.Equal(0, world.CoverageOf(world.Rep).GetAttributeValue<int>(RepCoverageTable.RawCount));
        Assert.Equal(1, world.CoverageOf(world.OtherRep).GetAttributeValue<int>(RepCoverageTable.RawCount));
    }

    [Fact]
    public void A_deal_put_off_moves_to_the_next_period()
    {
        using var world = new PluginWorld();
        var deal = world.HasDeal(world.Rep, 1_000m);
        world.Drain();

        world.System.Update(
            new Entity("opportunity", deal)
            {
                ["estimatedclosedate"] = new DateTime(2026, 5, 5, 0, 0, 0, DateTimeKind.Utc),
            }
        );
        world.Drain();

        Assert.Equal(0, world.CoverageOf(world.Rep).GetAttributeValue<int>(RepCoverageTable.RawCount));
        Assert.Equal(
            1,
            world.CoverageOf($"{world.Rep:D}:2026-04-01").GetAttributeValue<int>(RepCoverageTable.RawCount)
        );
    }

    [Fact]
    public void A_deal_deleted_before_the_recomputation_counts_no_more()
    {
        using var world = new PluginWorld();
        var deal = world.HasDeal(world.Rep, 1_000m);
        world.System.Delete("opportunity", deal);

        world.Drain();

        Assert.Equal(0, world.CoverageOf(world.Rep).GetAttributeValue<int>(RepCoverageTable.RawCount));
    }

    [Fact]
    public void A_deal_that_becomes_qualified_moves_the_conversion_of_every_period()
    {
        using var world = new PluginWorld();
        var question = world.Has(Some.Question("need", mustHave: true));
        var later = world.HasDeal(world.Rep, 1_000m, world.Today.AddDays(100), stage: 0);
        world.HasDeal(world.Rep, 1_000m, stage: 0);
        world.Drain();

        world.Has(Some.Answer(later, question, 5));
        world.HasQuota(world.Rep, 1_000m);
        world.Drain();
        world.Dataverse.Requests.Reset();
        var before = world.Bases();
        world.RunNight();

        Assert.Contains(
            before,
            basis =>
                basis.Contains(":2026-01-01", StringComparison.Ordinal)
                && basis.Contains("qualified=1", StringComparison.Ordinal)
        );
        Assert.Equal(before, world.Bases());
    }

    [Fact]
    public void A_deal_that_a_team_takes_over_leaves_the_window_of_every_period_of_its_rep()
    {
        using var world = new PluginWorld();
        var team = world.HasTeam("Desk");
        var deal = world.HasDeal(world.Rep, 1_000m, world.Today.AddDays(100));
        world.HasDeal(world.Rep, 1_000m, world.Today.AddDays(200));
        world.Drain();

        world.System.Update(new Entity(OpportunityTable.LogicalName, deal) { [OpportunityTable.Owner] = team });
        world.Drain();

        Assert.All(
            world.Bases().Where(basis => basis.StartsWith(world.Rep.ToString("D"), StringComparison.Ordinal)),
            basis => Assert.Contains("created=1", basis, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_deal_closed_and_reopened_twice_counts_once_as_open()
    {
        using var world = new PluginWorld();
        var deal = world.HasDeal(world.Rep, 1_000m);
        for (var round = 0; round < 2; round++)
        {
            world.System.Execute(Some.Lose(deal));
            world.System.Update(Some.Reopening(deal));
        }

        world.Drain();

        var row = world.CoverageOf(world.Rep);
        Assert.Equal(1, row.GetAttributeValue<int>(RepCoverageTable.RawCount));
        Assert.Equal(0, row.GetAttributeValue<int>(RepCoverageTable.ClosedCount));
    }

    [Fact]
    public void Amounts_in_another_currency_count_in_the_base_currency()
    {
        using var world = new PluginWorld();
        var dollar = world.Has(
            new Entity("transactioncurrency")
            {
                ["currencyname"] = "US Dollar",
                ["isocurrencycode"] = "USD",
                ["currencysymbol"] = "$",
                ["exchangerate"] = 2m,
                ["currencyprecision"] = 2,
            }
        );
        var deal = Some.Deal(1_000m, stage: 1);
        deal["ownerid"] = CoverageWorld.User(world.Rep);
        deal["transactioncurrencyid"] = new EntityReference("transactioncurrency", dollar);
        world.Has(deal);

        world.Drain();

        Assert.Equal(500m, world.CoverageOf(world.Rep).GetAttributeValue<Money>(RepCoverageTable.RawValue).Value);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Winning_counts_after_the_night_whether_or_not_the_older_messages_raise_updates(bool raise)
    {
        using var world = new PluginWorld(new Emulator.Options.EmulatorOptions { LegacyMessagesRaiseUpdate = raise });
        world.HasDeal(world.Rep, 500m);
        world.Drain();
        world.HasWon(world.Rep, 1_000m);
        world.DrainWithFailures();

        world.RunNight();

        Assert.Equal(1, world.CoverageOf(world.Rep).GetAttributeValue<int>(RepCoverageTable.WinCount));
    }

    [Fact]
    public void Nobody_can_type_coverage_and_a_rep_sees_only_the_own()
    {
        using var world = new PluginWorld();
        world.HasDeal(world.Rep, 1_000m);
        world.HasDeal(world.OtherRep, 1_000m);
        world.Drain();
        var own = world.CoverageOf(world.Rep).Id;
        var other = world.CoverageOf(world.OtherRep).Id;

        Assert.Throws<Emulator.Faults.DataverseFault>(() =>
            world.As(world.Rep).Retrieve("sc_repcoverage", other, new("sc_name"))
        );
        Assert.NotNull(world.As(world.Rep).Retrieve("sc_repcoverage", own, new("sc_name")));
        Assert.ThrowsAny<Exception>(() =>
            world.As(world.Administrator).Update(new Entity("sc_repcoverage", own) { ["sc_wincount"] = 99 })
        );
    }
}
