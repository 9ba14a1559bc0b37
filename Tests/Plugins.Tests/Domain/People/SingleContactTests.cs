using SalesCorner.Plugins.Domain.People;

namespace SalesCorner.Plugins.Tests.Domain.People;

/// <summary>When a deal is warned of that rests on a single contact.</summary>
[Trait("Ring", "fast")]
public sealed class SingleContactTests
{
    private static readonly SingleContact Large = new()
    {
        Engaged = 1,
        Value = 10_001m,
        AverageWonValue = 10_000m,
        IsPastFirstStage = true,
    };

    [Fact]
    public void It_stands_from_the_day_on_which_it_is_first_found()
    {
        Assert.Equal(Days.Today, Large.Since(Days.Today));
        Assert.Equal(Days.Ago(9), (Large with { StandsSince = Days.Ago(9) }).Since(Days.Today));
    }

    public static TheoryData<SingleContact> Fine =>
        [
            Large with
            {
                Engaged = 2,
            },
            Large with
            {
                Engaged = null,
            },
            Large with
            {
                Value = 10_000m,
            },
            Large with
            {
                Value = null,
            },
            Large with
            {
                AverageWonValue = null,
            },
            Large with
            {
                IsPastFirstStage = false,
            },
        ];

    [Theory]
    [MemberData(nameof(Fine))]
    public void Two_people_a_small_deal_the_first_stage_or_what_nobody_knows_warn_of_nothing(SingleContact deal) =>
        Assert.Null((deal with { StandsSince = Days.Ago(9) }).Since(Days.Today));

    [Fact]
    public void A_large_deal_without_anybody_is_warned_of_too() =>
        Assert.Equal(Days.Today, (Large with { Engaged = 0 }).Since(Days.Today));
}
