using FsCheck;
using FsCheck.Fluent;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Closed;
using SalesCorner.Plugins.Domain.Coverage;
using SalesCorner.Plugins.Domain.Pipeline;
using SalesCorner.Plugins.Domain.Rates;
using SalesCorner.Plugins.Domain.Reps;
using SalesCorner.Plugins.Domain.Settings;
using SalesCorner.Plugins.Domain.Stale;
using SalesCorner.Plugins.Tests.Domain.Reps;

namespace SalesCorner.Plugins.Tests.Domain;

/// <summary>What holds for any input. The seed is fixed, so that a failure comes back.</summary>
[Trait("Ring", "fast")]
public sealed class DomainProperties
{
    private static readonly Config Seeded = Config.QuickThrowOnFailure.WithReplay(20_261_121UL, 7UL).WithMaxTest(200);

    private static readonly Gen<DateTime> AnyDay = Gen.Choose(0, 3_652_058)
        .Select(day => DateTime.MinValue.AddDays(day));

    private static readonly Gen<OutcomeTally> AnyTally =
        from won in Gen.Choose(0, 60)
        from lost in Gen.Choose(0, 60)
        from none in Gen.Choose(0, 60)
        select new OutcomeTally
        {
            Won = won,
            Lost = lost,
            NoDecision = none,
        };

    private static readonly Gen<OpenDeal> AnyDeal =
        from value in Gen.Choose(-100, 10_000)
        from known in Gen.Choose(0, 5)
        from close in Gen.Choose(-90, 90)
        from stale in Gen.Choose(-30, 30)
        from flags in Gen.Choose(0, 7)
        select new OpenDeal(
            known == 0 ? null : value,
            known == 1 ? null : Days.Ahead(close),
            (flags & 1) == 1,
            (flags & 2) == 2 ? Days.Ahead(stale) : null,
            (flags & 4) == 4
        );

    [Fact]
    public void The_range_holds_the_rate_and_the_used_rate_lies_between_own_and_team() =>
        Holds(
            AnyTally,
            tally =>
            {
                var rate = WinRateRule.Judge(tally, SomeRep.Context.Baselines, new RateSettings());
                var own = rate.Raw ?? rate.Team.Rate;
                return rate.Used >= Math.Min(own, rate.Team.Rate)
                    && rate.Used <= Math.Max(own, rate.Team.Rate)
                    && (rate.Range is null || (rate.Range.Low <= rate.Used && rate.Used <= rate.Range.High));
            }
        );

    [Fact]
    public void The_raw_pipeline_is_the_moving_the_unqualified_and_the_stale() =>
        Holds(
            AnyDeal.ListOf(),
            deals =>
            {
                var layers = PipelineLayers.Of([.. deals], SomeRep.Context.Period, Days.Today);
                return layers.Raw == layers.Moving.Plus(layers.Unqualified).Plus(layers.Stale)
                    && layers.IntegrityGap == layers.Unqualified.Plus(layers.Stale);
            }
        );

    [Fact]
    public void Every_day_lies_in_its_period_and_no_other() =>
        Holds(
            from day in AnyDay
            from start in AnyDay
            from type in Gen.Choose(2000, 2004)
            select new { Day = day, Calendar = new FiscalCalendar(start, type) },
            any =>
            {
                var period = any.Calendar.PeriodOf(any.Day);
                var edge = any.Day.Year is 1 or 9999;
                return edge
                    || (
                        period.Contains(any.Day)
                        && !any.Calendar.Next(period).Contains(any.Day)
                        && !any.Calendar.Previous(period).Contains(any.Day)
                    );
            }
        );

    [Fact]
    public void There_is_a_gap_exactly_when_the_requirement_is_not_attained() =>
        Holds(
            from quota in Gen.Choose(1, 1_000)
            from won in Gen.Choose(0, 1_000)
            from moving in Gen.Choose(0, 5_000)
            from percent in Gen.Choose(1, 100)
            select new CoverageInput(
                new Quota(quota, QuotaSource.Quota),
                won,
                percent / 100m,
                10m,
                new LayerSum(1, moving)
            ),
            input =>
            {
                var result = CoverageRule.Judge(input, new CoverageSettings());
                return result.Remaining == 0m
                    ? result.Status == CoverageStatus.TargetMet
                    : result.GapValue > 0m == result.Attainment < 1m && result.GapDeals > 0 == result.GapValue > 0m;
            }
        );

    [Fact]
    public void The_order_of_the_reps_does_not_change_the_team() =>
        Holds(
            AnyTally.ListOf(),
            tallies =>
            {
                var reps = tallies.Select(tally => new RepFacts { Tally = tally, CycleDays = [tally.Lost] }).ToList();
                var there = new RepCoverage(TeamRollUp.Sum(reps, null), SomeRep.Context);
                var back = new RepCoverage(TeamRollUp.Sum(Enumerable.Reverse(reps).ToList(), null), SomeRep.Context);
                return there.WinRate == back.WinRate && there.Cycle == back.Cycle;
            }
        );

    [Fact]
    public void The_stale_day_is_the_earliest_of_its_rules() =>
        Holds(
            from created in AnyDay
            from close in AnyDay
            from last in AnyDay
            from next in AnyDay
            select new StaleFacts(created)
            {
                EstimatedCloseOn = close,
                LastActivityOn = last,
                NextActivityOn = next,
            },
            facts =>
            {
                var decision = StaleRules.Judge(facts, new StaleSettings());
                return decision.On == decision.Days.Min(day => day.On)
                    && decision.Days.First(day => day.On == decision.On).Reason == decision.Reason;
            }
        );

    private static void Holds<T>(Gen<T> inputs, Func<T, bool> property) =>
        Check.One(Seeded, Prop.ForAll(inputs.ToArbitrary(), property));
}
