using FsCheck;
using FsCheck.Fluent;
using SalesCorner.Plugins.Domain.Pace;

namespace SalesCorner.Plugins.Tests.Domain.Pace;

/// <summary>What holds of odds for any deals. The seed is fixed, so that a failure comes back.</summary>
[Trait("Ring", "fast")]
public sealed class PaceProperties
{
    private static readonly Config Seeded = Config.QuickThrowOnFailure.WithReplay(20_261_130UL, 7UL).WithMaxTest(100);

    private static readonly Gen<PaceQuestion> AnyQuestion =
        from deals in Gen.Choose(1, 100)
            .Select(chance => chance * 0.0097m)
            .Zip(Gen.Choose(0, 40_000).Select(value => value / 7m))
            .ListOf()
        from quota in Gen.Choose(1, 30_000)
        from won in Gen.Choose(0, 5_000)
        from usual in Gen.Choose(0, 20_000)
        from ratios in Gen.Choose(0, 300).Select(percent => percent / 100m).NonEmptyListOf()
        select Question([.. deals], won) with
        {
            Quota = quota,
            UsualRest = usual,
            Ratios = [.. ratios],
        };

    [Fact]
    public void Odds_lie_between_nothing_and_everything() =>
        Holds(
            AnyQuestion,
            question =>
            {
                var result = PaceJudge.Of(question);
                return result.Odds is >= 0m and <= 1m
                    && result.OddsPipeline is >= 0m and <= 1m
                    && result.OddsHabit is >= 0m and <= 1m;
            }
        );

    // On the same scale of buckets: another quota has others, and a deal between two of them is split otherwise.
    [Fact]
    public void A_higher_quota_is_never_more_likely() =>
        Holds(
            AnyQuestion,
            question =>
            {
                var scale = PaceJudge.ScaleOf(question);
                var mass = Convolution.Of(PipelineWitness.Chances(question, scale, 0));
                var odds = Enumerable
                    .Range(0, 20)
                    .Select(step => PipelineWitness.OddsOf(mass, scale, question.Quota!.Value * step / 7m))
                    .ToList();
                return odds.Zip(odds.Skip(1)).All(pair => pair.First >= pair.Second);
            }
        );

    [Fact]
    public void A_deal_more_never_lowers_the_odds() =>
        Holds(
            AnyQuestion,
            question =>
            {
                var more = Question([.. Deals(question), (0.3m, 777m)], question.Won) with
                {
                    Quota = question.Quota,
                    UsualRest = question.UsualRest,
                    Ratios = question.Ratios,
                };
                return PaceJudge.Of(more).Odds >= PaceJudge.Of(question).Odds - 0.000000001m;
            }
        );

    [Fact]
    public void The_mean_of_the_distribution_is_the_landing_within_a_bucket() =>
        Holds(
            AnyQuestion,
            question =>
            {
                // Wide enough that nothing gathers in the last bucket.
                var scale = PaceScale.Of(Deals(question).Sum(deal => deal.Item2) + 1m, 1m);
                var mean =
                    Convolution
                        .Of(PipelineWitness.Chances(question, scale, 0))
                        .Select((mass, bucket) => mass * bucket)
                        .Sum() * (double)scale.Unit;
                return Math.Abs(mean + (double)question.Won - (double)PaceJudge.Of(question).LandingPipeline)
                    <= (double)scale.Unit;
            }
        );

    [Fact]
    public void The_order_of_the_deals_does_not_matter() =>
        Holds(
            AnyQuestion,
            question =>
            {
                var back = Question([.. Deals(question).Reverse()], question.Won) with
                {
                    Quota = question.Quota,
                    UsualRest = question.UsualRest,
                    Ratios = question.Ratios,
                };
                return Math.Abs(PaceJudge.Of(back).Odds!.Value - PaceJudge.Of(question).Odds!.Value) < 0.0000000001m
                    && PaceJudge.Of(back).Landing == PaceJudge.Of(question).Landing;
            }
        );

    [Fact]
    public void Nothing_is_lost_on_the_way() =>
        Holds(
            AnyQuestion,
            question =>
                Math.Abs(Convolution.Of(PipelineWitness.Chances(question, PaceJudge.ScaleOf(question), 0)).Sum() - 1d)
                < 1e-12
        );

    [Fact]
    public void Each_named_deal_costs_what_a_new_computation_says() =>
        Holds(
            AnyQuestion,
            question =>
                DealsThatMatter
                    .Of(question)
                    .All(deal =>
                        Math.Abs(
                            deal.Cost
                                - (
                                    PaceJudge.Of(question).Odds!.Value
                                    - PaceJudge.OddsWithout(question, lost => lost.Id == deal.Deal.Id)!.Value
                                )
                        ) < 0.00000001m
                    )
        );

    private static IEnumerable<(decimal, decimal)> Deals(PaceQuestion question) =>
        question.Reps[0].Standing.Open.Select((deal, i) => (question.Reps[0].Periods[0].Chances[i], deal.Value));

    private static PaceQuestion Question((decimal Chance, decimal Value)[] deals, decimal won)
    {
        var asked = Asked.About([.. deals.Select(deal => deal.Chance)], 0m, won);
        var open = asked.Reps[0].Standing.Open.Select((deal, i) => deal with { Value = deals[i].Value }).ToList();
        return asked with { Reps = [asked.Reps[0] with { Standing = new PaceStanding(won, open) }] };
    }

    private static void Holds<T>(Gen<T> inputs, Func<T, bool> property) =>
        Check.One(Seeded, Prop.ForAll(inputs.ToArbitrary(), property));
}
