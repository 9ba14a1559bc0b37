using SalesCorner.Plugins.Coverage.Rows;
using SalesCorner.Plugins.Domain.Coverage;
using SalesCorner.Plugins.Domain.Explanation;
using SalesCorner.Plugins.Domain.Pace;
using SalesCorner.Plugins.Domain.Rates;
using SalesCorner.Plugins.Domain.Reps;
using SalesCorner.Plugins.Domain.Settings;
using SalesCorner.Plugins.Domain.WhatIf;
using SalesCorner.Plugins.Domain.Words;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Domain.Reps;

namespace SalesCorner.Plugins.Tests.Domain.Pace;

/// <summary>What a rep's coverage makes of pace: status, words, what-if, ramping, a period that is over.</summary>
[Trait("Ring", "fast")]
public sealed class PaceInCoverageTests
{
    private static readonly IReadOnlyCollection<PaceDeal> Deals =
    [
        .. SomePace.TwoMonths(),
        .. SomePace.Many(3, "04-21"),
    ];

    private static readonly CoverageContext Frame = new(
        SomePace.May,
        SomePace.Today,
        new Baselines(SomeRep.Unit, null),
        SalesSettings.Default
    )
    {
        Pace = SomePace.Alone(Deals).Pace,
    };

    [Theory]
    [InlineData(10_000, CoverageStatus.Short)]
    [InlineData(100, CoverageStatus.OverCovered)]
    [InlineData(200, CoverageStatus.Confident)]
    public void The_status_follows_the_odds_and_not_the_requirement(decimal quota, CoverageStatus expected) =>
        Assert.Equal(expected, Rep(quota).Coverage.Status);

    [Fact]
    public void The_earlier_periods_are_told_one_by_one()
    {
        var line = CoverageExplanation.Of(Rep(500m)).Split('\n')[0];

        Assert.StartsWith("As April 2026 went from here: ", line, StringComparison.Ordinal);
        Assert.Contains(" As March 2026 went from here: ", line, StringComparison.Ordinal);
        Assert.Contains(" So the pipeline says ", line, StringComparison.Ordinal);
        Assert.Contains(
            ", and habit says 100 %: the odds of making the number are about ",
            line,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Witnesses_that_differ_by_more_than_the_setting_are_flagged_and_those_that_differ_by_it_are_not()
    {
        var apart = Math.Abs(Rep(500m).Pace!.Disagreement!.Value);

        Assert.True(apart > 0m);
        Assert.Equal((false, true), (IsFlagged(500m, differBy: apart), IsFlagged(500m, differBy: apart - 0.0001m)));
        Assert.Equal(0.25m, new OddsSettings().DisagreementFrom);
    }

    [Fact]
    public void Without_a_change_the_what_if_tells_the_odds_as_they_are()
    {
        var rep = Rep(500m);

        var answer = WhatIfRule.Judge(rep, new WhatIfChange());

        Assert.Equal(rep.Pace!.Odds, answer.Odds);
        Assert.Equal(rep.Pace.Landing, answer.ExpectedLanding);
        Assert.True(answer.OddsWithTwoMoreDeals > answer.Odds);
    }

    [Fact]
    public void A_better_win_rate_raises_the_odds_and_a_longer_cycle_lowers_them()
    {
        var rep = Rep(450m);

        Assert.True(
            WhatIfRule.Judge(rep, new WhatIfChange { WinRate = rep.WinRate.Used + 0.05m }).Odds > rep.Pace!.Odds
        );
        Assert.True(WhatIfRule.Judge(rep, new WhatIfChange { CycleDays = rep.Cycle.Median * 2m }).Odds < rep.Pace.Odds);
        Assert.True(WhatIfRule.Judge(rep, new WhatIfChange { Quota = 100m }).Odds > rep.Pace.Odds);
    }

    [Theory]
    [InlineData(89, CoverageStatus.Ramping)]
    [InlineData(90, CoverageStatus.Short)]
    public void A_new_rep_reads_ramping_and_not_short(int days, CoverageStatus expected) =>
        Assert.Equal(
            expected,
            new RepCoverage(Facts(10_000m) with { StartedOn = SomePace.Today.AddDays(-days) }, Frame).Coverage.Status
        );

    // A quarter of the deals were won within 30 days: on 1 May 31 are left, on 3 May 29.
    [Theory]
    [InlineData("2026-05-02", false)]
    [InlineData("2026-05-03", true)]
    public void The_gap_is_prospected_for_the_next_period_when_it_is_too_late_for_this_one(string day, bool late)
    {
        var rep = new RepCoverage(Facts(1_000_000m), Frame with { Today = Days.Parse(day) });

        Assert.Equal(late, rep.Prospecting.Prospects is null);
        Assert.Equal(
            late,
            rep.Notes.Any(note => note.Contains("The next period's row counts them", StringComparison.Ordinal))
        );
    }

    [Theory]
    [InlineData(99, 0)]
    [InlineData(100, 1)]
    public void A_period_that_is_over_is_what_was_won(decimal won, decimal odds)
    {
        var over = Frame with { Period = SomePace.Months.Previous(SomePace.May) };

        var rep = new RepCoverage(Facts(100m) with { WonInPeriod = won }, over);

        Assert.Equal((odds, won), (rep.Pace!.Odds, rep.ExpectedLanding));
    }

    [Fact]
    public void What_was_won_today_makes_the_number_at_once()
    {
        var rep = new RepCoverage(Facts(500m) with { WonInPeriod = 600m }, Frame);

        Assert.Equal((1m, CoverageStatus.TargetMet), (rep.Pace!.Odds, rep.Coverage.Status));
        Assert.InRange(rep.ExpectedLanding!.Value, 600m, 10_000m);
        Assert.Empty(rep.DealsThatMatter);
    }

    private static RepCoverage Rep(decimal quota) => new(Facts(quota), Frame);

    private static bool IsFlagged(decimal quota, decimal differBy)
    {
        var odds = new OddsSettings { DisagreementFrom = differBy };
        var frame = Frame with { Settings = SalesSettings.Default with { Odds = odds } };
        return (bool)
            CoverageColumns.Of(new RepCoverage(Facts(quota), frame), PhraseBook.In(1033))[
                RepCoverageTable.OddsDisagree
            ]!;
    }

    private static RepFacts Facts(decimal quota)
    {
        var tally = new PaceTally(SomePace.Frame(Deals), SomePace.Window);
        return SomeRep.Facts with
        {
            Quota = new Quota(quota, QuotaSource.Quota),
            WonInPeriod = 0m,
            Pace = new PaceFacts(tally.Of(Deals), tally.StandingOf(Deals)),
        };
    }
}
