using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Installing.Package;
using SalesCorner.Deploy.Installing.Plan;
using SalesCorner.Deploy.Installing.State;

namespace SalesCorner.Deploy.Installing.Readiness;

/// <summary>Says whether a package would go into an environment, and work there. Reads only.</summary>
internal sealed partial class EnvironmentChecker(DataverseClient client, TargetPackage package)
{
    private static readonly Version OldestPlatform = new(9, 2);

    /// <summary>Checks everything.</summary>
    public async Task<IReadOnlyList<EnvironmentFinding>> CheckAsync(CancellationToken cancellation)
    {
        var organization = await OrganizationState.ReadAsync(client, cancellation);
        var (installed, holding) = await SolutionRow.FindAsync(
            client,
            package.PatchOf ?? package.UniqueName,
            cancellation
        );
        return
        [
            .. Platform(organization),
            .. await TablesAsync(cancellation),
            .. await new ReferenceCheck(client, package).RunAsync(cancellation),
            .. await new LimitCheck(client, package).RunAsync(cancellation),
            .. await new PrivilegeCheck(client).RunAsync(organization.UserId, cancellation),
            .. await new ClashCheck(client, package).RunAsync(installed, cancellation),
            .. await DealsAsync(installed, cancellation),
            .. await RequirementsAsync(cancellation),
            .. await ImportsAsync(installed, holding, cancellation),
            .. Sandbox(),
        ];
    }

    private static IEnumerable<EnvironmentFinding> Platform(OrganizationState organization)
    {
        if (Version.TryParse(organization.Version, out var version) && version < OldestPlatform)
        {
            yield return new EnvironmentFinding(
                "platform",
                $"The platform is {organization.Version}.",
                $"The solution needs {OldestPlatform} or newer."
            );
        }

        if (organization.BaseCurrency is null)
        {
            yield return new EnvironmentFinding(
                "base currency",
                "The base currency cannot be read.",
                "Give the signed-in user the right to read the organisation and its currencies, for quotas are in it.",
                IsWarning: true
            );
        }

        if (organization.FiscalYearStart is null)
        {
            yield return new EnvironmentFinding(
                "fiscal calendar",
                "No fiscal calendar is set, or it cannot be read.",
                "Set it under Settings, Business Management, Fiscal Year Settings: coverage is computed by "
                    + "fiscal period. Without it, quarters from January are taken.",
                IsWarning: true
            );
        }
    }

    private async Task<IReadOnlyList<EnvironmentFinding>> TablesAsync(CancellationToken cancellation)
    {
        var own = package
            .Solution.Tables.Where(table => table.IsOwn)
            .Select(table => table.LogicalName)
            .ToHashSet(StringComparer.Ordinal);
        var needed = NeededTables
            .OfSales.Concat(NeededTables.OfPlatform)
            .Concat(package.Solution.Tables.Select(table => table.LogicalName))
            .Concat(
                package
                    .Solution.Section("SdkMessageProcessingSteps")
                    .Select(step => (string?)step.Element("PrimaryEntity") ?? string.Empty)
            )
            .Where(name => name.Length > 0 && name != "none" && !own.Contains(name));
        var missing = new List<EnvironmentFinding>();
        foreach (var name in needed.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (
                await client.FindAsync(
                    $"EntityDefinitions(LogicalName={ApiText.Literal(name)})?$select=LogicalName",
                    cancellation
                )
                is null
            )
            {
                missing.Add(
                    new EnvironmentFinding("sales tables", $"The table {name} is missing.", NeededTables.CureOf(name))
                );
            }
        }

        return missing;
    }

    // Without the table of deals there is nothing to look at, which is said already.
    private async Task<IReadOnlyList<EnvironmentFinding>> DealsAsync(
        SolutionRow? installed,
        CancellationToken cancellation
    ) =>
        await client.FindAsync("EntityDefinitions(LogicalName='opportunity')?$select=LogicalName", cancellation) is null
            ? []
            :
            [
                .. await new StageCheck(client).RunAsync(installed is not null, cancellation),
                .. await new OwnerCheck(client).RunAsync(installed is not null, cancellation),
            ];

    // solution.xml: a Required component may name the solution that brings it, with its version in parentheses.
    private async Task<IReadOnlyList<EnvironmentFinding>> RequirementsAsync(CancellationToken cancellation)
    {
        var required = package
            .Solution.Manifest.Elements("MissingDependencies")
            .Elements("MissingDependency")
            .Elements("Required")
            .Select(node => RequiredSolution().Match((string?)node.Attribute("solution") ?? string.Empty))
            .Where(match => match.Success && match.Groups["name"].Value is not ("Active" or "System"))
            .Select(match =>
                (
                    Name: match.Groups["name"].Value,
                    Version: Version.TryParse(match.Groups["version"].Value, out var version)
                        ? version
                        : new Version(0, 0)
                )
            );
        var findings = new List<EnvironmentFinding>();
        foreach (var (name, version) in required.Distinct())
        {
            var there = (await SolutionRow.FindAsync(client, name, cancellation)).Installed;
            if (there is null || there.Version < version)
            {
                findings.Add(
                    new EnvironmentFinding(
                        "dependencies",
                        $"{name} {version} is needed, "
                            + $"{(there is null ? "but is not installed" : $"but {there.Version} is installed")}.",
                        "Install or upgrade it first."
                    )
                );
            }
        }

        return findings;
    }

    private async Task<IReadOnlyList<EnvironmentFinding>> ImportsAsync(
        SolutionRow? installed,
        SolutionRow? holding,
        CancellationToken cancellation
    )
    {
        var findings = new List<EnvironmentFinding>();
        try
        {
            ImportChoice.Decide(package, installed, package.PatchOf is null ? null : ImportWay.Patch);
        }
        catch (CommandFailedException refused)
        {
            findings.Add(
                new EnvironmentFinding("installed version", refused.Message, "Choose the other package or version.")
            );
        }

        if (holding is not null)
        {
            findings.Add(
                new EnvironmentFinding(
                    "installed version",
                    $"An upgrade to {holding.Version} waits as the holding solution {holding.UniqueName}.",
                    "salescorner deploy promotes it, or deletes it when it is another version.",
                    IsWarning: true
                )
            );
        }

        findings.AddRange(
            (await RunningOperations.ReadAsync(client, cancellation)).Select(name => new EnvironmentFinding(
                "running imports",
                $"{name} runs now.",
                "salescorner deploy waits until it has ended.",
                IsWarning: true
            ))
        );
        return findings;
    }

    private IEnumerable<EnvironmentFinding> Sandbox() =>
        package
            .Solution.Section("SolutionPluginAssemblies")
            .Where(node => (string?)node.Element("IsolationMode") != "2")
            .Select(node => new EnvironmentFinding(
                "sandbox",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{(string?)node.Attribute("FullName")} is not registered for the sandbox."
                ),
                "Online environments run plug-ins in the sandbox only: set IsolationMode to 2 and pack again."
            ));

    [GeneratedRegex(
        @"^(?<name>[^ ]+)( \((?<version>[0-9.]+)\))?$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex RequiredSolution();
}
