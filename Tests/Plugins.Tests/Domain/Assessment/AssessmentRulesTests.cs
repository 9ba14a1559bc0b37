using SalesCorner.Plugins.Domain.Assessment;

namespace SalesCorner.Plugins.Tests.Domain.Assessment;

[Trait("Ring", "fast")]
public sealed class AssessmentRulesTests
{
    private static readonly Guid Pillar = new("11111111-1111-1111-1111-111111111111");

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, ManagerTier.OneToFour)]
    [InlineData(4, ManagerTier.OneToFour)]
    [InlineData(5, ManagerTier.FiveToNine)]
    [InlineData(9, ManagerTier.FiveToNine)]
    [InlineData(10, ManagerTier.TenAndMore)]
    public void A_tier_is_the_number_of_direct_reports(int reports, ManagerTier? tier) =>
        Assert.Equal(tier, ManagerTiers.Of(reports));

    [Fact]
    public void From_three_on_the_same_tier_their_average_is_told()
    {
        var benchmark = Of([.. Answers(ManagerTier.OneToFour, 2, 3, 5), .. Answers(ManagerTier.TenAndMore, 1)]);

        Assert.Equal(new Benchmark(3.33m, 3, true), benchmark);
        Assert.Equal("The average of 3 managers on the same tier is 3.3.", benchmark.Words);
    }

    [Fact]
    public void With_two_on_the_tier_it_is_the_organisation_s_and_says_so()
    {
        var benchmark = Of([.. Answers(ManagerTier.OneToFour, 2, 4), .. Answers(ManagerTier.TenAndMore, 3)]);

        Assert.Equal(new Benchmark(3m, 3, false), benchmark);
        Assert.Equal("Too few on the same tier: the average of all 3 managers is 3.0.", benchmark.Words);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void It_is_never_a_single_person_s_nor_two_people_s(int count)
    {
        var benchmark = Of([.. Answers(ManagerTier.OneToFour, [.. Enumerable.Repeat(4, count)])]);

        Assert.Null(benchmark.Average);
        Assert.Equal($"Too few assessments to compare with (n = {count}; from 3 on).", benchmark.Words);
    }

    [Fact]
    public void Who_manages_nobody_is_compared_with_the_organisation()
    {
        var benchmark = Benchmark.Of([.. Answers(null, 1, 2, 3)], Pillar, null);

        Assert.Equal(new Benchmark(2m, 3, false), benchmark);
    }

    [Fact]
    public void A_claim_stands_beside_the_facts_and_what_is_not_measured_says_so()
    {
        Assert.Equal(
            "You put \"Pipeline and forecast\" at 4. The team's forecast accuracy over four periods is 61 %. The team has no "
                + "open pipeline.",
            ClaimSentence.Of(
                "Pipeline and forecast",
                4,
                [new TeamFact(TeamIndicator.ForecastAccuracy, 0.61m), new TeamFact(TeamIndicator.StaleShare, null)]
            )
        );
    }

    [Fact]
    public void Indicators_are_read_by_name_and_unknown_names_are_told()
    {
        Assert.Equal(
            [TeamIndicator.StaleShare, TeamIndicator.ReviewsHeld],
            TeamIndicators.Read("StaleShare, reviewsheld, Luck, StaleShare")
        );
        Assert.Equal(["Luck", "3"], TeamIndicators.Unknown("StaleShare, Luck, 3"));
        Assert.Empty(TeamIndicators.Read(null));
    }

    private static Benchmark Of(IReadOnlyCollection<LeveledAnswer> answers) =>
        Benchmark.Of(answers, Pillar, ManagerTier.OneToFour);

    private static IEnumerable<LeveledAnswer> Answers(ManagerTier? tier, params int[] levels) =>
        levels.Select(
            (level, number) => new LeveledAnswer(new Guid(number + 1, 0, 0, new byte[8]), tier, Pillar, level)
        );
}
