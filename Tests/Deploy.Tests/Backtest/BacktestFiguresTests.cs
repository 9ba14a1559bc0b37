using SalesCorner.Deploy.Backtest;
using SalesCorner.Deploy.Backtest.Report;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Coverage;
using SalesCorner.Plugins.Domain.Rates;

namespace SalesCorner.Deploy.Tests.Backtest;

/// <summary>The sums over points, by hand.</summary>
public sealed class BacktestFiguresTests
{
    [Theory]
    [InlineData("2026-04-01", "2026-04-30", 0, "2026-04-01")]
    [InlineData("2026-04-01", "2026-04-30", 1, "2026-04-15")]
    [InlineData("2026-05-01", "2026-05-31", 1, "2026-05-16")]
    [InlineData("2026-04-01", "2026-04-30", 2, "2026-04-24")]
    [InlineData("2026-04-01", "2026-06-30", 2, "2026-06-12")]
    public void A_moment_is_a_day_of_the_period(string start, string end, int moment, string day)
    {
        var period = new FiscalPeriod(FiscalPeriodType.Quarter, 2026, 2, Day(start), Day(end));

        Assert.Equal(Day(day), Moment.All[moment].DayIn(period));
    }

    [Fact]
    public void A_moment_is_summed_up_as_a_person_would()
    {
        var line = MomentSummary.Of(
            "first day",
            [Point(0.5m, landing: 80m, actual: 100m), Point(0.3m, landing: 60m, actual: 50m)]
        )!;

        Assert.Equal(((0.5m * 0.5m) + (0.3m * 0.3m)) / 2m, line.Brier);
        Assert.Equal(0.25m, line.BaseBrier);
        Assert.Equal(30m / 150m, line.Wape);
        Assert.Equal(-10m / 150m, line.Bias);
        Assert.Equal((40m + 10m) / 150m, line.UsualWape);
        Assert.Equal(0.5m, line.RangeHolds);
    }

    [Fact]
    public void A_moment_without_points_has_no_line() =>
        Assert.Null(MomentSummary.Of("half time", [Point(0.5m, 80m, 100m)]));

    [Fact]
    public void Where_nothing_was_won_no_share_of_it_is_told()
    {
        var line = MomentSummary.Of("first day", [Point(0.5m, landing: 80m, actual: 0m)])!;

        Assert.Null(line.Wape);
        Assert.Null(line.Bias);
    }

    [Fact]
    public void A_limit_belongs_to_the_bucket_above_it_and_certainty_to_the_last()
    {
        var buckets = ShareBucket.Of([(0.19999m, false), (0.2m, true), (1m, true)], ShareBucket.Fifths);

        Assert.Equal([1, 1, 0, 0, 1], buckets.Select(bucket => bucket.Points));
        Assert.Equal((0.2m, 1m), (buckets[1].Said, buckets[1].Made));
        Assert.Null(buckets[2].Made);
    }

    [Theory]
    [InlineData(30, 100, true)]
    [InlineData(37, 100, true)]
    [InlineData(45, 100, false)]
    public void A_range_is_held_to_what_came_with_what_chance_does_to_it(int won, int closed, bool holds)
    {
        var check = new RateCheck(new WilsonRange(0.25m, 0.35m), won, closed);

        Assert.Equal(holds, check.Holds);
    }

    [Theory]
    [InlineData(0.20, 0.19, 0.10, "The odds are better than guessing from the first day on.")]
    [InlineData(
        0.24,
        0.19,
        0.10,
        "The odds are better than guessing from half time on; on the first day they are not."
    )]
    [InlineData(0.24, 0.24, 0.10, "The odds are better than guessing from 80 % on; at half time they are not.")]
    [InlineData(0.10, 0.10, 0.24, "The odds are not better than guessing on this data: do not steer by them yet.")]
    public void The_verdict_says_from_when_on_the_odds_can_be_trusted(
        double first,
        double half,
        double late,
        string sentence
    )
    {
        IReadOnlyList<MomentSummary> summary = [Line("first day", first), Line("half time", half), Line("80 %", late)];

        Assert.Equal(sentence, Verdict.Of(summary)[0]);
    }

    [Fact]
    public void Few_points_are_said_to_be_few()
    {
        var few = Line("first day", 0.1) with { Points = 29 };

        Assert.StartsWith("Too few to judge: 29", Assert.Single(Verdict.Of([few])), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_of_the_input_are_text_on_the_page_and_never_markup()
    {
        var result = new BacktestResult
        {
            Source = "<script>alert(1)</script>",
            Verdict = ["a < b"],
            Points = [],
            Summary = [],
            Statuses = [],
            Buckets = [],
            DealChances = [],
            WinRates = new RateSummary(0, null),
            Notes = ["\"quoted\" & <b>"],
        };

        var page = BacktestPage.Of(result);

        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.Contains("a &lt; b", page, StringComparison.Ordinal);
        Assert.Contains("&quot;quoted&quot; &amp; &lt;b&gt;", page, StringComparison.Ordinal);
    }

    private static MomentSummary Line(string at, double brier) =>
        new()
        {
            At = at,
            Points = 100,
            Brier = (decimal)brier,
            BaseBrier = 0.24m,
            RangeHolds = 0.8m,
        };

    private static BacktestPoint Point(decimal odds, decimal landing, decimal actual) =>
        new()
        {
            Period = "Q2 2026",
            Rep = "Ada",
            At = "first day",
            Day = new DateOnly(2026, 4, 1),
            Odds = odds,
            Landing = landing,
            Low = 55m,
            High = 110m,
            UsualWon = 60m,
            Quota = 90m,
            Actual = actual,
            Status = CoverageStatus.Thin,
        };

    private static DateTime Day(string text) =>
        DateTime.Parse(
            text,
            System.Globalization.CultureInfo.InvariantCulture,
            System.Globalization.DateTimeStyles.AssumeUniversal | System.Globalization.DateTimeStyles.AdjustToUniversal
        );
}
