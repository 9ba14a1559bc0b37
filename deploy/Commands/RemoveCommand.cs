using System.CommandLine;
using System.Globalization;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Connection.Opening;
using SalesCorner.Deploy.Installing.Package;
using SalesCorner.Deploy.Installing.Removal;
using SalesCorner.Deploy.Installing.State;
using SalesCorner.Deploy.Packaging;
using Spectre.Console;

namespace SalesCorner.Deploy.Commands;

/// <summary>
/// <c>salescorner remove</c>: takes the solution out of an environment, and says before what is lost.
/// </summary>
/// <param name="setup">Retries and variables; null for the usual.</param>
public sealed class RemoveCommand(ConnectionSetup? setup = null) : ICommandModule
{
    private readonly ConnectionOptions connection = new(setup);
    private readonly Option<string?> keepData = new("--keep-data")
    {
        Description = "Write every row that would be lost to CSV and JSON files in this folder first",
        HelpName = "FOLDER",
    };
    private readonly Option<bool> yes = new("--yes") { Description = "Do not ask; for pipelines" };
    private readonly Option<bool> whatIf = new("--what-if")
    {
        Description = "Show what would be lost, and change nothing",
    };

    /// <inheritdoc/>
    public CommandOutline Outline { get; } =
        new(
            "remove",
            "Takes the solution out of an environment: says what is lost, takes roles away, turns flow and "
                + "steps off, uninstalls.",
            "salescorner remove --url https://contoso-test.crm.dynamics.com --what-if",
            "salescorner remove --url https://contoso.crm.dynamics.com --keep-data ./before-removal",
            "salescorner remove --url https://contoso-test.crm.dynamics.com --yes --json"
        );

    /// <inheritdoc/>
    public IReadOnlyList<Symbol> Inputs => [.. connection.Inputs, keepData, yes, whatIf];

    /// <inheritdoc/>
    public async Task<int> RunAsync(CommandRun run, CancellationToken cancellation)
    {
        await using var client = connection.Open(run);
        var (solution, holding) = await SolutionRow.FindAsync(client, SolutionNames.UniqueName, cancellation);
        if (solution is null && holding is null)
        {
            run.Say($"{SolutionNames.UniqueName} is not installed. Nothing is to be done.");
            run.WriteJson(new { Environment = client.Url, Removed = false });
            return ExitCode.Success;
        }

        var (losses, holders) = await run.ProgressAsync(meter => SurveyAsync(client, meter, cancellation));
        Show(run, solution, losses, holders);
        if (run.Value(whatIf))
        {
            run.Say("Nothing was changed.");
            Report(run, client, removed: false, losses, []);
            return ExitCode.Success;
        }

        Confirmation.Demand(
            run,
            run.Value(yes),
            $"Remove {SolutionNames.UniqueName} from {client.Url}, with all these rows?"
        );
        run.HowToGoOn = "Run the same command again: it goes on where it stopped.";
        var refused = await run.ProgressAsync(meter =>
            CarryOutAsync(run, client, solution, holding, losses, holders, meter, cancellation)
        );
        Tell(run, client, solution, refused);
        Report(run, client, removed: solution is not { IsManaged: false }, losses, refused);
        return ExitCode.Success;
    }

    private static async Task<(IReadOnlyList<RowCount> Losses, IReadOnlyList<RoleHolder> Holders)> SurveyAsync(
        DataverseClient client,
        IProgressMeter meter,
        CancellationToken cancellation
    )
    {
        meter.Begin("Counting what is lost");
        var losses = new List<RowCount>();
        foreach (var table in await OwnTable.FindAsync(client, cancellation))
        {
            losses.Add(await RowCount.ReadAsync(client, table, cancellation));
        }

        return (losses, await RoleHolder.FindAsync(client, cancellation));
    }

    private async Task<IReadOnlyList<string>> CarryOutAsync(
        CommandRun run,
        DataverseClient client,
        SolutionRow? solution,
        SolutionRow? holding,
        IReadOnlyList<RowCount> losses,
        IReadOnlyList<RoleHolder> holders,
        IProgressMeter meter,
        CancellationToken cancellation
    )
    {
        if (run.Value(keepData) is { } folder)
        {
            await new DataKeeper(client, folder).WriteAsync(
                [.. losses.Select(loss => loss.Table)],
                meter,
                cancellation
            );
        }

        var delay = new PollingDelay((setup ?? ConnectionSetup.Usual).Rules, run.Terminal.Clock);
        var uninstall = new Uninstall(client, delay);
        await new RunningOperations(client, delay).WaitAsync(meter, cancellation);
        await uninstall.UnassignAsync(holders, meter, cancellation);
        await uninstall.TurnOffAsync(meter, cancellation);
        await new ProcessSteps(client).RemoveAsync(cancellation);
        if (holding is not null)
        {
            await uninstall.RemoveAsync(holding, meter, cancellation);
        }

        if (solution is { IsManaged: false })
        {
            return await new LooseParts(client).DeleteAsync(meter, cancellation);
        }

        if (solution is not null)
        {
            await uninstall.RemoveAsync(solution, meter, cancellation);
        }

        return [];
    }

    private static void Show(
        CommandRun run,
        SolutionRow? solution,
        IReadOnlyList<RowCount> losses,
        IReadOnlyList<RoleHolder> holders
    )
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("Table", "Rows", "What is lost");
        table.Columns[1].RightAligned();
        foreach (var loss in losses)
        {
            table.AddRow(
                Markup.Escape(loss.Table.Name),
                loss.Text,
                loss.Table.IsOwn
                    ? "the table with its rows"
                    : string.Create(CultureInfo.InvariantCulture, $"{loss.Table.Columns.Count} columns; the rows stay")
            );
            run.Log($"{loss.Table.Name}: {loss.Text} rows");
        }

        run.Console.Write(table);
        run.Say(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{holders.Count} assignments of its roles to users and teams go too."
            )
        );
        if (solution is { IsManaged: false })
        {
            run.Warn(
                "The solution is unmanaged. Dataverse cannot uninstall it: its flow, custom APIs, steps, "
                    + "assembly and roles are deleted one by one, "
                    + "while its tables, columns, forms, views, charts, dashboards and app stay, with all rows."
            );
        }
    }

    private static void Tell(
        CommandRun run,
        DataverseClient client,
        SolutionRow? solution,
        IReadOnlyList<string> refused
    )
    {
        foreach (var line in refused)
        {
            run.Warn($"The platform refused to delete {line}");
        }

        run.Say(
            solution is { IsManaged: false }
                ? "What runs is gone; tables, columns, forms, views, charts, dashboards, app and the "
                    + "solution's own row stay. Delete them in the maker portal: the app first, then forms' "
                    + "and views' tables, then the choices. Or delete the environment."
                : $"{SolutionNames.UniqueName} is gone from {client.Url}."
        );
    }

    private static void Report(
        CommandRun run,
        DataverseClient client,
        bool removed,
        IReadOnlyList<RowCount> losses,
        IReadOnlyList<string> refused
    ) =>
        run.WriteJson(
            new
            {
                Environment = client.Url,
                Removed = removed,
                Tables = losses.Select(loss => new
                {
                    loss.Table.Name,
                    loss.Table.IsOwn,
                    loss.Rows,
                    loss.IsMore,
                }),
                Refused = refused,
            }
        );
}
