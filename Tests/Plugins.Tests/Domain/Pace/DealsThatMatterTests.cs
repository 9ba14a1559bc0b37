using SalesCorner.Plugins.Domain.Pace;

namespace SalesCorner.Plugins.Tests.Domain.Pace;

[Trait("Ring", "fast")]
public sealed class DealsThatMatterTests
{
    // One of two is enough: 75 %. Without one of them 50 % are left; habit (sure) has the other half of the odds.
    [Fact]
    public void The_cost_of_a_deal_is_the_odds_that_its_loss_takes()
    {
        var found = DealsThatMatter.Of(Asked.About([0.5m, 0.5m], 100m) with { Quota = 100m });

        Assert.Equal([0.125m, 0.125m], found.Select(deal => Math.Round(deal.Cost, 9)));
    }

    [Fact]
    public void Three_are_named_at_most_the_dearest_first()
    {
        var found = DealsThatMatter.Of(Asked.About([0.1m, 0.4m, 0.9m, 0.3m], 100m) with { Quota = 100m });

        Assert.Equal([Asked.Id(2), Asked.Id(1), Asked.Id(3)], found.Select(deal => deal.Deal.Id));
    }

    [Fact]
    public void A_deal_without_value_or_chance_is_not_named()
    {
        Assert.Empty(DealsThatMatter.Of(Asked.About([0.5m], 0m) with { Quota = 100m }));
        Assert.Empty(DealsThatMatter.Of(Asked.About([0m], 100m) with { Quota = 100m }));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    [InlineData(100_000)]
    public void None_is_named_without_a_quota_when_it_is_made_and_when_nothing_can_make_it(int? quota) =>
        Assert.Empty(DealsThatMatter.Of(Asked.About([0.5m, 0.5m], 100m) with { Quota = quota }));

    // The short way (taking a deal out of the distribution) against the long one (a new distribution without it).
    [Theory]
    [InlineData(250)]
    [InlineData(333)]
    [InlineData(600)]
    public void The_cost_is_that_of_a_new_computation_without_the_deal(decimal quota)
    {
        decimal[] chances = [0.05m, 0.97m, 0.44m, 0.46m, 0.6m, 0.3m, 0.25m, 0.45m];
        var question = Asked.About(chances, 97m) with { Quota = quota, UsualRest = 100m };
        var odds = PaceJudge.Of(question).Odds!.Value;

        Assert.All(
            DealsThatMatter.Of(question),
            deal =>
                Assert.Equal(
                    Math.Round(odds - PaceJudge.OddsWithout(question, lost => lost.Id == deal.Deal.Id)!.Value, 9),
                    Math.Round(deal.Cost, 9)
                )
        );
    }
}
