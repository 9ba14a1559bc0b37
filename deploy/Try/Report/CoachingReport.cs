using System.Globalization;
using Spectre.Console;

namespace SalesCorner.Deploy.Try.Report;

/// <summary>Prints the manager's section: who calls what, and what it is worth.</summary>
/// <param name="console">Where to.</param>
internal sealed class CoachingReport(IAnsiConsole console)
{
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
            $"[bold]Calls of {result.Period.Name}[/]: what each rep says, what it reads without the rep's bias, and what pace says"
        );
        var table = new Table()
            .Border(TableBorder.Simple)
            .AddColumns("Rep", "Call", "From", "Bias", "Reads", "Pace", "Manager", "Since last week", "Standards met");
        foreach (var column in new[] { 1, 3, 4, 5, 6, 7, 8 })
        {
            table.Columns[column].RightAligned();
        }

        foreach (var one in result.Forecast)
        {
            table.AddRow(Row(one, result.Scorecards.FirstOrDefault(card => card.Name == one.Name)));
        }

        console.Write(table);
    }

    private static Markup[] Row(ForecastResult one, ScorecardResult? card) =>
        [
            new(Markup.Escape(one.Name)),
            new(Amount(one.Call)),
            new(Markup.Escape(one.CallFrom ?? "–")),
            new(Bias(one)),
            new(Amount(one.Corrected)),
            new(Amount(one.ExpectedLanding)),
            new(Amount(one.ManagerCall)),
            new(Amount(one.Change)),
            new(card is null ? "–" : string.Create(CultureInfo.InvariantCulture, $"{card.Met} of {card.Standards}")),
        ];

    private static string Bias(ForecastResult one) =>
        one.Bias is not { } bias
            ? "too few"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{bias * 100m:+0;-0;0} %, {one.Verdict?.ToLowerInvariant()}"
            );

    private static string Amount(decimal? amount) =>
        amount is null ? "–" : amount.Value.ToString("#,0", CultureInfo.InvariantCulture);
}
