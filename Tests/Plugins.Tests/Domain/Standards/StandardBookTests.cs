using SalesCorner.Plugins.Domain.Standards;

namespace SalesCorner.Plugins.Tests.Domain.Standards;

[Trait("Ring", "fast")]
public sealed class StandardBookTests
{
    private static readonly Guid Rep = new("11111111-0000-0000-0000-000000000001");
    private static readonly Guid Other = new("11111111-0000-0000-0000-000000000002");
    private static readonly DateTime Day = new(2026, 3, 16, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_rep_s_own_standard_wins_over_everybody_s()
    {
        var book = new StandardBook([
            new(Indicator.WinRate, 30m) { From = Day },
            new(Indicator.WinRate, 25m) { RepId = Rep },
        ]);

        Assert.Equal(25m, Assert.Single(book.Of(Rep, Day)).Value);
        Assert.Equal(30m, Assert.Single(book.Of(Other, Day)).Value);
    }

    [Fact]
    public void Of_two_alike_the_later_one_wins()
    {
        var book = new StandardBook([
            new(Indicator.Odds, 50m) { From = Day.AddDays(-10) },
            new(Indicator.Odds, 60m) { From = Day.AddDays(-5) },
            new(Indicator.Odds, 40m),
        ]);

        Assert.Equal(60m, Assert.Single(book.Of(Rep, Day)).Value);
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 1)]
    [InlineData(7, 1)]
    [InlineData(8, 0)]
    public void A_standard_holds_from_its_first_day_to_its_last(int daysLater, int expected)
    {
        var book = new StandardBook([new(Indicator.Odds, 50m) { From = Day, To = Day.AddDays(7) }]);

        Assert.Equal(expected, book.Of(Rep, Day.AddDays(daysLater)).Count);
    }

    [Fact]
    public void Hours_of_a_week_are_told_by_name_and_shown_on_no_scorecard()
    {
        var book = new StandardBook([
            new(Indicator.WeekHours, 40m),
            new(Indicator.WeekHours, 20m) { RepId = Rep, To = Day },
        ]);

        Assert.Empty(book.Of(Rep, Day));
        Assert.Equal(20m, book.ValueOf(Rep, Day, Indicator.WeekHours));
        Assert.Equal(40m, book.ValueOf(Rep, Day.AddDays(1), Indicator.WeekHours));
        Assert.Null(book.ValueOf(Rep, Day, Indicator.ProactiveShare));
    }

    [Fact]
    public void At_most_six_are_shown_in_the_indicators_order()
    {
        var book = new StandardBook([
            .. Enum.GetValues<Indicator>().Reverse().Select(indicator => new Standard(indicator, 1m)),
        ]);

        Assert.Equal(Enum.GetValues<Indicator>().Take(6), book.Of(Rep, Day).Select(standard => standard.Indicator));
    }
}
