using System.Globalization;
using SalesCorner.Deploy.Try.History;
using Spectre.Console;

namespace SalesCorner.Deploy.Try.Report;

/// <summary>
/// Prints a try-out: a line per rep and team, the most urgent stale deals, and what to know of the data.
/// </summary>
/// <param name="console">Where to.</param>
public sealed class ConsoleReport(IAnsiConsole console)
{
    private const int UrgentDeals = 5;
    private const int ShownRejections = 10;
    private const string Purpose = "For coaching, not for decisions on employment or pay.";

    /// <summary>Prints everything.</summary>
    public void Write(TryResult result)
    {
        var assumed = result.Reps.Any(rep => rep.QuotaSource == "Assumed");
        console.WriteLine();
        var days = string.Create(
            CultureInfo.InvariantCulture,
            $"{result.Period.Start:yyyy-MM-dd} to {result.Period.End:yyyy-MM-dd}"
        );
        console.MarkupLineInterpolated(
            CultureInfo.InvariantCulture,
            $"[bold]Coverage of {result.Period.Name}[/] ({days}), seen from {result.AsOf:yyyy-MM-dd}. {Purpose}"
        );
        Coverage(result).WriteTo(console);
        if (assumed)
        {
            console.WriteLine("* The quota is assumed: the mean of the rep's last four periods won plus 10 %.");
        }

        new CoachingReport(console).Write(result);
        new ManagerReport(console).Write(result);
        new GoalReport(console).Write(result);
        Urgent(result);
        Notes(result);
    }

    private static ReportTable Coverage(TryResult result)
    {
        var table = new ReportTable(
            new("Rep", 0, IsNumber: false),
            new("Win rate", 5),
            new("Range", 10),
            new("Closed", 9),
            new("Quota left", 2),
            new("Needs", 6),
            new("Moving", 3),
            new("Raw", 7),
            new("Odds", 1),
            new("Status", 0, IsNumber: false),
            new("Gap, deals", 4),
            new("Prospects", 8)
        );
        foreach (var rep in result.Reps.ByNeed())
        {
            table.Add(Row(rep));
        }

        if (result.Teams.Count > 0)
        {
            table.AddGap();
        }

        foreach (var team in result.Teams.ByNeed())
        {
            table.Add(Row(team with { Name = $"Team of {team.Name}" }));
        }

        return table;
    }

    private static ReportCell[] Row(RepResult rep) =>
        [
            rep.Name,
            Share(rep.WinRateUsed),
            rep.WinRateLow is null ? ReportCell.Unknown : $"{Share(rep.WinRateLow)}–{Share(rep.WinRateHigh)}",
            Count(rep.Won + rep.Lost + rep.NoDecision),
            Amount(rep.Remaining) + (rep.QuotaSource == "Assumed" ? "*" : string.Empty),
            Ratio(rep.RequiredRatio),
            Ratio(rep.CoverageRatio),
            rep.Remaining > 0m && rep.Raw is not null ? Ratio(rep.Raw.Value / rep.Remaining) : ReportCell.Unknown,
            Share(rep.Odds),
            new(rep.Status ?? ReportCell.Unknown, Colour(rep.Status)),
            Count(rep.GapDeals),
            Count(rep.ProspectsNeeded),
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

        var open = Counted.Of(result.Deals.Count, "open deal");
        console.MarkupLineInterpolated(
            CultureInfo.InvariantCulture,
            $"[bold]The most urgent stale deals[/] ({result.Deals.Count(deal => deal.Stale):N0} of {open} stale)"
        );
        var table = new ReportTable(
            new("Deal", 0, IsNumber: false),
            new("Owner", 1, IsNumber: false),
            new("Stage", 4, IsNumber: false),
            new("Value", 2),
            new("Stale since", 3, IsNumber: false),
            new("Because", 0, IsNumber: false)
        );
        foreach (var deal in urgent)
        {
            table.Add(
                deal.Name,
                deal.Owner,
                deal.Stage ?? ReportCell.Unknown,
                Amount(deal.Value),
                deal.StaleOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ReportCell.Unknown,
                deal.StaleReason ?? ReportCell.Unknown
            );
        }

        table.WriteTo(console);
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
        share is null ? ReportCell.Unknown : string.Create(CultureInfo.InvariantCulture, $"{share.Value * 100m:0} %");

    private static string Ratio(decimal? ratio) =>
        ratio is null ? ReportCell.Unknown : string.Create(CultureInfo.InvariantCulture, $"{ratio.Value:0.0}x");

    private static string Count(int? count) =>
        count is null ? ReportCell.Unknown : count.Value.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Amount(decimal? amount) =>
        amount is null ? ReportCell.Unknown : amount.Value.ToString("#,0", CultureInfo.InvariantCulture);
}
