using SalesCorner.Plugins.Domain.Closed;
using SalesCorner.Plugins.Domain.Coverage;
using SalesCorner.Plugins.Domain.Explanation;
using SalesCorner.Plugins.Domain.Pipeline;
using SalesCorner.Plugins.Domain.Prospecting;
using SalesCorner.Plugins.Domain.Rates;
using SalesCorner.Plugins.Domain.Reps;
using SalesCorner.Plugins.Domain.Trends;
using SalesCorner.Plugins.Domain.Words;
using SalesCorner.Plugins.Tests.Domain.Reps;

namespace SalesCorner.Plugins.Tests.Domain.Explanation;

[Trait("Ring", "fast")]
public sealed class CoverageExplanationTests
{
    [Fact]
    public void A_short_rep_reads_why_and_what_to_do()
    {
        string[] expected =
        [
            "4 of 20 deals closed in the last 365 days were won: 20 % (fair evidence).",
            "Mixed with 20 deals at the business unit's 30 % (100 deals), the win rate in use is 25 %, in "
                + "truth somewhere from 17 % to 35 %.",
            "A won deal is worth 10,000 on average, the team's 10,000 mixed in.",
            "Half of the won deals took up to 50 days, three quarters up to 65.",
            "150,000 in 15 deals should close in Q4 2026; 80,000 in 8 deals of that is qualified and moving.",
            "Not counted on: 50,000 in 5 deals not qualified, 20,000 in 2 deals stale.",
            "With 41 days left and 40,000 won, the period should land near 45,382.",
            "Of the quota of 100,000, 60,000 is still to be won.",
            "At this win rate that takes 240,000 of pipeline (4.0x, 24 deals) for about even odds, and 5.4x "
                + "for good odds.",
            "The moving pipeline is 1.3x, 33 % of what is needed.",
            "Short: 160,000 (about 16 deals) of moving pipeline is missing.",
            "Closing the gap takes 80 new prospects and about 80 hours, 13.7 a week.",
        ];

        Assert.Equal(expected, Lines(SomeRep.Facts));
    }

    [Fact]
    public void A_rep_unlike_the_team_reads_the_reps_own_figures()
    {
        string[] expected =
        [
            "7 of 25 deals closed in the last 365 days were won: 28 % (fair evidence).",
            "Mixed with 20 deals at the business unit's 30 % (100 deals), the win rate in use is 29 %, in "
                + "truth somewhere from 21 % to 38 %.",
            "A won deal is worth 15,833 on average, the team's 10,000 mixed in.",
            "Half of the won deals took up to 40 days, three quarters up to 62.5.",
            "150,000 in 15 deals should close in Q4 2026; 80,000 in 8 deals of that is qualified and moving.",
            "Not counted on: 50,000 in 5 deals not qualified, 20,000 in 2 deals stale.",
            "With 41 days left and 50,000 won, the period should land near 57,534.",
            "Of the quota of 300,000, 250,000 is still to be won.",
            "At this win rate that takes 865,385 of pipeline (3.5x, 55 deals) for about even odds, and 4.1x "
                + "for good odds.",
            "The moving pipeline is 0.3x, 9 % of what is needed.",
            "Short: 785,385 (about 50 deals) of moving pipeline is missing.",
            "Closing the gap takes 132 new prospects and about 132 hours, 22.5 a week.",
        ];

        Assert.Equal(
            expected,
            Lines(
                SomeRep.Facts with
                {
                    Tally = new OutcomeTally
                    {
                        Won = 7,
                        Lost = 8,
                        NoDecision = 10,
                        WonWithValue = 7,
                        WonValue = 140_000m,
                        LostValue = 9m,
                    },
                    CycleDays = [10, 30, 50, 100],
                    OpenDealDays = 2_500,
                    Creation = new CreationCounts(30, 15),
                    Quota = new Quota(300_000m, QuotaSource.Quota),
                    WonInPeriod = 50_000m,
                }
            )
        );
    }

    [Fact]
    public void Only_stale_deals_are_an_integrity_gap_too() =>
        Assert.Contains(
            "Not counted on: 0 in 0 deals not qualified, 5 in 1 deal stale.",
            Lines(
                SomeRep.Facts with
                {
                    Layers = new PipelineLayers { Raw = new LayerSum(1, 5m), Stale = new LayerSum(1, 5m) },
                }
            )
        );

    [Fact]
    public void Where_all_deals_move_nothing_is_left_out() =>
        Assert.DoesNotContain(
            Lines(
                SomeRep.Facts with
                {
                    Layers = new PipelineLayers { Raw = new LayerSum(1, 5m), Moving = new LayerSum(1, 5m) },
                }
            ),
            line => line.StartsWith("Not counted on", StringComparison.Ordinal)
        );

    [Fact]
    public void A_landing_is_said_without_a_cycle_and_a_cycle_without_a_landing()
    {
        Assert.Contains(
            Lines(SomeRep.Facts with { CycleDays = [] }),
            line => line.Contains("should land near", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(
            Lines(SomeRep.Facts with { OpenDealDays = 0 }, Baselines.Unknown),
            line => line.Contains("should land near", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void The_value_of_a_new_rep_is_the_teams() =>
        Assert.Contains(
            "A won deal is worth 10,000 on average, the team's 10,000 mixed in.",
            Lines(SomeRep.Facts with { Tally = OutcomeTally.None })
        );

    [Fact]
    public void A_value_that_is_not_above_zero_is_still_said() =>
        Assert.Contains(
            "A won deal is worth 0 on average, the team's 10,000 mixed in.",
            Lines(SomeRep.Facts with { Tally = SomeRep.Facts.Tally with { WonValue = -50_000m } })
        );

    [Fact]
    public void A_rep_without_anything_reads_what_is_missing()
    {
        var text = CoverageExplanation.Of(
            new RepCoverage(new RepFacts(), SomeRep.Context with { Baselines = Baselines.Unknown })
        );

        Assert.StartsWith("No deal has closed in the last 365 days.", text, StringComparison.Ordinal);
        Assert.Contains("an assumed 33 %, because the team has closed too few deals", text, StringComparison.Ordinal);
        Assert.Contains("No quota: nothing to cover.", text, StringComparison.Ordinal);
        Assert.Contains(
            "Coverage could not be computed: no quota is set for this period.",
            text,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("Closing the gap", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Not counted on", text, StringComparison.Ordinal);
        Assert.DoesNotContain("still to be won", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(40_000, "Target met.")]
    [InlineData(49_000, "Confident: enough for good odds.")]
    [InlineData(60_000, "Covered: enough for about even odds.")]
    [InlineData(64_000, "Thin: 16,000 (about 2 deals) of moving pipeline is missing.")]
    [InlineData(41_000, "Over-covered: prune or qualify instead of adding.")]
    public void The_verdict_is_said_in_a_sentence(int quota, string expected) =>
        Assert.Contains(expected, Lines(SomeRep.Facts with { Quota = new Quota(quota, QuotaSource.Quota) }));

    [Fact]
    public void A_met_target_needs_no_further_words()
    {
        var lines = Lines(SomeRep.Facts with { Quota = new Quota(40_000m, QuotaSource.Quota) });

        Assert.Equal("Target met.", lines[^1]);
        Assert.DoesNotContain(lines, line => line.Contains("still to be won", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.StartsWith("The moving pipeline is", StringComparison.Ordinal));
    }

    [Fact]
    public void A_last_half_to_be_won_is_still_explained() =>
        Assert.Contains(
            "Of the quota of 40,001, 1 is still to be won.",
            Lines(SomeRep.Facts with { Quota = new Quota(40_000.5m, QuotaSource.Quota) })
        );

    [Theory]
    [InlineData(60_000, false)]
    [InlineData(60_001, true)]
    public void Prospects_are_named_when_a_deal_is_missing(int quota, bool expected) =>
        Assert.Equal(
            expected,
            Lines(SomeRep.Facts with { Quota = new Quota(quota, QuotaSource.Quota) })
                .Any(line => line.StartsWith("Closing the gap takes 5 new prospects", StringComparison.Ordinal))
        );

    [Fact]
    public void Prospects_that_cannot_be_computed_are_not_named()
    {
        var frame = SomeRep.Context with { Baselines = new Baselines(SomeRep.Unit with { Qualified = 0 }, null) };
        var text = CoverageExplanation.Of(
            new RepCoverage(SomeRep.Facts with { Creation = CreationCounts.None }, frame)
        );

        Assert.DoesNotContain("Closing the gap", text, StringComparison.Ordinal);
    }

    [Fact]
    public void After_the_period_no_hours_a_week_are_named()
    {
        var text = CoverageExplanation.Of(
            new RepCoverage(SomeRep.Facts, SomeRep.Context with { Today = Days.On(2027, 1, 1) })
        );

        Assert.Contains("Closing the gap takes 80 new prospects and about 80 hours.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_team_nothing_is_mixed_into_the_value_and_no_deals_are_named()
    {
        var lines = Lines(SomeRep.Facts, Baselines.Unknown);

        Assert.Contains("A won deal is worth 10,000 on average.", lines);
    }

    [Fact]
    public void A_gap_whose_deals_are_unknown_names_the_value_only() =>
        Assert.Contains(
            "Short: 101,818 of moving pipeline is missing.",
            Lines(SomeRep.Facts with { Tally = OutcomeTally.None }, Baselines.Unknown)
        );

    [Fact]
    public void One_deal_of_integrity_gap_is_named() =>
        Assert.Contains(
            "Not counted on: 5 in 1 deal not qualified, 0 in 0 deals stale.",
            Lines(
                SomeRep.Facts with
                {
                    Layers = new PipelineLayers { Raw = new LayerSum(1, 5m), Unqualified = new LayerSum(1, 5m) },
                }
            )
        );

    [Fact]
    public void A_verdict_without_an_average_value_could_not_be_computed()
    {
        var text = CoverageExplanation.Of(
            new RepCoverage(
                SomeRep.Facts with
                {
                    Tally = OutcomeTally.None,
                    Quota = new Quota(41_000m, QuotaSource.Quota),
                },
                SomeRep.Context with
                {
                    Baselines = Baselines.Unknown,
                }
            )
        );

        Assert.Contains("Could not be computed.", text, StringComparison.Ordinal);
        Assert.Contains("(3.0x) for about even odds, and unknown for good odds", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_win_rate_of_zero_needs_more_than_any_pipeline()
    {
        var losers = new Baselines(SomeRep.Unit with { Won = 0 }, null);
        var lines = Lines(SomeRep.Facts with { Tally = SomeRep.Facts.Tally with { Won = 0 } }, losers);

        Assert.Contains("Short: no pipeline would be enough at a win rate of zero.", lines);
        Assert.Contains("Of the quota of 100,000, 60,000 is still to be won.", lines);
        Assert.DoesNotContain(lines, line => line.StartsWith("At this win rate", StringComparison.Ordinal));
    }

    [Fact]
    public void An_empty_pipeline_is_still_explained()
    {
        var lines = Lines(SomeRep.Facts with { Layers = PipelineLayers.None });

        Assert.Contains("Of the quota of 100,000, 60,000 is still to be won.", lines);
        Assert.Contains(
            lines,
            line => line.StartsWith("At this win rate that takes 240,000", StringComparison.Ordinal)
        );
        Assert.Contains("The moving pipeline is 0.0x, 0 % of what is needed.", lines);
    }

    [Fact]
    public void Without_a_gap_no_prospects_are_named()
    {
        var lines = Lines(SomeRep.Facts with { Quota = new Quota(60_000m, QuotaSource.Quota) });

        Assert.DoesNotContain(lines, line => line.StartsWith("Closing the gap", StringComparison.Ordinal));
    }

    [Fact]
    public void Flags_are_said_in_sentences()
    {
        var lines = Lines(
            SomeRep.Facts with
            {
                Tally = SomeRep.Facts.Tally with { Won = 10, Lost = 10, NoDecision = 0, LostValue = 1_000_000m },
                Previous = new PeriodMark(0.48m, 120_000m),
                BeforePrevious = new PeriodMark(0.60m, 90_000m),
            }
        );

        Assert.Contains("By value only 4 % was won: the small deals are won, the large ones lost.", lines);
        Assert.Contains(
            "Two periods running the pipeline grew while the win rate fell: more deals of less worth.",
            lines
        );
    }

    [Fact]
    public void An_assumed_quota_is_called_so() =>
        Assert.Contains(
            "Of the assumed quota of 100,000, 60,000 is still to be won.",
            Lines(SomeRep.Facts with { Quota = new Quota(100_000m, QuotaSource.Assumed) })
        );

    [Theory]
    [InlineData(3, "too few deals to tell")]
    [InlineData(10, "little evidence")]
    [InlineData(40, "good evidence")]
    public void The_evidence_is_said_in_words(int lost, string expected) =>
        Assert.Contains(
            expected,
            Lines(SomeRep.Facts with { Tally = new OutcomeTally { Lost = lost } })[0],
            StringComparison.Ordinal
        );

    [Fact]
    public void The_organisation_is_named_when_the_unit_is_too_small() =>
        Assert.Contains(
            "Mixed with 20 deals at the organisation's 30 % (100 deals), the win rate in use is 25 %, in "
                + "truth somewhere from 17 % to 35 %.",
            Lines(SomeRep.Facts, new Baselines(null, SomeRep.Unit))
        );

    [Fact]
    public void One_deal_is_not_deals() =>
        Assert.Contains(
            "1,234 in 1 deal should close",
            string.Join(
                "\n",
                Lines(
                    SomeRep.Facts with
                    {
                        Layers = new PipelineLayers { Raw = new LayerSum(1, 1_234m), Moving = new LayerSum(1, 1_234m) },
                    }
                )
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Notes_stand_at_the_end() =>
        Assert.EndsWith(
            "stand in no period.",
            Lines(SomeRep.Facts with { Layers = SomeRep.Facts.Layers with { WithoutCloseDate = 1 } })[^1],
            StringComparison.Ordinal
        );

    // Whatever is said here is said in the other languages too.
    private static string[] Lines(RepFacts facts, Baselines? baselines = null)
    {
        var text = CoverageExplanation.Of(
            new RepCoverage(facts, SomeRep.Context with { Baselines = baselines ?? SomeRep.Context.Baselines })
        );
        Assert.All(text.Split('\n'), line => Assert.True(PhraseBook.Knows(line), line));
        return text.Split('\n');
    }
}
