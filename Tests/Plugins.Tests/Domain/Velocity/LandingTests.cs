using SalesCorner.Plugins.Domain.Closed;
using SalesCorner.Plugins.Domain.Pipeline;
using SalesCorner.Plugins.Domain.Settings;
using SalesCorner.Plugins.Domain.Velocity;

namespace SalesCorner.Plugins.Tests.Domain.Velocity;

[Trait("Ring", "fast")]
public sealed class LandingTests
{
    private static readonly ClosedWindow Window = new(Days.Today, new RateSettings());
    private static readonly WinningSpeed Speed = new(30m / 9_000m, 60m / 9_000m, new DealFlow(30, 60, 9_000), 0);

    [Fact]
    public void The_landing_is_what_is_won_and_the_chances_of_what_moves()
    {
        var landing = Landing.Expected(1_000m, new LayerSum(4, 10_000m), Speed, 90);

        Assert.Equal(2_978.10m, Math.Round(landing!.Value, 2));
    }

    [Fact]
    public void On_no_day_left_the_landing_is_what_is_won() =>
        Assert.Equal(1_000m, Landing.Expected(1_000m, new LayerSum(4, 10_000m), Speed, 0));

    [Fact]
    public void Without_a_speed_the_landing_is_unknown() =>
        Assert.Null(Landing.Expected(1_000m, new LayerSum(4, 10_000m), null, 90));

    [Fact]
    public void Where_nothing_moves_the_landing_is_what_is_won_at_any_speed() =>
        Assert.Equal(1_000m, Landing.Expected(1_000m, LayerSum.None, null, 90));

    [Fact]
    public void Sales_velocity_is_money_a_day() => Assert.Equal(600m, Landing.SalesVelocity(12, 0.25m, 10_000m, 50m));

    [Theory]
    [InlineData(null, 50)]
    [InlineData(10_000, null)]
    [InlineData(10_000, 0)]
    public void Without_value_or_cycle_there_is_no_sales_velocity(int? average, int? cycle) =>
        Assert.Null(Landing.SalesVelocity(12, 0.25m, average, cycle));

    [Fact]
    public void A_fast_cycle_gives_a_sales_velocity() => Assert.Equal(10m, Landing.SalesVelocity(1, 1m, 5m, 0.5m));

    [Fact]
    public void Absurd_values_give_no_sales_velocity() =>
        Assert.Null(Landing.SalesVelocity(int.MaxValue, 1m, decimal.MaxValue, 1m));

    [Fact]
    public void Open_days_do_not_look_at_the_time_of_day()
    {
        Assert.Equal(10, OpenDays.Of(Days.Ago(10).AddHours(20), null, Window));
        Assert.Equal(10, OpenDays.Of(Days.Ago(10).AddHours(20), Days.Today.AddHours(2), Window));
        Assert.Equal(10, OpenDays.Of(Days.Ago(10), null, Window with { Today = Days.Today.AddHours(20) }));
    }

    [Theory]
    [InlineData(-10, null, 10)]
    [InlineData(-10, -4, 6)]
    [InlineData(-10, 3, 10)]
    [InlineData(-400, null, 365)]
    [InlineData(-400, -360, 5)]
    [InlineData(-400, -365, 0)]
    [InlineData(-400, -380, 0)]
    [InlineData(0, null, 0)]
    [InlineData(5, null, 0)]
    [InlineData(-4, -10, 0)]
    public void Open_days_are_counted_inside_the_window(int createdOn, int? closedOn, int expected) =>
        Assert.Equal(expected, OpenDays.Of(Days.Ahead(createdOn), Days.At(closedOn), Window));
}
