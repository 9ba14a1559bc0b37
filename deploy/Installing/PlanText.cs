using System.Globalization;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Installing.Package;
using SalesCorner.Deploy.Installing.Plan;
using Spectre.Console;

namespace SalesCorner.Deploy.Installing;

/// <summary>Shows a plan to a person.</summary>
internal static class PlanText
{
    private const int MostLines = 15;

    /// <summary>Tells a person what would change, before it is asked for.</summary>
    public static void Show(CommandRun run, TargetPackage package, DeployPlan plan)
    {
        run.Say(
            $"{package.UniqueName} {package.Version} {(package.IsManaged ? "managed" : "unmanaged")}: {Told(plan)}"
        );
        if (plan.LeftOver is { } left)
        {
            run.Warn(
                $"A holding solution {left.UniqueName} {left.Version} was left by an upgrade that stopped. It "
                    + "is deleted first."
            );
        }

        if (plan.Changes.Count == 0)
        {
            return;
        }

        var table = new Table().Border(TableBorder.Simple).AddColumns("What", "Part", "Name", "Detail");
        foreach (var change in plan.Changes.GroupBy(change => (change.Kind, change.Part)).SelectMany(Shown))
        {
            table.AddRow(
                Word(change.Kind),
                Markup.Escape(change.Part),
                Markup.Escape(change.Name),
                Markup.Escape(change.Detail)
            );
        }

        foreach (var change in plan.Changes)
        {
            run.Log($"{change.Kind} {change.Part} {change.Name} {change.Detail}");
        }

        run.Console.Write(table);
    }

    /// <summary>One line about the import.</summary>
    public static string Told(DeployPlan plan) =>
        plan.Way switch
        {
            ImportWay.None => "is installed already; only what is missing is done.",
            ImportWay.Install => "is installed for the first time.",
            ImportWay.Update => $"updates {plan.Installed!.Version}. What this version has no more stays.",
            ImportWay.Upgrade => $"upgrades {plan.Installed!.Version}. What this version has no more is deleted.",
            ImportWay.Patch =>
                $"patches {plan.Installed!.UniqueName} {plan.Installed.Version}. The next upgrade of the "
                    + "whole solution takes the patch in.",
            _ => "waits as a holding solution and takes the place of "
                + $"{plan.Installed?.Version.ToString() ?? "nothing"} now.",
        };

    // A first installation adds dozens of steps: their number says more than their names, which stand in the log and
    // the JSON.
    private static IEnumerable<PlannedChange> Shown(IGrouping<(ChangeKind Kind, string Part), PlannedChange> group) =>
        group.Key.Kind == ChangeKind.Add && group.Count() > MostLines
            ?
            [
                new PlannedChange(
                    ChangeKind.Add,
                    group.Key.Part,
                    string.Create(CultureInfo.InvariantCulture, $"{group.Count()} of them"),
                    "one by one with --log or --json"
                ),
            ]
            : group;

    private static string Word(ChangeKind kind) =>
        kind switch
        {
            ChangeKind.Add => "[green]add[/]",
            ChangeKind.Change => "[yellow]change[/]",
            ChangeKind.Delete => "[red]delete[/]",
            ChangeKind.Stay => "stays",
            ChangeKind.Set => "[yellow]set[/]",
            _ => "[green]turn on[/]",
        };
}
