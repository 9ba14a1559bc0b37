using System.Globalization;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Configuring.Changes;
using SalesCorner.Deploy.Configuring.Input;
using Spectre.Console;

namespace SalesCorner.Deploy.Configuring;

/// <summary>Shows differences and problems to a person.</summary>
internal static class ConfigureReport
{
    private const int MostShown = 200;

    /// <summary>The differences as a table, and how many rows they concern.</summary>
    public static void Show(CommandRun run, ConfigureResult result)
    {
        if (result.Differences.Count > 0)
        {
            run.Console.Write(TableOf(result.Differences));
            foreach (var difference in result.Differences)
            {
                run.Log(
                    $"{difference.Section}, {difference.Item}, {difference.Key}: "
                        + $"{difference.Old ?? "(empty)"} -> {difference.New ?? "(empty)"}"
                );
            }
        }

        if (result.Differences.Count > MostShown)
        {
            run.Say(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{result.Differences.Count - MostShown:N0} more differences: all of them with --json or "
                        + $"--log FILE."
                )
            );
        }

        run.Say(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{result.Created:N0} to create, {result.Changed:N0} to change, {result.Removed:N0} to "
                    + $"remove, {result.Unchanged:N0} as they should be."
            )
        );
    }

    /// <summary>All problems, one a line.</summary>
    public static void Show(CommandRun run, IReadOnlyList<Problem> problems)
    {
        foreach (var problem in problems)
        {
            run.Warn(problem.ToString());
        }
    }

    private static Table TableOf(IReadOnlyList<Difference> differences)
    {
        var table = new Table { Border = TableBorder.Rounded };
        foreach (var heading in new[] { "Section", "Row", string.Empty, "Value", "Old", "New" })
        {
            table.AddColumn(new TableColumn(new Text(heading)));
        }

        foreach (var one in differences.Take(MostShown))
        {
            var kind = one.Kind switch
            {
                ChangeKind.Created => "new",
                ChangeKind.Removed => "removed",
                _ => "changed",
            };
            table.AddRow(
                new Text(one.Section),
                new Text(Words.Shown(one.Item)),
                new Text(kind),
                new Text(one.Key),
                new Text(Words.Shown(one.Old ?? string.Empty)),
                new Text(Words.Shown(one.New ?? "(empty)"))
            );
        }

        return table;
    }
}
