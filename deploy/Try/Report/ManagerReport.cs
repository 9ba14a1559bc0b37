using System.Globalization;
using Spectre.Console;

namespace SalesCorner.Deploy.Try.Report;

/// <summary>Prints a manager's section: who lives from whom, where the last full week went, what a win cost.</summary>
/// <param name="console">Where to.</param>
public sealed class ManagerReport(IAnsiConsole console)
{
    /// <summary>Prints it; nothing where the data says nothing of it.</summary>
    public void Write(TryResult result)
    {
        var balance = result
            .Balance.Where(row => row.Kind == "Rep" && row.Motions.Any(motion => motion.Closed > 0))
            .ToList();
        if (balance.Count == 0)
        {
            return;
        }

        console.WriteLine();
        console.MarkupLine("[bold]For the manager[/]: won by motion, time, and what a win took");
        var weeks = result
            .Weeks.Where(week => week.WeekOf.AddDays(6) < result.AsOf && week.ProactiveShare is not null)
            .GroupBy(week => week.Rep, StringComparer.Ordinal)
            .ToDictionary(rep => rep.Key, rep => rep.First(), StringComparer.Ordinal);
        var cost = result.Cost.Where(row => row.Kind == "Rep").ToDictionary(row => row.Name, StringComparer.Ordinal);
        var table = new ReportTable(
            new("Rep", 0, IsNumber: false),
            new("Prospect", 1),
            new("Grow", 2),
            new("Maintain", 3),
            new("Lapsed", 6),
            new("New", 7),
            new("Proactive", 4),
            new("Not logged", 8),
            new("Hours a win", 5)
        );
        foreach (var rep in balance.InOrderOf(row => row.Name, result.Reps))
        {
            weeks.TryGetValue(rep.Name, out var week);
            cost.TryGetValue(rep.Name, out var win);
            table.Add([
                rep.Name,
                .. rep.Motions.Select(Won),
                Count(rep.LapsedAccounts),
                Count(rep.NewAccounts),
                week?.ProactiveShare is { } share ? Text($"{share * 100m:0} %") : ReportCell.Unknown,
                week?.UnloggedHours is { } hours ? Text($"{hours:0.#} h") : ReportCell.Unknown,
                win?.HoursPerWin is { } took ? Text($"{took:0.#}") : ReportCell.Unknown,
            ]);
        }

        table.WriteTo(console);
    }

    private static ReportCell Won(MotionResult motion) =>
        motion.Closed > 0 ? Text($"{motion.Won}/{motion.Closed}") : ReportCell.Unknown;

    private static string Count(int? number) => number is { } known ? Text($"{known}") : ReportCell.Unknown;

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
