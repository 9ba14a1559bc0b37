using System.Globalization;
using SalesCorner.Deploy.Try.History;
using Spectre.Console;

namespace SalesCorner.Deploy.Try.Report;

/// <summary>Prints a try-out: a line per rep and team, the most urgent stale deals, and what to know of the data.</summary>
/// <param name="console">Where to.</param>
public sealed class ConsoleReport(IAnsiConsole console)
{
    private const int UrgentDeals = 5;
    private const int ShownRejections = 10;

    /// <summary>Prints everything.</summary>
    public void Write(TryResult result)
    {
        var assumed = result.Reps.Any(rep => rep.QuotaSource == "Assumed");
        console.WriteLine();
        console.MarkupLineInterpolated(
            CultureInfo.InvariantCulture,
            $"[bold]Coverage of {result.Period.Name}[/] ({result.Period.Start:yyyy-MM-dd} to {result.Period.End:yyyy-MM-dd}), seen from {result.AsOf:yyyy-MM-dd}. For coaching, not for decisions on employment or pay."
        );
        console.Write(Coverage(result));
        if (assumed)
        {
            console.WriteLine("* The quota is assumed: the mean of the rep's last four periods won plus 10 %.");
        }

        new CoachingReport(console).Write(result);
        new ManagerReport(console).Write(result);
        Urgent(result);
        Notes(result);
    }

    private static Table Coverage(TryResult result)
    {
        var table = new Table()
            .Border(TableBorder.Simple)
            .AddColumns(
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
                "Prospects"
            );
        foreach (var column in new[] { 1, 2, 3, 4, 5, 6, 7, 8, 10, 11 })
        {
            table.Columns[column].RightAligned().NoWrap();
        }

        foreach (var rep in result.Reps)
        {
            table.AddRow(Row(rep));
        }

        if (result.Teams.Count > 0)
        {
            table.AddEmptyRow();
        }

        foreach (var team in result.Teams)
        {
            table.AddRow(Row(team with { Name = $"Team of {team.Name}" }));
        }

        return table;
    }

    private static Markup[] Row(RepResult rep) =>
        [
            new(Markup.Escape(rep.Name)),
            new(Share(rep.WinRateUsed)),
            new(rep.WinRateLow is null ? "–" : $"{Share(rep.WinRateLow)}–{Share(rep.WinRateHigh)}"),
            new(Count(rep.Won + rep.Lost + rep.NoDecision)),
            new(Amount(rep.Remaining) + (rep.QuotaSource == "Assumed" ? "*" : string.Empty)),
            new(Ratio(rep.RequiredRatio)),
            new(Ratio(rep.CoverageRatio)),
            new(rep.Remaining > 0m && rep.Raw is not null ? Ratio(rep.Raw.Value / rep.Remaining) : "–"),
            new(Share(rep.Odds)),
            new($"[{Colour(rep.Status)}]{Markup.Escape(rep.Status ?? "–")}[/]"),
            new(Count(rep.GapDeals)),
            new(Count(rep.ProspectsNeeded)),
        ];

    private void Urgent(TryResult result)
    {
        var urgent = result
            .Deals.Where(deal => deal.Stale)
            .OrderByDescending(deal => deal.Value ?? 0m)
            .ThenBy(deal => deal.StaleOn)
            .Take(UrgentDeals)
            .ToList();
        console.WriteLine();
        if (urgent.Count == 0)
        {
            console.WriteLine("No open deal is stale.");
            return;
        }

        console.MarkupLineInterpolated(
            CultureInfo.InvariantCulture,
            $"[bold]The most urgent stale deals[/] ({result.Deals.Count(deal => deal.Stale):N0} of {Counted.Of(result.Deals.Count, "open deal")} stale)"
        );
        var table = new Table()
            .Border(TableBorder.Simple)
            .AddColumns("Deal", "Owner", "Stage", "Value", "Stale since", "Because");
        table.Columns[3].RightAligned();
        foreach (var deal in urgent)
        {
            table.AddRow(
                Markup.Escape(deal.Name),
                Markup.Escape(deal.Owner),
                Markup.Escape(deal.Stage ?? "–"),
                Amount(deal.Value),
                deal.StaleOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "–",
                Markup.Escape(deal.StaleReason ?? "–")
            );
        }

        console.Write(table);
    }

    private void Notes(TryResult result)
    {
        if (result.Notes.Count > 0)
        {
            console.MarkupLine("[bold]About the data[/]");
        }

        foreach (var note in result.Notes)
        {
            console.WriteLine("- " + note);
        }

        foreach (var row in result.Rejected.Take(ShownRejections))
        {
            console.WriteLine($"- {row.File}, line {row.Line}: {row.Reason}");
        }

        if (result.Rejected.Count > ShownRejections)
        {
            console.WriteLine(
                $"- and {Counted.Of(result.Rejected.Count - ShownRejections, "more row")} that could not be used."
            );
        }
    }

    private static string Colour(string? status) =>
        status switch
        {
            "Short" or "Could not compute" => "red",
            "Thin" => "yellow",
            "Covered" or "Confident" or "Target met" => "green",
            "Over-covered" => "blue",
            _ => "default",
        };

    private static string Share(decimal? share) =>
        share is null ? "–" : string.Create(CultureInfo.InvariantCulture, $"{share.Value * 100m:0} %");

    private static string Ratio(decimal? ratio) =>
        ratio is null ? "–" : string.Create(CultureInfo.InvariantCulture, $"{ratio.Value:0.0}x");

    private static string Count(int? count) =>
        count is null ? "–" : count.Value.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Amount(decimal? amount) =>
        amount is null ? "–" : amount.Value.ToString("#,0", CultureInfo.InvariantCulture);
}
