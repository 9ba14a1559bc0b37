using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Pace;

namespace SalesCorner.Plugins.Tests.Domain.Pace;

/// <summary>Every figure of every rep against the check values of the design, computed by another program.</summary>
[Trait("Ring", "fast")]
public sealed class CheckValueTests
{
    private const decimal OddsApart = 0.002m;
    private const decimal ShareApart = 0.001m;

    [SkippableTheory]
    [InlineData("pace-maven-2017-10-01.csv", "2017-10-01", FiscalPeriodType.Month)]
    [InlineData("pace-maven-2017-11-16.csv", "2017-11-16", FiscalPeriodType.Month)]
    [InlineData("pace-maven-2017-11-16-quarter.csv", "2017-11-16", FiscalPeriodType.Quarter)]
    public void Every_rep_has_the_odds_landings_and_range_of_the_check_values(
        string file,
        string today,
        FiscalPeriodType type
    )
    {
        var rows = MavenChecks.Rows(file);
        var study = new MavenChecks(today, type).Study;

        Assert.Equal(rows.Select(row => row.Rep), study.Reps.OrderBy(rep => rep, StringComparer.Ordinal));
        Assert.All(rows, row => AssertSame(row, study));
    }

    private static void AssertSame(CheckRow row, TeamStudy<string> study)
    {
        var outlook = study.OutlookOf(row.Rep)!;
        var result = study.Judge(row.Rep, row.Quota)!;

        Assert.All(
            row.Odds.Zip([result.OddsPipeline!.Value, result.OddsHabit!.Value, result.Odds!.Value]),
            odds => Assert.InRange(odds.Second, odds.First - OddsApart, odds.First + OddsApart)
        );
        Assert.All(
            row.ByPeriod.Zip(result.ByPeriod),
            odds => Assert.InRange(odds.Second.Odds!.Value, odds.First - OddsApart, odds.First + OddsApart)
        );
        Assert.All(
            row.Landings.Zip([result.LandingPipeline, result.LandingHabit!.Value, result.Landing]),
            landing =>
                Assert.InRange(landing.Second, landing.First * (1m - ShareApart), landing.First * (1m + ShareApart))
        );
        Assert.All(
            row.Rest.Zip([
                outlook.Standing.Won,
                outlook.Standing.Open.Count,
                result.Factor!.Value,
                result.NewBusiness,
                result.Low,
                result.High,
            ]),
            figure =>
                Assert.InRange(
                    figure.Second,
                    (figure.First * (1m - ShareApart)) - 0.0001m,
                    (figure.First * (1m + ShareApart)) + 0.0001m
                )
        );
    }
}
