using System.Globalization;
using Spectre.Console;

namespace SalesCorner.Deploy.Backtest.Report;

/// <summary>Prints a back-test: the verdict, a line a moment, a line a status, and what it rests on.</summary>
/// <param name="console">Where to.</param>
internal sealed class BacktestReport(IAnsiConsole console)
{
    public void Write(BacktestResult result)
    {
        console.WriteLine();
        foreach (var sentence in result.Verdict)
        {
            console.MarkupLineInterpolated($"[bold]{sentence}[/]");
        }

        if (result.Summary.Count > 0)
        {
            console.Write(Moments(result));
            console.Write(Statuses(result));
            console.Write(Buckets("Odds given", "Statements", "Made the number", result.Buckets));
            console.Write(Buckets("Chance of a deal", "Deals", "Won by the end", result.DealChances));
            Rates(result.WinRates);
        }

        console.WriteLine();
        foreach (var note in result.Notes)
        {
            console.WriteLine($"- {note}");
        }
    }

    private static Table Moments(BacktestResult result)
    {
        var table = Lines(
            "Asked on",
            "Statements",
            "Brier",
            "Base rate",
            "Off by",
            "As usual",
            "Too high by",
            "Range held"
        );
        foreach (var line in result.Summary)
        {
            table.AddRow(
                line.At,
                Count(line.Points),
                Score(line.Brier),
                Score(line.BaseBrier),
                Share(line.Wape),
                Share(line.UsualWape),
                Share(line.Bias),
                Share(line.RangeHolds)
            );
        }

        return table;
    }

    private static Table Statuses(BacktestResult result)
    {
        var table = Lines("Status", "Asked on", "How many", "Odds given", "Made the number");
        foreach (var line in result.Statuses)
        {
            table.AddRow(
                BacktestPage.Words(line.Status),
                line.At,
                Count(line.Points),
                Share(line.Odds),
                Share(line.Made)
            );
        }

        return table;
    }

    private static Table Buckets(string what, string many, string came, IReadOnlyList<ShareBucket> buckets)
    {
        var table = Lines(what, many, "Mean", came);
        foreach (var bucket in buckets.Where(bucket => bucket.Points > 0))
        {
            table.AddRow(
                $"{Share(bucket.From)} to {Share(bucket.To)}",
                Count(bucket.Points),
                Share(bucket.Said),
                Share(bucket.Made)
            );
        }

        return table;
    }

    private void Rates(RateSummary rates)
    {
        if (rates.Holds is { } holds)
        {
            console.WriteLine(
                $"Ranges of win rates held the rate of the year after in {Share(holds)} of "
                    + $"{Count(rates.Points)} cases (meant: 80 %)."
            );
        }
    }

    private static Table Lines(params string[] columns)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns(columns);
        foreach (var column in table.Columns.Skip(1))
        {
            column.RightAligned().NoWrap();
        }

        return table;
    }

    private static string Share(decimal? share) =>
        share is { } known ? known.ToString("P0", CultureInfo.InvariantCulture) : "–";

    private static string Score(decimal score) => score.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Count(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
