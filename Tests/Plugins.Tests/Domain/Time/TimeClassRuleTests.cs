using SalesCorner.Plugins.Domain.Time;

namespace SalesCorner.Plugins.Tests.Domain.Time;

[Trait("Ring", "fast")]
public sealed class TimeClassRuleTests
{
    private static readonly DateTime Noon = new(2026, 2, 10, 12, 0, 0, DateTimeKind.Utc);

    private static readonly TimeFacts Planned = new(Noon) { WithCustomer = true, ExistedSince = Noon.AddDays(-1) };
    private static readonly TimeFacts OnTheSpot = new(Noon) { WithCustomer = true, ExistedSince = Noon };

    [Fact]
    public void Planned_work_with_a_customer_is_proactive() =>
        Assert.Equal(TimeClass.Proactive, TimeClassRule.Of(Planned));

    [Fact]
    public void Planned_means_a_whole_day_before_and_not_a_second_less() =>
        Assert.Equal(
            TimeClass.Reactive,
            TimeClassRule.Of(Planned with { ExistedSince = Noon.AddDays(-1).AddSeconds(1) })
        );

    [Fact]
    public void On_the_spot_is_proactive_for_an_own_open_deal_alone()
    {
        Assert.Equal(TimeClass.Proactive, TimeClassRule.Of(OnTheSpot with { RegardsOwnDeal = true }));
        Assert.Equal(TimeClass.Reactive, TimeClassRule.Of(OnTheSpot));
    }

    [Fact]
    public void On_the_spot_is_not_proactive_where_nobody_knows_who_called()
    {
        var unknown = OnTheSpot with { RegardsOwnDeal = true, DirectionUnknown = true };

        Assert.Equal(TimeClass.Reactive, TimeClassRule.Of(unknown));
        Assert.Equal(TimeClass.Proactive, TimeClassRule.Of(Planned with { DirectionUnknown = true }));
    }

    [Fact]
    public void What_the_customer_began_is_reactive_however_planned() =>
        Assert.Equal(TimeClass.Reactive, TimeClassRule.Of(Planned with { Incoming = true, RegardsOwnDeal = true }));

    [Fact]
    public void A_case_is_reactive_whoever_takes_part()
    {
        Assert.Equal(TimeClass.Reactive, TimeClassRule.Of(Planned with { RegardsCase = true }));
        Assert.Equal(TimeClass.Reactive, TimeClassRule.Of(new TimeFacts(Noon) { RegardsCase = true }));
    }

    [Fact]
    public void Without_a_customer_it_is_internal() =>
        Assert.Equal(TimeClass.Internal, TimeClassRule.Of(Planned with { WithCustomer = false, Incoming = true }));

    [Theory]
    [InlineData(100, 5, false)]
    [InlineData(100, 6, true)]
    [InlineData(0, 0, false)]
    public void Calls_are_believed_above_five_percent_incoming(int calls, int incoming, bool believed) =>
        Assert.Equal(believed, new CallDirections(calls, incoming).AreBelieved);
}
