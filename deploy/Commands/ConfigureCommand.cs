using System.CommandLine;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Configuring;
using SalesCorner.Deploy.Configuring.Changes;
using SalesCorner.Deploy.Configuring.Exporting;
using SalesCorner.Deploy.Configuring.Facts;
using SalesCorner.Deploy.Configuring.Input;
using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Connection.Opening;
using SalesCorner.Deploy.Installing.Package;

namespace SalesCorner.Deploy.Commands;

/// <summary>
/// <c>configure </c>: makes an environment's configuration what a settings file says, or writes such a file.
/// </summary>
/// <param name="setup">Retries and variables; null for the usual.</param>
public sealed class ConfigureCommand(ConnectionSetup? setup = null) : ICommandModule
{
    private readonly ConnectionOptions connection = new(setup);

    private readonly Option<string?> file = new("--file")
    {
        Description = "The settings file to apply (docs/settings-file.md)",
        HelpName = "FILE",
    };

    private readonly Option<string?> quotas = new("--quotas")
    {
        Description = "Quotas as CSV: rep, period, amount, currency, assumed",
        HelpName = "FILE",
    };

    private readonly Option<string?> export = new("--export")
    {
        Description = "Write what the environment is configured with to a settings file",
        HelpName = "FILE",
    };

    private readonly Option<bool> whatIf = new("--what-if") { Description = "Show the differences and change nothing" };

    private readonly Option<bool> yes = new("--yes")
    {
        Description = "Do not ask before changing rows or overwriting a file",
    };

    /// <inheritdoc/>
    public CommandOutline Outline { get; } =
        new(
            "configure",
            "Sets settings, stage policies, questions, loss reasons, quotas and roles from a file, or exports them.",
            "salescorner configure --url https://contoso.crm.dynamics.com --file settings.json --what-if",
            "salescorner configure --url https://contoso.crm.dynamics.com --file settings.json --quotas "
                + "quotas.csv --yes",
            "salescorner configure --url https://contoso.crm.dynamics.com --export settings.json --quotas quotas.csv"
        );

    /// <inheritdoc/>
    public IReadOnlyList<Symbol> Inputs => [file, quotas, export, whatIf, yes, .. connection.Inputs];

    /// <inheritdoc/>
    public async Task<int> RunAsync(CommandRun run, CancellationToken cancellation)
    {
        var (from, to) = (run.Value(file), run.Value(export));
        if (from is not null && to is not null)
        {
            throw new WrongUsageException("Give either --file, to apply a settings file, or --export, to write one.");
        }

        if (from is null && to is null && run.Value(quotas) is null)
        {
            throw new WrongUsageException(
                "What should be configured? Give --file settings.json, --quotas quotas.csv or both; or "
                    + "--export settings.json."
            );
        }

        return to is null ? await ApplyAsync(run, from, cancellation) : await ExportAsync(run, to, cancellation);
    }

    private async Task<int> ApplyAsync(CommandRun run, string? from, CancellationToken cancellation)
    {
        var input = new ConfigurationInput();
        if (from is not null)
        {
            SettingsFile.Read(from, input);
        }

        if (run.Value(quotas) is { } csv)
        {
            QuotaFile.Read(csv, input);
        }

        await using var client = connection.Open(run);
        var plan = await run.ProgressAsync(async progress =>
        {
            progress.Begin("Comparing with the environment");
            return Planner.Plan(input, await EnvironmentFacts.ReadAsync(client, input, cancellation));
        });
        if (input.Problems.Count > 0)
        {
            ConfigureReport.Show(run, input.Problems);
            run.WriteJson(
                ConfigureResult.Of(client.Url, new ChangePlan([], plan.Unchanged), applied: false) with
                {
                    Problems = input.Problems,
                }
            );
            run.Fail(
                $"{input.Problems.Count} problem(s) found. Nothing was changed. Correct the file and run the "
                    + "same command again."
            );
            return ExitCode.Failed;
        }

        var code = await ApplyAsync(run, client, plan, cancellation);
        if (input.HasSettings && !run.Value(whatIf))
        {
            await FollowProcessesAsync(run, client, cancellation);
        }

        return code;
    }

    // The settings name process tables that no package can know.
    private static async Task FollowProcessesAsync(
        CommandRun run,
        DataverseClient client,
        CancellationToken cancellation
    )
    {
        var processes = new ProcessSteps(client);
        var plan = await processes.PlanAsync(cancellation);
        if (plan.IsEmpty)
        {
            return;
        }

        await processes.ApplyAsync(plan, cancellation);
        run.Say(
            $"The stages of these processes are followed from now on: {Named(plan.Follow)}; no more: "
                + $"{Named(plan.Leave)}."
        );
    }

    private static string Named(IReadOnlyList<string> tables) => tables.Count == 0 ? "none" : string.Join(", ", tables);

    private async Task<int> ApplyAsync(
        CommandRun run,
        DataverseClient client,
        ChangePlan plan,
        CancellationToken cancellation
    )
    {
        var result = ConfigureResult.Of(client.Url, plan, applied: !run.Value(whatIf));
        ConfigureReport.Show(run, result);
        if (plan.Changes.Count > 0 && result.Applied)
        {
            Confirmation.Demand(run, run.Value(yes), $"Make these changes in {client.Url}?");
            run.HowToGoOn = "Run the same command again: what was written stays, the rest follows.";
            await run.ProgressAsync(async progress =>
            {
                await Applier.ApplyAsync(client, plan.Changes, progress, cancellation);
                return plan.Changes.Count;
            });
            run.Say("Done. Coverage follows in a few minutes, by background steps.");
        }

        run.WriteJson(result);
        return ExitCode.Success;
    }

    private async Task<int> ExportAsync(CommandRun run, string to, CancellationToken cancellation)
    {
        var csv = run.Value(quotas);
        foreach (var path in new[] { to, csv }.OfType<string>().Where(File.Exists))
        {
            Confirmation.Demand(run, run.Value(yes), $"Overwrite {path}?");
        }

        await using var client = connection.Open(run);
        var notes = new List<string>();
        var document = await run.ProgressAsync(async progress =>
        {
            progress.Begin("Reading the configuration");
            return await Exporter.ReadAsync(client, notes, cancellation);
        });
        if (csv is not null)
        {
            await Exporter.WriteAsync(csv, QuotaExport.Csv(document.Quotas ?? []), cancellation);
        }

        await Exporter.WriteAsync(to, csv is null ? document : document with { Quotas = null }, cancellation);
        notes.ForEach(run.Warn);
        run.Say(
            $"Written: {to}{(csv is null ? string.Empty : $" and {csv}")} ({document.Questions?.Count} "
                + $"questions, {document.Quotas?.Count} quotas)."
        );
        run.WriteJson(
            new ExportResult(
                client.Url.ToString(),
                to,
                csv,
                document.Questions?.Count ?? 0,
                document.Quotas?.Count ?? 0,
                notes
            )
        );
        return ExitCode.Success;
    }
}
