using System.CommandLine;
using System.Globalization;
using SalesCorner.Deploy.Checking;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Connection.Opening;
using SalesCorner.Deploy.Installing.Package;
using SalesCorner.Deploy.Installing.Readiness;
using SalesCorner.Deploy.Installing.State;
using SalesCorner.Deploy.Packaging;
using Spectre.Console;

namespace SalesCorner.Deploy.Commands;

/// <summary>
/// <c>salescorner check</c>: says whether the solution would import and work; with an environment, also whether it
/// would there.
/// </summary>
/// <param name="setup">Retries and variables; null for the usual.</param>
public sealed class CheckCommand(ConnectionSetup? setup = null) : ICommandModule
{
    private readonly ConnectionOptions connection = new(setup);

    private readonly Argument<string?> path = new("package")
    {
        Description = "A package or a solution folder (default: this repository's Solution folder)",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> schemas = new("--schemas")
    {
        Description = "Validate against the platform's XSDs in this folder too",
        HelpName = "FOLDER",
    };

    /// <inheritdoc/>
    public CommandOutline Outline { get; } =
        new(
            "check",
            "Says whether the solution would import and work: the package, and with --url the environment "
                + "too. Changes nothing.",
            "salescorner check",
            "salescorner check --url https://contoso.crm.dynamics.com",
            "salescorner check artifacts/SalesCornerXrm_1.0.0_managed.zip --json",
            "salescorner check Solution --schemas ../shared/schemas"
        );

    private readonly Option<string?> packageOption = new("--package")
    {
        Description = "The same, named",
        HelpName = "FILE",
    };

    /// <inheritdoc/>
    public IReadOnlyList<Symbol> Inputs => [path, packageOption, schemas, .. connection.Inputs];

    /// <inheritdoc/>
    public async Task<int> RunAsync(CommandRun run, CancellationToken cancellation)
    {
        var all = RuleList.All();
        var (rules, findings) = await run.ProgressAsync(meter => CheckAsync(run, all, meter, cancellation));
        Show(run, findings);
        run.Say(Summary(rules.Count, findings));
        if (rules.Count < all.Count)
        {
            run.Say(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"It is another publisher's package: {rules.Count} of {all.Count} rules hold for it."
                )
            );
        }

        if (run.Value(schemas) is null)
        {
            run.Say("The platform's schemas were not compared: give --schemas FOLDER where they are at hand.");
        }

        var environment = connection.AreGiven(run) ? await CheckEnvironmentAsync(run, cancellation) : null;
        var passed =
            findings.All(finding => finding.IsWarning) && environment?.All(finding => finding.IsWarning) != false;
        run.WriteJson(
            new
            {
                Passed = passed,
                Rules = rules.Select(rule => new { rule.Id, rule.Name }),
                Findings = findings,
                Environment = environment,
            }
        );
        return passed ? ExitCode.Success : ExitCode.Failed;
    }

    private string? Given(CommandRun run) => PackageOptions.Given(run.Value(path), run.Value(packageOption));

    private async Task<IReadOnlyList<EnvironmentFinding>> CheckEnvironmentAsync(
        CommandRun run,
        CancellationToken cancellation
    )
    {
        await using var client = connection.Open(run);
        var findings = await run.ProgressAsync(async meter =>
        {
            meter.Begin("Checking the environment");
            var installed = (await SolutionRow.FindAsync(client, SolutionNames.UniqueName, cancellation)).Installed;
            var package = await CheckedPackage.LoadAsync(
                Given(run),
                installed?.IsManaged ?? true,
                run.Note,
                cancellation
            );
            return await new EnvironmentChecker(client, package).CheckAsync(cancellation);
        });
        FindingText.Show(run, findings);
        var (wrong, warnings) = (
            findings.Count(finding => !finding.IsWarning),
            findings.Count(finding => finding.IsWarning)
        );
        run.Say(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{client.Url}: "
                    + $"{(wrong == 0 ? "the package can go in" : $"{wrong} things stand in the way")}, {warnings} "
                    + $"warnings."
            )
        );
        return findings;
    }

    private async Task<(IReadOnlyList<ICheckRule> Rules, IReadOnlyList<Finding> Findings)> CheckAsync(
        CommandRun run,
        IReadOnlyList<ICheckRule> rules,
        IProgressMeter meter,
        CancellationToken cancellation
    )
    {
        var checker = new SolutionChecker(rules);
        var (given, folder) = (Given(run), run.Value(schemas));
        if (given is not null && File.Exists(given))
        {
            meter.Begin("Checking the package");
            var zip = await File.ReadAllBytesAsync(given, cancellation);
            return (
                SolutionChecker.For(new SolutionModel(PackageContent.FromZip(zip, given)), rules),
                checker.CheckZip(zip, given, folder)
            );
        }

        if (given is not null && !Directory.Exists(given))
        {
            throw new CommandFailedException($"There is no {given}. Give a package or a solution folder.");
        }

        if (given is null && Repository.FindOrNull() is null)
        {
            var carried = CarriedPackages.OfThisTool.Read(managed: true);
            meter.Begin("Checking the package");
            return (rules, checker.CheckZip(carried.Content, carried.Name, folder));
        }

        var repository = Repository.Find();
        meter.Begin("Building the plug-in assembly");
        var assembly = await new PluginAssemblyBuild(repository).EnsureAsync(cancellation, run.Note);
        meter.Begin("Checking the solution folder");
        var source = new SolutionSource(given ?? repository.SolutionFolder);
        var applied = SolutionChecker.For(new SolutionModel(PackageContent.FromFolder(source, () => assembly)), rules);
        return (applied, checker.CheckFolder(source, assembly, repository.ReadVersion(), folder));
    }

    private static string Summary(int rules, IReadOnlyList<Finding> findings)
    {
        var (wrong, warnings) = (
            findings.Count(finding => !finding.IsWarning),
            findings.Count(finding => finding.IsWarning)
        );
        return findings.Count == 0
            ? string.Create(CultureInfo.InvariantCulture, $"The solution keeps all {rules} rules.")
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{wrong} findings, {warnings} warnings. Each rule has its page in docs/rules, such as "
                    + $"docs/rules/{findings[0].Id}.md."
            );
    }

    private static void Show(CommandRun run, IReadOnlyList<Finding> findings)
    {
        foreach (var file in findings.GroupBy(finding => finding.File, StringComparer.Ordinal))
        {
            run.Console.MarkupLineInterpolated($"[bold]{file.Key}[/]");
            foreach (var finding in file)
            {
                var colour = finding.IsWarning ? "yellow" : "red";
                var place = finding.Node.Length == 0 ? finding.Rule : $"{finding.Rule}, {finding.Node}";
                run.Console.MarkupLineInterpolated($"  [{colour}]{finding.Id} {finding.Problem}[/] ({place})");
                run.Console.MarkupLineInterpolated($"    {finding.Cure}");
                run.Log($"{finding.Id} {finding.File} {finding.Node}: {finding.Problem} {finding.Cure}");
            }
        }
    }
}
