using SalesCorner.Plugins.Domain.Cost;
using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Plugins.Tests.Domain.Cost;

[Trait("Ring", "fast")]
public sealed class CostOfSaleTests
{
    private static readonly CostSettings Paid = new() { HourlyCost = 80m };

    // Four closed, two won: 28 touches, 19 hours, 12 of them on the two that were not won, 1,520 for 5,000 won.
    private static readonly CostFacts Facts = new(4, 2)
    {
        Touches = 28,
        Minutes = 1_140m,
        MinutesNotWon = 720m,
        Cost = 1_520m,
        WonValue = 5_000m,
    };

    [Fact]
    public void Lost_and_undecided_deals_are_shared_out_over_the_won_ones()
    {
        var cost = new CostOfSale(Facts, Paid);

        Assert.Equal(
            (14m, 9.5m, 760m, 0.304m),
            (cost.TouchesPerWin, cost.HoursPerWin, cost.CostPerWin, cost.CostShare)
        );
        Assert.True(cost.IsExpensive);
    }

    [Fact]
    public void Expensive_begins_above_its_limit()
    {
        Assert.False(new CostOfSale(Facts with { Cost = 1_500m }, Paid).IsExpensive);
        Assert.True(new CostOfSale(Facts with { Cost = 1_500.01m }, Paid).IsExpensive);
        Assert.False(new CostOfSale(Facts, Paid with { ExpensiveFrom = 0.5m }).IsExpensive);
    }

    [Fact]
    public void Without_a_win_nothing_is_divided()
    {
        var cost = new CostOfSale(Facts with { Won = 0, WonValue = 0m }, Paid);

        Assert.Null(cost.TouchesPerWin);
        Assert.Null(cost.HoursPerWin);
        Assert.Null(cost.CostPerWin);
        Assert.Null(cost.CostShare);
        Assert.Null(cost.IsExpensive);
    }

    [Fact]
    public void Without_an_hourly_cost_hours_are_shown_and_money_is_not()
    {
        var cost = new CostOfSale(Facts, new CostSettings());

        Assert.Equal(9.5m, cost.HoursPerWin);
        Assert.Null(cost.CostPerWin);
        Assert.Null(cost.CostShare);
    }

    [Theory]
    [InlineData(90, 120)]
    [InlineData(0, 0)]
    [InlineData(1, 1.33)]
    public void Minutes_cost_their_share_of_an_hour(int minutes, double cost) =>
        Assert.Equal((decimal)cost, CostOfSale.Of(minutes, Paid));

    [Fact]
    public void No_hourly_cost_no_cost() => Assert.Null(CostOfSale.Of(90, new CostSettings()));

    [Fact]
    public void Sums_add_up() =>
        Assert.Equal(
            new CostFacts(8, 4)
            {
                Touches = 56,
                Minutes = 2_280m,
                MinutesNotWon = 1_440m,
                Cost = 3_040m,
                WonValue = 10_000m,
            },
            Facts.Plus(Facts)
        );
}
