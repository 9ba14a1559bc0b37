using System.IO.Compression;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Commands;
using SalesCorner.Deploy.Tests.Cli;
using SalesCorner.Deploy.Tests.Support;
using SalesCorner.Emulator;
using SalesCorner.Emulator.Options;
using SalesCorner.Emulator.WebApi.Contract;

namespace SalesCorner.Deploy.Tests.Installing.Readiness;

/// <summary>
/// What <c>deploy --dry-run</c> says before anything is uploaded: one environment or package for each thing that would
/// fail.
/// </summary>
public sealed class DryRunTests
{
    private const string Dependency = """
        <MissingDependencies><MissingDependency>
        <Required type="80" schemaName="msdyn_SalesHub" displayName="Sales Hub" solution="msdynce_SalesHub (9.1)" />
        <Dependent type="1" schemaName="sc_quota" /></MissingDependency></MissingDependencies>
        """;

    [Theory]
    [InlineData("quote", "The table quote is missing.")]
    [InlineData(
        "opportunity.budgetamount",
        "The column opportunity.budgetamount is missing, and the package names it."
    )]
    public async Task A_missing_table_or_column_is_named(string without, string says)
    {
        await using var environment = await LiveEnvironment.OfAsync(
            EmbeddedDataverse.Open(new EmulatorOptions { Without = [without] })
        );
        var package = PackageFiles.Write(
            "budget.zip",
            PackageFiles.Changed(
                LiveEnvironment.ManagedPackage,
                "customizations.xml",
                text => text.Replace("name=\"estimatedclosedate\"", "name=\"budgetamount\"", StringComparison.Ordinal)
            )
        );

        await FailsAsync(environment, package, says);
    }

    [Fact]
    public async Task A_missing_app_of_another_solution_is_named()
    {
        await using var environment = await LiveEnvironment.EmptyAsync();
        var package = Manifest(
            "hub.zip",
            text =>
                text.Replace("<MissingDependencies />", Dependency, StringComparison.Ordinal)
                    .Replace("<MissingDependencies/>", Dependency, StringComparison.Ordinal)
        );

        await FailsAsync(environment, package, "msdynce_SalesHub 9.1 is needed, but is not installed.");
    }

    [Fact]
    public async Task A_plug_in_that_is_too_large_is_named_with_its_size()
    {
        await using var environment = await LiveEnvironment.EmptyAsync();

        await FailsAsync(environment, WithLargeAssembly(), "has 16777217 bytes, and the environment takes 16777216.");
    }

    [Fact]
    public async Task A_language_that_is_not_installed_is_a_warning()
    {
        await using var environment = await LiveEnvironment.EmptyAsync();
        var package = Manifest(
            "german.zip",
            text => text.Replace("languagecode=\"1033\"", "languagecode=\"1031\"", StringComparison.Ordinal)
        );

        var (code, screen) = await DryRunAsync(environment, package);

        Assert.True(code == ExitCode.Success, screen);
        Assert.Contains("The language 1031 of the package's texts is not installed.", screen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unmanaged_solution_stands_in_the_way_of_a_managed_package()
    {
        await using var environment = await LiveEnvironment.DeployedAsync();

        await FailsAsync(environment, PackageFiles.Managed, "is installed unmanaged, the package is managed");
    }

    [Fact]
    public async Task A_newer_version_stands_in_the_way()
    {
        await using var environment = await LiveEnvironment.EmptyAsync();
        environment.Dataverse.Import(PackageFiles.WithVersion(LiveEnvironment.ManagedPackage, "9.9.0.0"));

        await FailsAsync(environment, PackageFiles.Managed, "9.9.0.0 is installed, which is newer");
    }

    [Fact]
    public async Task A_managed_solution_stands_in_the_way_of_an_unmanaged_package()
    {
        await using var environment = await LiveEnvironment.EmptyAsync();
        environment.Dataverse.Import(LiveEnvironment.ManagedPackage);
        var package = PackageFiles.Write("unmanaged.zip", LiveEnvironment.Package);

        await FailsAsync(environment, package, "is installed managed, the package is unmanaged");
    }

    [Fact]
    public async Task A_currency_of_quotas_that_the_environment_has_not_is_named()
    {
        await using var environment = await LiveEnvironment.EmptyAsync();
        using var folder = new TempFolder();
        var settings = folder.With(
            "settings.json",
            """{ "quotas": [{ "rep": "ada@example.com", "period": "FY2026 Q1", "amount": 1000, "currency": "XTS" }] }"""
        );

        await FailsAsync(
            environment,
            PackageFiles.Managed,
            "no active currency XTS, and quotas of the settings file are in it.",
            ["--settings", settings]
        );
    }

    [Theory]
    [InlineData("basecurrencyid", "The base currency cannot be read.")]
    [InlineData("fiscalcalendarstart", "No fiscal calendar is set, or it cannot be read.")]
    public async Task An_organisation_that_does_not_say_its_currency_or_calendar_is_a_warning(
        string column,
        string says
    )
    {
        await using var environment = await LiveEnvironment.EmptyAsync();
        var organization = environment
            .Dataverse.System.RetrieveMultiple(new QueryExpression("organization"))
            .Entities.Single();
        environment.Dataverse.System.Update(new Entity("organization", organization.Id) { [column] = null });

        var (code, screen) = await DryRunAsync(environment, PackageFiles.Managed);

        Assert.True(code == ExitCode.Success, screen);
        Assert.Contains(says, screen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_user_without_the_privileges_is_told_which()
    {
        var dataverse = EmbeddedDataverse.Open(new EmulatorOptions());
        var user = dataverse.System.Create(
            new Entity("systemuser")
            {
                ["domainname"] = "rep@example.com",
                ["businessunitid"] = new EntityReference("businessunit", dataverse.RootBusinessUnitId),
            }
        );
        await using var environment = await LiveEnvironment.OfAsync(
            dataverse,
            api: new WebApiOptions { FindCaller = _ => user }
        );

        var (code, screen) = await DryRunAsync(environment, PackageFiles.Managed);

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("prv", screen, StringComparison.Ordinal);
    }

    private static async Task FailsAsync(LiveEnvironment environment, string package, string says, params string[] more)
    {
        var before = EnvironmentState.Of(environment.Dataverse);

        var (code, screen) = await DryRunAsync(environment, package, more);

        Assert.True(code == ExitCode.Failed, screen);
        Assert.Contains(says, screen.ReplaceLineEndings(" "), StringComparison.Ordinal);
        EnvironmentState.AssertSame(before, EnvironmentState.Of(environment.Dataverse), "after a dry run");
    }

    private static async Task<(int Code, string Screen)> DryRunAsync(
        LiveEnvironment environment,
        string package,
        params string[] more
    )
    {
        using var screen = new Screen();
        var code = await screen.RunAsync(
            new DeployCommand(LiveEnvironment.Setup),
            ["deploy", package, .. environment.Arguments, "--dry-run", .. more]
        );
        return (code, screen.Out + screen.Error);
    }

    private static string Manifest(string name, Func<string, string> change) =>
        PackageFiles.Write(name, PackageFiles.Changed(LiveEnvironment.ManagedPackage, "solution.xml", change));

    private static string WithLargeAssembly()
    {
        using var bytes = new MemoryStream();
        bytes.Write(LiveEnvironment.ManagedPackage);
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = archive.Entries.Single(one => one.Name.EndsWith(".dll", StringComparison.Ordinal));
            var name = entry.FullName;
            entry.Delete();
            using var content = archive.CreateEntry(name).Open();
            content.Write(new byte[(16 * 1024 * 1024) + 1]);
        }

        return PackageFiles.Write("large.zip", bytes.ToArray());
    }
}
