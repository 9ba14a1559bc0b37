using SalesCorner.Plugins.Domain.Qualification;

namespace SalesCorner.Plugins.Tests.Domain.Qualification;

/// <summary>What entering early, or against somebody, has gone with.</summary>
[Trait("Ring", "fast")]
public sealed class EarlyInfluenceTests
{
    [Fact]
    public void Wins_are_told_by_the_day_of_the_first_answer() =>
        Assert.Equal(
            "Won when first answered within 14 days: 50 % of 2 deals; by day 60: 0 % of 1 deal; "
                + "later: 100 % of 1 deal.",
            EarlyInfluence.OfDays([Day(0, true), Day(14, false), Day(60, false), Day(61, true)])
        );

    [Fact]
    public void A_time_without_deals_says_so() =>
        Assert.Equal(
            "Won when first answered within 14 days: no deal; by day 60: 100 % of 1 deal; later: no deal.",
            EarlyInfluence.OfDays([Day(15, true)])
        );

    [Fact]
    public void Wins_are_told_with_a_competitor_and_without_and_uncounted_deals_stand_in_neither() =>
        Assert.Equal(
            "Won with a competitor on the deal: 50 % of 2 deals; without: 100 % of 1 deal.",
            EarlyInfluence.OfCompetition([Against(1, true), Against(3, false), Against(0, true), Against(null, false)])
        );

    [Fact]
    public void Where_nobody_counted_competitors_nothing_is_said() =>
        Assert.Null(EarlyInfluence.OfCompetition([Against(null, true)]));

    [Theory]
    [InlineData(5, 5, 5)]
    [InlineData(90, 5, 5)]
    [InlineData(5, 40, 5)]
    [InlineData(-3, 40, 0)]
    public void The_first_answer_is_the_day_of_its_row_or_the_earlier_day_that_it_names(
        int keptAfter,
        int namesAfter,
        int days
    ) => Assert.Equal(days, AnsweredDeal.DaysBetween(Days.Today, Days.Ahead(keptAfter), Days.Ahead(namesAfter)));

    private static AnsweredDeal Day(int days, bool isWon) => new(5, isWon) { DaysToAnswer = days };

    private static AnsweredDeal Against(int? competitors, bool isWon) => new(5, isWon) { Competitors = competitors };
}
