using SalesCorner.Plugins.Domain.Pace;

namespace SalesCorner.Plugins.Tests.Domain.Pace;

[Trait("Ring", "fast")]
public sealed class RepOutlookTests
{
    private static readonly PaceDeal[] Open = [.. SomePace.Many(3, "04-21")];

    [Fact]
    public void A_rep_who_is_the_team_has_its_pace()
    {
        var outlook = SomePace.Alone(SomePace.TwoMonths().Concat(Open)).OutlookOf("Ann")!;

        Assert.Equal(1m, outlook.Factor);
        Assert.Equal([0.4m, 0.4m], outlook.Periods.Select(period => period.Chances[0]));
        Assert.Equal(0.4m, outlook.ChanceOf(0));
        Assert.Equal(500m, outlook.UsualRest);
        Assert.Equal(100m, outlook.NewBusiness);
        Assert.Equal([500m, 500m], outlook.WonBefore);
    }

    [Fact]
    public void What_a_rep_can_sell_in_half_of_the_period_is_half()
    {
        var outlook = SomePace.Alone(SomePace.TwoMonths().Concat(Open)).OutlookOf("Ann", capacity: 0.5m)!;

        Assert.Equal(0.2m, outlook.ChanceOf(0));
        Assert.Equal(250m, outlook.UsualRest);
        Assert.Equal(50m, outlook.NewBusiness);
        Assert.Equal(1m, outlook.Factor);
    }

    [Fact]
    public void A_rep_without_a_history_leans_on_the_team_alone()
    {
        var study = SomePace.Study(new() { ["Ann"] = [.. SomePace.TwoMonths()], ["Bob"] = [.. Open] });

        var outlook = study.OutlookOf("Bob")!;

        Assert.Equal(1m, outlook.Factor);
        Assert.Equal(500m, outlook.UsualRest);
        Assert.Equal(100m, outlook.NewBusiness);
        Assert.Empty(outlook.WonBefore);
    }

    // Bob was there in April only, with ten deals and no win.
    [Fact]
    public void A_rep_who_wins_nothing_is_drawn_down_by_the_periods_in_which_the_rep_was_there()
    {
        var study = SomePace.Study(
            new() { ["Ann"] = [.. SomePace.TwoMonths()], ["Bob"] = [.. SomePace.Many(10, "03-22", "05-05"), .. Open] }
        );

        var outlook = study.OutlookOf("Bob")!;

        // The team: 30 open, 8 won. Bob: 10 expected at 8/30 each, none won.
        Assert.Equal(Math.Round(20m / (20m + (10m * 8m / 30m)), 9), Math.Round(outlook.Factor, 9));
        // Rests: Ann 500 and 500, Bob 0, mean 333.33; Bob's usual (0 + 2 * 333.33) / (1 + 2).
        Assert.Equal(222.22m, Math.Round(outlook.UsualRest, 2));
        // New business per rep: April 100 / 2 = 50, March 100 / 1; mean 75. Share: (0 + 2 * 75) / (50 + 2 * 75) = 0.75.
        Assert.Equal([37.5m, 75m], outlook.Periods.Select(period => period.NewValue));
        Assert.Equal([0m], outlook.WonBefore);
    }

    [Theory]
    [InlineData("03-10", 2)]
    [InlineData("03-11", 1)]
    [InlineData("04-10", 1)]
    [InlineData("04-11", 0)]
    public void A_period_counts_for_a_rep_who_had_a_deal_before_its_reference_day(string firstDeal, int periods)
    {
        var study = SomePace.Study(new() { ["Ann"] = [.. SomePace.TwoMonths()], ["Bob"] = [SomePace.Deal(firstDeal)] });

        Assert.Equal(periods, study.OutlookOf("Bob")!.WonBefore.Count);
    }

    [Fact]
    public void No_deal_is_surer_than_97_percent()
    {
        var sure = SomePace
            .TwoMonths()
            .Select(deal => deal with { IsWon = true, Actual = deal.Value, ClosedOn = deal.CreatedOn.AddDays(31) });

        var outlook = SomePace.Alone([.. sure, SomePace.Deal("03-01", "03-05"), .. Open]).OutlookOf("Ann")!;

        Assert.Equal(0.97m, outlook.Periods[0].Chances[0]);
    }
}
