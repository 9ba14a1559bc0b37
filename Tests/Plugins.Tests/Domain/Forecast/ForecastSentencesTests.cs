using SalesCorner.Plugins.Domain.Forecast;

namespace SalesCorner.Plugins.Tests.Domain.Forecast;

[Trait("Ring", "fast")]
public sealed class ForecastSentencesTests
{
    private static readonly ForecastFacts Facts = new()
    {
        Typed = 240_000m,
        Landing = 190_000m,
        Low = 150_000m,
        High = 245_000m,
        LastWeek = 220_000m,
        Track = new CallTrack(4, 0.8m, 0.18m),
        Periods = "quarters",
    };

    [Fact]
    public void Happy_ears_are_told_with_the_corrected_call_and_pace() =>
        Assert.Equal(
            "Your commit has been 18 % too high over four quarters (happy ears); corrected for that, today's "
                + "240,000 reads 203,000; pace says 190,000, range 150,000 to 245,000.",
            Line(Facts, 0)
        );

    [Fact]
    public void Sandbagging_is_told_the_same_way() =>
        Assert.Equal(
            "Your commit has been 20 % too low over two quarters (sandbagging); corrected for that, today's "
                + "240,000 reads 300,000; pace says 190,000, range 150,000 to 245,000.",
            Line(Facts with { Track = new CallTrack(2, 0.8m, -0.2m) }, 0)
        );

    [Fact]
    public void A_straight_caller_hears_so() =>
        Assert.StartsWith(
            "Your commit has been straight over three quarters, 4 % too low; corrected",
            Line(Facts with { Track = new CallTrack(3, 0.9m, -0.04m) }, 0),
            StringComparison.Ordinal
        );

    [Fact]
    public void Too_few_periods_say_how_many_there_are() =>
        Assert.Equal(
            "Too few: 1 closed period with a call and a result, and a bias is told from two on.",
            Line(Facts with { Track = new CallTrack(1, null, null) }, 0)
        );

    [Fact]
    public void Periods_without_a_win_say_so() =>
        Assert.Equal(
            "Nothing was won in the periods that have a call: no bias can be told.",
            Line(Facts with { Track = new CallTrack(3, null, null) }, 0)
        );

    [Fact]
    public void Without_pace_the_sentence_says_that_there_is_none() =>
        Assert.EndsWith(
            "reads 203,000. Pace has no figure for this period.",
            Line(Facts with { Landing = null }, 0),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(240_000, null, 100_000, "The rep has called 240,000.", CallSource.Typed)]
    [InlineData(
        null,
        100_000,
        100_000,
        "Nobody has typed a commit: 100,000 is from deals, what is won and what stands in the forecast "
            + "category Committed.",
        CallSource.FromDeals
    )]
    [InlineData(
        null,
        null,
        100_000,
        "Nobody has typed a commit, and deals have no forecast category here: there is no call.",
        CallSource.Missing
    )]
    public void Where_the_call_comes_from_is_said(
        int? typed,
        int? fromDeals,
        int lastWeek,
        string expected,
        CallSource source
    )
    {
        var facts = Facts with { Typed = typed, FromDeals = fromDeals, LastWeek = lastWeek };

        Assert.Equal(expected, Line(facts, 2));
        Assert.Equal(source, new ForecastJudgement(facts).Source);
    }

    [Theory]
    [InlineData(220_000, "The call has risen by 20,000 since last week.")]
    [InlineData(250_000, "The call has fallen by 10,000 since last week.")]
    [InlineData(240_000, "The call is that of last week.")]
    [InlineData(null, "No call was kept a week ago: a change is told from the second week on.")]
    public void The_change_since_last_week_is_said(int? lastWeek, string expected) =>
        Assert.Equal(expected, Line(Facts with { LastWeek = lastWeek }, 3));

    [Theory]
    [InlineData(CallMoment.FirstDay, "It is judged by the calls of the first day.")]
    [InlineData(CallMoment.HalfTime, "It is judged by the calls of half time.")]
    [InlineData(CallMoment.LastMonth, "It is judged by the calls of the last month's first day.")]
    public void Which_calls_it_is_judged_by_is_said(CallMoment moment, string expected) =>
        Assert.Equal(expected, Line(Facts with { Moment = moment }, 1));

    private static string Line(ForecastFacts facts, int index) =>
        ForecastSentences.Of(new ForecastJudgement(facts)).Split('\n')[index];
}
