using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Try.Report;

namespace SalesCorner.Deploy.Tests.Try.Report;

[Trait("Ring", "fast")]
public sealed class ConsoleReportTests
{
    private static readonly string[] AllHeadings =
    [
        "Rep",
        "Win rate",
        "Range",
        "Closed",
        "Quota left",
        "Needs",
        "Moving",
        "Raw",
        "Odds",
        "Status",
        "Gap, deals",
        "Prospects",
    ];

    [Fact]
    public void At_eighty_columns_names_and_status_stay_and_the_least_important_columns_go()
    {
        var lines = Print(80, Rep("Wilhelmina van den Bergh", 0.4m, "Short"));

        Assert.Equal(["Rep", "Quota left", "Moving", "Odds", "Status", "Gap, deals"], Headings(lines));
        Assert.Contains(lines, line => line.Contains("Wilhelmina van den Bergh", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public void Where_there_is_room_every_column_that_says_something_is_shown()
    {
        Assert.Equal(AllHeadings, Headings(Print(200, Rep("Ann", 0.4m, "Short"))));
    }

    [Fact]
    public void A_column_of_which_nothing_is_known_is_not_shown()
    {
        var lines = Print(200, Rep("Ann", 0.4m, "Short") with { ProspectsNeeded = null, WinRateLow = null });

        Assert.Equal(AllHeadings.Except(["Range", "Prospects"]), Headings(lines));
    }

    [Fact]
    public void However_narrow_it_is_name_and_status_are_shown()
    {
        Assert.Equal(["Rep", "Status"], Headings(Print(20, Rep("Ann", 0.4m, "Short"))));
    }

    [Fact]
    public void Who_needs_help_most_comes_first_and_who_has_no_quota_last()
    {
        var lines = Print(
            200,
            Rep("Well", 0.9m, "Confident"),
            Rep("Nobody", null, null) with
            {
                Quota = null,
            },
            Rep("Worse", 0.2m, "Short"),
            Rep("Landing", null, "Short") with
            {
                ExpectedLanding = 50_000m,
            }
        );

        Assert.Equal(
            ["Worse", "Landing", "Well", "Nobody"],
            lines
                .Select(line => line.Trim().Split(' ')[0])
                .Where(word => word is "Worse" or "Landing" or "Well" or "Nobody")
        );
    }

    [Fact]
    public void No_line_ends_with_a_blank()
    {
        Assert.All(Print(null, Rep("Ann", 0.4m, "Short")), line => Assert.Equal(line.TrimEnd(), line));
    }

    private static string[] Headings(IEnumerable<string> lines) =>
        lines
            .First(line => line.TrimStart().StartsWith("Rep ", StringComparison.Ordinal))
            .Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string[] Print(int? width, params RepResult[] reps)
    {
        using var written = new StringWriter();
        var terminal = new Terminal(written, TextWriter.Null, IsInteractive: false, TimeProvider.System);
        var console = terminal.ConsoleOn(written);
        console.Profile.Width = width ?? console.Profile.Width;
        new ConsoleReport(console).Write(
            new TryResult
            {
                AsOf = new DateOnly(2026, 11, 16),
                Period = new PeriodResult("Q4 2026", new DateOnly(2026, 10, 1), new DateOnly(2026, 12, 31)),
                Reps = reps,
                Teams = [],
                Forecast = [],
                Scorecards = [],
                Deals = [],
                Balance = [],
                Weeks = [],
                Cost = [],
                Outcomes = [],
                Objectives = [],
                Events = [],
                Assessments = [],
                Missing = [],
                Notes = [],
                Rejected = [],
            }
        );
        return written.ToString().Split('\n').Select(line => line.TrimEnd('\r')).ToArray();
    }

    private static RepResult Rep(string name, decimal? odds, string? status) =>
        new()
        {
            Name = name,
            Quota = 100_000m,
            Odds = odds,
            Status = status,
            Won = 3,
            WinRateUsed = 0.3m,
            WinRateLow = 0.2m,
            WinRateHigh = 0.4m,
            Remaining = 90_000m,
            RequiredRatio = 3.3m,
            CoverageRatio = 1.2m,
            Raw = new LayerResult(9, 270_000m),
            GapDeals = 7,
            ProspectsNeeded = 20,
        };
}
