using System.CommandLine;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Connection.Opening;
using SalesCorner.Deploy.Installing;
using SalesCorner.Deploy.Installing.Package;
using SalesCorner.Deploy.Installing.Readiness;
using SalesCorner.Deploy.Installing.State;
using SalesCorner.Deploy.Packaging;
using SalesCorner.Deploy.Seed;

namespace SalesCorner.Deploy.Commands;

/// <summary><c>salescorner deploy</c>: takes an environment to this version, from wherever it stands.</summary>
/// <param name="setup">Retries and variables; null for the usual.</param>
public sealed class DeployCommand(ConnectionSetup? setup = null) : ICommandModule
{
    private readonly ConnectionOptions connection = new(setup);
    private readonly PackageOptions package = new();
    private readonly ImportWayOptions way = new();

    private readonly Option<string?> settings = new("--settings")
    {
        Description =
            "Set the environmentVariables and connectionReferences of this settings file, then turn the flow on",
        HelpName = "FILE",
    };

    private readonly Option<bool> yes = new("--yes") { Description = "Do not ask; for pipelines" };
    private readonly Option<bool> whatIf = new("--dry-run", "--what-if")
    {
        Description = "Show what would change and what would stand in its way, and change nothing: nothing is uploaded",
    };

    /// <inheritdoc/>
    public CommandOutline Outline { get; } =
        new(
            "deploy",
            "Installs, updates or upgrades the solution in an environment. Safe to run again after any failure.",
            "salescorner deploy --url https://contoso-test.crm.dynamics.com --what-if",
            "salescorner deploy --url https://contoso-test.crm.dynamics.com --managed --settings test.json",
            "salescorner deploy --url https://contoso.crm.dynamics.com --auth clientSecret --tenant "
                + "contoso.com --client-id 6a0e… --package artifacts/SalesCornerXrm_1.0.0_managed.zip --upgrade --yes",
            "salescorner deploy --url https://contoso-dev.crm.dynamics.com --unmanaged --update"
        );

    /// <inheritdoc/>
    public IReadOnlyList<Symbol> Inputs =>
        [.. connection.Inputs, .. package.Inputs, .. way.Inputs, settings, yes, whatIf];

    /// <inheritdoc/>
    public async Task<int> RunAsync(CommandRun run, CancellationToken cancellation)
    {
        var asked = way.Asked(run, package.IsFile(run));
        var document = await ReadSettingsAsync(run, cancellation);
        await using var client = connection.Open(run);
        var installed = package.IsFile(run)
            ? null
            : (await SolutionRow.FindAsync(client, SolutionNames.UniqueName, cancellation)).Installed;
        var target = await package.LoadAsync(run, installed?.IsManaged, cancellation);
        var plan = await run.ProgressAsync(meter =>
        {
            meter.Begin("Looking at the environment");
            return DeployPlan.MakeAsync(client, target, document, asked, cancellation);
        });
        PlanText.Show(run, target, plan);
        var owners = run.Value(whatIf) ? [] : await OwnersAsync(run, client, plan, cancellation);
        if (!run.Value(whatIf) && !plan.IsEmpty)
        {
            Confirmation.Demand(run, run.Value(yes), $"Deploy to {client.Url}?");
            run.HowToGoOn = "Run the same command again: it finds out where the environment stands and goes on.";
            await run.ProgressAsync(meter =>
                new Deployment(run, client, (setup ?? ConnectionSetup.Usual).Rules).RunAsync(
                    target,
                    plan,
                    document,
                    meter,
                    cancellation
                )
            );
        }

        var findings = run.Value(whatIf) ? await ForeseeAsync(run, client, target, document, cancellation) : owners;
        Report(run, client, target, plan, findings);
        return findings.All(finding => finding.IsWarning) ? ExitCode.Success : ExitCode.Failed;
    }

    // Who will see nothing of their own, told before anything is changed. An environment without deals' table is
    // refused by the import.
    private static async Task<IReadOnlyList<EnvironmentFinding>> OwnersAsync(
        CommandRun run,
        DataverseClient client,
        DeployPlan plan,
        CancellationToken cancellation
    )
    {
        try
        {
            var findings = await new OwnerCheck(client).RunAsync(plan.Installed is not null, cancellation);
            FindingText.Show(run, findings);
            return findings;
        }
        catch (DataverseFailureException refused)
        {
            run.Log($"Owners of deals cannot be looked at: {refused.Message}");
            return [];
        }
    }

    // What an import would refuse, found out without uploading anything.
    private static async Task<IReadOnlyList<EnvironmentFinding>> ForeseeAsync(
        CommandRun run,
        DataverseClient client,
        TargetPackage target,
        SettingsDocument document,
        CancellationToken cancellation
    )
    {
        var findings = await run.ProgressAsync<IReadOnlyList<EnvironmentFinding>>(async meter =>
        {
            meter.Begin("Looking for what would fail");
            return
            [
                .. await new EnvironmentChecker(client, target).CheckAsync(cancellation),
                .. await new CurrencyCheck(client, document).RunAsync(cancellation),
            ];
        });
        FindingText.Show(run, findings);
        return findings;
    }

    private async Task<SettingsDocument> ReadSettingsAsync(CommandRun run, CancellationToken cancellation)
    {
        if (run.Value(settings) is not { } path)
        {
            return new SettingsDocument();
        }

        try
        {
            return SettingsDocument.Parse(await File.ReadAllTextAsync(path, cancellation), path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailedException(
                $"{path} cannot be read ({failure.Message}). Give --settings a settings file.",
                failure
            );
        }
    }

    private void Report(
        CommandRun run,
        DataverseClient client,
        TargetPackage target,
        DeployPlan plan,
        IReadOnlyList<EnvironmentFinding> findings
    )
    {
        var changed = !run.Value(whatIf) && !plan.IsEmpty;
        run.Say(
            run.Value(whatIf) ? "Nothing was changed."
            : changed ? $"{target.UniqueName} {target.Version} is deployed to {client.Url}."
            : "Nothing is to be done."
        );
        run.WriteJson(
            new
            {
                Environment = client.Url,
                Solution = target.UniqueName,
                Version = target.Version.ToString(),
                Managed = target.IsManaged,
                InstalledBefore = plan.Installed?.Version.ToString(),
                plan.Way,
                plan.Changes,
                Changed = changed,
                Findings = findings,
            }
        );
    }
}
