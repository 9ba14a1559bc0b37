using SalesCorner.Plugins.Domain.Pace;

namespace SalesCorner.Plugins.Tests.Domain.Pace;

/// <summary>Many values become few that are spread alike, so that the tables of a team stay small.</summary>
[Trait("Ring", "fast")]
public sealed class ThinningTests
{
    [Fact]
    public void So_many_values_stay_as_they_are_in_rising_order() =>
        Assert.Equal([1m, 2m, 3m], Thinning.Of([3m, 1m, 2m], 3));

    [Fact]
    public void One_more_is_thinned_to_evenly_spaced_quantiles()
    {
        var thinned = Thinning.Of(Enumerable.Range(0, 1_001).Select(value => (decimal)value), 100);

        Assert.Equal(100, thinned.Count);
        Assert.Equal((5m, 15m, 995m), (thinned[0], thinned[1], thinned[99]));
        Assert.Equal(500m, thinned.Average());
    }

    [Fact]
    public void New_business_keeps_150_values_and_habit_200() =>
        Assert.Equal((150, 200), (PaceWeights.MostNewDeals, PaceWeights.MostRatios));

    [Fact]
    public void More_new_deals_than_150_stand_for_as_much_money()
    {
        var team = SomePace.Alone([.. SomePace.TwoMonths(), .. SomePace.Many(200, "04-12", "04-22", won: true)]).Pace!;

        Assert.Equal(PaceWeights.MostNewDeals, team.NewDeals.Count);
        Assert.Equal(100m, team.NewDeals.Average());
    }
}
