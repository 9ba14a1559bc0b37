using System.CommandLine;
using System.Globalization;
using SalesCorner.Deploy.Bootstrapping;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Connection.Opening;
using SalesCorner.Deploy.Installing;
using SalesCorner.Deploy.Installing.Package;
using SalesCorner.Deploy.Installing.Plan;
using SalesCorner.Deploy.Installing.State;
using SalesCorner.Deploy.Seed;

namespace SalesCorner.Deploy.Commands;

/// <summary>
/// <c>salescorner bootstrap</c>: has the environment itself make tables, columns, relationships, keys and choices, and
/// imports the rest.
/// </summary>
/// <param name="setup">Retries and variables; null for the usual.</param>
public sealed class BootstrapCommand(ConnectionSetup? setup = null) : ICommandModule
{
    private readonly ConnectionOptions connection = new(setup);
    private readonly PackageOptions package = new();

    private readonly Option<bool> yes = new("--yes") { Description = "Do not ask; for pipelines" };
    private readonly Option<bool> dryRun = new("--dry-run", "--what-if")
    {
        Description = "Show what would be made, and change nothing",
    };

    /// <inheritdoc/>
    public CommandOutline Outline { get; } =
        new(
            "bootstrap",
            "Builds the solution in an environment by its own metadata API (publisher, choices, tables, "
                + "columns, relationships, keys), then imports the rest. Unmanaged. Safe to run again.",
            "salescorner bootstrap --url https://contoso-dev.crm.dynamics.com --dry-run",
            "salescorner bootstrap --url https://contoso-dev.crm.dynamics.com --yes"
        );

    /// <inheritdoc/>
    public IReadOnlyList<Symbol> Inputs => [.. connection.Inputs, .. package.FileInputs, yes, dryRun];

    /// <inheritdoc/>
    public async Task<int> RunAsync(CommandRun run, CancellationToken cancellation)
    {
        await using var client = connection.Open(run);
        var target = await package.LoadAsync(run, installedManaged: false, cancellation);
        var wanted = WantedParts.Of(target.Solution);
        await DemandRoomAsync(client, target, cancellation);
        var missing = await run.ProgressAsync(meter =>
        {
            meter.Begin("Looking at the environment");
            return Bootstrapper.MissingAsync(client, wanted, cancellation);
        });
        Show(run, wanted, missing);
        var changed = !run.Value(dryRun) && await BuildAsync(run, client, target, missing, cancellation);
        Report(run, client, target, wanted, missing, changed);
        return ExitCode.Success;
    }

    // What is made here is unmanaged: it cannot join a managed solution.
    private static async Task DemandRoomAsync(
        DataverseClient client,
        TargetPackage target,
        CancellationToken cancellation
    )
    {
        if (target.IsManaged)
        {
            throw new WrongUsageException(
                $"{target.File} is managed. bootstrap builds an unmanaged solution: give the unmanaged "
                    + "package, or deploy the managed one."
            );
        }

        var (installed, _) = await SolutionRow.FindAsync(client, target.UniqueName, cancellation);
        ImportChoice.Decide(target, installed, asked: null);
        await new OwnSolution(client, target).PublisherAsync(cancellation);
    }

    private async Task<bool> BuildAsync(
        CommandRun run,
        DataverseClient client,
        TargetPackage target,
        IReadOnlyList<WantedPart> missing,
        CancellationToken cancellation
    )
    {
        var rest = RestPackage.Of(target);
        if (
            missing.Count == 0
            && (await DeployPlan.MakeAsync(client, rest, new SettingsDocument(), null, cancellation)).IsEmpty
        )
        {
            return false;
        }

        Confirmation.Demand(run, run.Value(yes), $"Build the solution in {client.Url}?");
        run.HowToGoOn = "Run the same command again: it makes what is missing and goes on.";
        var rules = (setup ?? ConnectionSetup.Usual).Rules;
        var maker = new Bootstrapper(client, target.UniqueName, new PollingDelay(rules, run.Terminal.Clock));
        return await run.ProgressAsync(async meter =>
        {
            meter.Begin("Making the publisher and the solution");
            await new OwnSolution(client, target).EnsureAsync(cancellation);
            await maker.MakeAsync(missing, meter, cancellation);
            await maker.WaitForKeysAsync(
                target.Solution.Tables.Where(table => table.IsOwn).Select(table => table.LogicalName),
                meter,
                cancellation
            );
            var plan = await DeployPlan.MakeAsync(client, rest, new SettingsDocument(), null, cancellation);
            return await new Deployment(run, client, rules).RunAsync(
                rest,
                plan,
                new SettingsDocument(),
                meter,
                cancellation
            );
        });
    }

    private static void Show(CommandRun run, IReadOnlyList<WantedPart> wanted, IReadOnlyList<WantedPart> missing)
    {
        foreach (var kind in wanted.GroupBy(part => part.Kind))
        {
            var count = missing.Count(part => part.Kind == kind.Key);
            run.Say(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{PartWords.Many(kind.Key)}: {count} to make, {kind.Count() - count} there"
                )
            );
        }
    }

    private void Report(
        CommandRun run,
        DataverseClient client,
        TargetPackage target,
        IReadOnlyList<WantedPart> wanted,
        IReadOnlyList<WantedPart> missing,
        bool changed
    )
    {
        run.Say(
            run.Value(dryRun) ? "Nothing was changed."
            : changed ? $"{target.UniqueName} {target.Version} is built in {client.Url}."
            : "Nothing is to be done."
        );
        run.WriteJson(
            new
            {
                Environment = client.Url,
                Solution = target.UniqueName,
                Version = target.Version.ToString(),
                Wanted = wanted.Count,
                Missing = missing.Select(part => new
                {
                    Kind = PartWords.One(part.Kind),
                    part.Table,
                    part.Name,
                }),
                Changed = changed,
            }
        );
    }
}
