using System.CommandLine;
using System.Globalization;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Connection.Opening;
using SalesCorner.Deploy.Installing;
using SalesCorner.Deploy.Installing.Package;
using SalesCorner.Deploy.Installing.State;
using SalesCorner.Deploy.Seed;
using Spectre.Console;

namespace SalesCorner.Deploy.Commands;

/// <summary>
/// <c>salescorner status</c>: who is signed in, what stands in the environment, and what a deployment would change.
/// </summary>
/// <param name="setup">Retries and variables; null for the usual.</param>
public sealed class StatusCommand(ConnectionSetup? setup = null) : ICommandModule
{
    private readonly ConnectionOptions connection = new(setup);
    private readonly PackageOptions package = new();

    /// <inheritdoc/>
    public CommandOutline Outline { get; } =
        new(
            "status",
            "Says who is signed in, what is installed, and what a deployment would change. Changes nothing.",
            "salescorner status --url https://contoso.crm.dynamics.com",
            "salescorner status --url https://contoso.crm.dynamics.com --package "
                + "artifacts/SalesCornerXrm_1.0.0_managed.zip --json"
        );

    /// <inheritdoc/>
    public IReadOnlyList<Symbol> Inputs => [.. connection.Inputs, .. package.Inputs];

    /// <inheritdoc/>
    public async Task<int> RunAsync(CommandRun run, CancellationToken cancellation)
    {
        await using var client = connection.Open(run);
        var status = await run.ProgressAsync(meter =>
        {
            meter.Begin("Reading the environment");
            return InstallationStatus.ReadAsync(client, cancellation);
        });
        Show(run, client, status);
        var plan = await PlanAsync(run, client, status, cancellation);
        run.WriteJson(
            new
            {
                Environment = client.Url,
                status.Organization,
                Solution = status.Solution is { } solution
                    ? new
                    {
                        solution.UniqueName,
                        Version = solution.Version.ToString(),
                        solution.IsManaged,
                    }
                    : null,
                HoldingVersion = status.Holding?.Version.ToString(),
                status.StepsOn,
                status.Steps,
                status.Processes,
                status.FlowIsOn,
                status.Variables,
                status.ConnectionIsBound,
                status.Running,
                Deployment = plan is null ? null : new { plan.Way, plan.Changes },
            }
        );
        return ExitCode.Success;
    }

    private async Task<DeployPlan?> PlanAsync(
        CommandRun run,
        DataverseClient client,
        InstallationStatus status,
        CancellationToken cancellation
    )
    {
        try
        {
            var target = await package.LoadAsync(run, status.Solution?.IsManaged, cancellation);
            var plan = await DeployPlan.MakeAsync(client, target, new SettingsDocument(), null, cancellation);
            run.Say("What salescorner deploy would do:");
            PlanText.Show(run, target, plan);
            return plan;
        }
        catch (CommandFailedException impossible)
        {
            run.Warn($"What a deployment would change is not shown: {impossible.Message}");
            return null;
        }
    }

    private static void Show(CommandRun run, DataverseClient client, InstallationStatus status)
    {
        var organization = status.Organization;
        (string Name, string Value)[] lines =
        [
            ("Environment", $"{organization.Organization}, {client.Url}, version {organization.Version}"),
            ("Signed in", organization.User),
            ("Base currency", organization.BaseCurrency ?? "cannot be read"),
            (
                "Fiscal year",
                organization.FiscalYearStart is { } start
                    ? $"begins on {start[2..]} (month-day), in {organization.FiscalPeriod}"
                    : "cannot be read"
            ),
            ("Solution", Solution(status)),
            ("Steps", string.Create(CultureInfo.InvariantCulture, $"{status.StepsOn} of {status.Steps} are on")),
            .. status.Processes.Select(table => ("Own process", $"{table}: its stages are followed")),
            ("Nightly flow", Flow(status)),
            .. status.Variables.Select(variable =>
                (
                    $"Variable {variable.Name}",
                    variable.Value is null ? $"{variable.Default} (the default)" : variable.Value
                )
            ),
            .. status.Running.Select(name => ("Running now", name)),
        ];
        var table = new Table().Border(TableBorder.None).HideHeaders().AddColumns("Name", "Value");
        foreach (var (name, value) in lines)
        {
            table.AddRow(Markup.Escape(name), Markup.Escape(value));
            run.Log($"{name}: {value}");
        }

        run.Console.Write(table);
    }

    private static string Solution(InstallationStatus status) =>
        (status.Solution, status.Holding) switch
        {
            (null, null) => "not installed",
            (null, { } holding) => $"an upgrade to {holding.Version} waits",
            ({ } installed, null) => $"{installed.Version} {(installed.IsManaged ? "managed" : "unmanaged")}",
            ({ } installed, { } holding) =>
                $"{installed.Version}, and an upgrade to {holding.Version} waits: run salescorner deploy to "
                    + "promote or replace it",
        };

    private static string Flow(InstallationStatus status) =>
        status.FlowIsOn switch
        {
            null => "not there",
            true => "on",
            _ => status.ConnectionIsBound
                ? "off: run salescorner deploy to turn it on"
                : "off, for its connection reference has no connection",
        };
}
