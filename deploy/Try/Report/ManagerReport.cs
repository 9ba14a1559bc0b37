using System.Globalization;
using Spectre.Console;

namespace SalesCorner.Deploy.Try.Report;

/// <summary>
/// Prints a manager's section: who lives from whom, where the last full week went, how deals ended and what a win
/// took; and what the input does not tell of.
/// </summary>
/// <param name="console">Where to.</param>
public sealed class ManagerReport(IAnsiConsole console)
{
    private const string NoDecision = "NoDecision";
    private const int LastDayOfWeek = 6;
    private const int Outcomes = 4;

    /// <summary>Prints it; only what is missing where the data says nothing of it.</summary>
    public void Write(TryResult result)
    {
        var weeks = result
            .Weeks.Where(week => week.WeekOf.AddDays(LastDayOfWeek) < result.AsOf && week.ProactiveShare is not null)
            .GroupBy(week => week.Rep, StringComparer.Ordinal)
            .ToDictionary(rep => rep.Key, rep => rep.First(), StringComparer.Ordinal);
        var outcomes = result
            .Outcomes.Where(row => row.Kind == "Rep")
            .ToLookup(row => row.Name, StringComparer.Ordinal);
        var reps = result
            .Balance.Where(row => row.Kind == "Rep")
            .Where(row =>
                row.Motions.Any(motion => motion.Closed > 0)
                || weeks.ContainsKey(row.Name)
                || outcomes[row.Name].Any(outcome => outcome.Deals > 0)
            )
            .InOrderOf(row => row.Name, result.Reps)
            .ToList();
        if (reps.Count > 0)
        {
            BalanceAndTime(reps, weeks);
            Results(reps, outcomes, result);
        }

        foreach (var line in result.Missing)
        {
            console.WriteLine("- " + line);
        }
    }

    private void BalanceAndTime(List<BalanceResult> reps, Dictionary<string, WeekResult> weeks)
    {
        console.WriteLine();
        console.MarkupLine("[bold]For the manager[/]: won by motion in a year, accounts, and the last full week");
        var table = new ReportTable(
            new("Rep", 0, IsNumber: false),
            new("Prospect", 1),
            new("Grow", 2),
            new("Maintain", 3),
            new("Lapsed", 5),
            new("New", 6),
            new("Proactive", 4),
            new("Reactive", 8),
            new("Not logged", 7)
        );
        foreach (var rep in reps)
        {
            var week = weeks.GetValueOrDefault(rep.Name);
            table.Add([
                rep.Name,
                .. rep.Motions.Select(Won),
                Count(rep.LapsedAccounts),
                Count(rep.NewAccounts),
                Share(week?.ProactiveShare),
                Hours(week?.ReactiveHours),
                Hours(week?.UnloggedHours),
            ]);
        }

        table.WriteTo(console);
    }

    private void Results(List<BalanceResult> reps, ILookup<string, OutcomeRowResult> outcomes, TryResult result)
    {
        var cost = result.Cost.Where(row => row.Kind == "Rep").ToDictionary(row => row.Name, StringComparer.Ordinal);
        console.MarkupLineInterpolated(
            CultureInfo.InvariantCulture,
            $"[bold]Results of {result.Period.Name}[/]: how deals ended, time on undecided ones, what a win took"
        );
        var table = new ReportTable(
            new("Rep", 0, IsNumber: false),
            new("Won", 1),
            new("Lost", 2),
            new("No decision", 3),
            new("Time on these", 6),
            new("Touches a win", 8),
            new("Hours a win", 5),
            new("Cost a win", 7),
            new("Cost of value", 4)
        );
        foreach (var rep in reps)
        {
            var win = cost.GetValueOrDefault(rep.Name);
            table.Add([
                rep.Name,
                .. Ended([.. outcomes[rep.Name]]),
                win?.TouchesPerWin is { } touches ? Text($"{touches:0.#}") : ReportCell.Unknown,
                Hours(win?.HoursPerWin),
                win?.CostPerWin is { } money ? Text($"{money:#,0}") : ReportCell.Unknown,
                win?.Expensive == true
                    ? new ReportCell(Share(win.CostShare) + ", expensive", "red")
                    : Share(win?.CostShare),
            ]);
        }

        table.WriteTo(console);
    }

    private static IEnumerable<ReportCell> Ended(IReadOnlyList<OutcomeRowResult> outcomes) =>
        outcomes.Count == 0
            ? Enumerable.Repeat(new ReportCell(ReportCell.Unknown), Outcomes)
            :
            [
                .. outcomes.Select(outcome => new ReportCell(Text($"{outcome.Deals}"))),
                Share(outcomes.First(outcome => outcome.Outcome == NoDecision).ShareOfMinutes),
            ];

    private static ReportCell Won(MotionResult motion) =>
        motion.Closed > 0 ? Text($"{motion.Won}/{motion.Closed}") : ReportCell.Unknown;

    private static string Hours(decimal? hours) => hours is { } known ? Text($"{known:0.#} h") : ReportCell.Unknown;

    private static string Share(decimal? share) =>
        share is { } known ? Text($"{known * 100m:0} %") : ReportCell.Unknown;

    private static string Count(int? number) => number is { } known ? Text($"{known}") : ReportCell.Unknown;

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
