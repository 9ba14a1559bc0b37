using System.Globalization;
using Spectre.Console;

namespace SalesCorner.Deploy.Try.Report;

/// <summary>Prints the manager's section: who calls what, and what it is worth.</summary>
/// <param name="console">Where to.</param>
internal sealed class CoachingReport(IAnsiConsole console)
{
    private const string WhatIsShown = "what each rep says, what it reads without the rep's bias, and what pace says";

    /// <summary>Prints the calls; nothing where nobody has called.</summary>
    public void Write(TryResult result)
    {
        if (result.Forecast.All(one => one.Commit is null))
        {
            return;
        }

        console.WriteLine();
        console.MarkupLineInterpolated(
            CultureInfo.InvariantCulture,
            $"[bold]Calls of {result.Period.Name}[/]: {WhatIsShown}"
        );
        var table = new ReportTable(
            new("Rep", 0, IsNumber: false),
            new("Call", 0),
            new("From", 6, IsNumber: false),
            new("Bias", 1),
            new("Reads", 2),
            new("Pace", 3),
            new("Manager", 4),
            new("Since last week", 7),
            new("Standards met", 5)
        );
        foreach (var one in result.Forecast.InOrderOf(row => row.Name, result.Reps))
        {
            table.Add(Row(one, result.Scorecards.FirstOrDefault(card => card.Name == one.Name)));
        }

        table.WriteTo(console);
    }

    private static ReportCell[] Row(ForecastResult one, ScorecardResult? card) =>
        [
            one.Name,
            Amount(one.Call),
            one.CallFrom ?? ReportCell.Unknown,
            Bias(one),
            Amount(one.Corrected),
            Amount(one.ExpectedLanding),
            Amount(one.ManagerCall),
            Amount(one.Change),
            card is null
                ? ReportCell.Unknown
                : string.Create(CultureInfo.InvariantCulture, $"{card.Met} of {card.Standards}"),
        ];

    private static string Bias(ForecastResult one) =>
        one.Bias is not { } bias
            ? "too few"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{bias * 100m:+0;-0;0} %, {one.Verdict?.ToLowerInvariant()}"
            );

    private static string Amount(decimal? amount) =>
        amount is null ? ReportCell.Unknown : amount.Value.ToString("#,0", CultureInfo.InvariantCulture);
}
