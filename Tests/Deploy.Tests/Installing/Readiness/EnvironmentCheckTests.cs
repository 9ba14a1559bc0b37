using Microsoft.Xrm.Sdk;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Commands;
using SalesCorner.Deploy.Installing.Readiness;
using SalesCorner.Deploy.Tests.Cli;
using SalesCorner.Deploy.Tests.Support;
using SalesCorner.Emulator;
using SalesCorner.Emulator.Options;

namespace SalesCorner.Deploy.Tests.Installing.Readiness;

public sealed class EnvironmentCheckTests
{
    [Fact]
    public async Task A_fresh_sales_environment_can_take_the_package()
    {
        await using var environment = await LiveEnvironment.EmptyAsync();

        var (code, screen) = await CheckAsync(environment, PackageFiles.Managed);

        Assert.True(code == ExitCode.Success, screen);
        Assert.Contains("the package can go in, 0 warnings", screen, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("quote")]
    [InlineData("goal")]
    [InlineData("leadtoopportunitysalesprocess")]
    public async Task A_table_that_Sales_brings_and_that_is_missing_is_named_with_the_cure(string table)
    {
        await using var environment = await LiveEnvironment.OfAsync(
            EmbeddedDataverse.Open(new EmulatorOptions { Without = [table] })
        );

        var (code, screen) = await CheckAsync(environment, PackageFiles.Managed);

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains($"The table {table} is missing.", screen, StringComparison.Ordinal);
        Assert.Contains(
            "Install Dynamics 365 Sales (Professional, Enterprise or Premium)",
            screen.ReplaceLineEndings(" "),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Without_Sales_forecasting_nothing_stands_in_the_way()
    {
        await using var environment = await LiveEnvironment.OfAsync(
            EmbeddedDataverse.Open(new EmulatorOptions { Without = ["opportunity.msdyn_forecastcategory"] })
        );

        var (code, screen) = await CheckAsync(environment, PackageFiles.Managed);

        Assert.True(code == ExitCode.Success, screen);
    }

    [Fact]
    public void Every_standard_table_that_the_plug_ins_read_is_looked_for() =>
        Assert.All(
            typeof(SalesCorner.Plugins.Tables.OpportunityTable)
                .Assembly.GetTypes()
                .Where(type => type.Namespace == "SalesCorner.Plugins.Tables")
                .Select(type => (string?)type.GetField("LogicalName")?.GetRawConstantValue())
                .OfType<string>()
                .Where(name => !name.StartsWith("sc_", StringComparison.Ordinal)),
            name => Assert.Contains(name, NeededTables.OfSales.Concat(NeededTables.OfPlatform))
        );

    [Fact]
    public async Task A_clashing_publisher_is_named()
    {
        await using var environment = await LiveEnvironment.EmptyAsync();
        environment.Dataverse.System.Create(
            new Entity("publisher")
            {
                ["uniquename"] = "ScaleCo",
                ["friendlyname"] = "ScaleCo",
                ["customizationprefix"] = "sc",
                ["customizationoptionvalueprefix"] = 71_000,
            }
        );

        var (code, screen) = await CheckAsync(environment, PackageFiles.Managed);

        Assert.Equal(ExitCode.Success, code);
        Assert.Contains("The publisher ScaleCo uses the prefix sc too.", screen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tables_of_another_solution_with_the_same_names_stand_in_the_way()
    {
        await using var environment = await LiveEnvironment.EmptyAsync();
        environment.Dataverse.Import(
            PackageFiles.Changed(
                LiveEnvironment.Package,
                "solution.xml",
                text => text.Replace("<UniqueName>SalesCornerXrm<", "<UniqueName>Other<", StringComparison.Ordinal)
            )
        );

        var (code, screen) = await CheckAsync(environment, PackageFiles.Managed);

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("The table sc_settings is there, but not by this solution.", screen, StringComparison.Ordinal);
        Assert.Contains(
            "The column opportunity.sc_score is there, but not by this solution.",
            screen,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_other_kind_of_solution_stands_in_the_way()
    {
        await using var environment = await LiveEnvironment.DeployedAsync();

        var (code, screen) = await CheckAsync(environment, PackageFiles.Managed);

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("is installed unmanaged, the package is managed", screen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_solution_that_the_package_needs_and_that_is_not_there_is_named()
    {
        await using var environment = await LiveEnvironment.EmptyAsync();
        const string Dependency = """
            <MissingDependencies><MissingDependency>
            <Required type="1" schemaName="msdyn_forecast" displayName="Forecast" solution="msdynce_Forecast (9.0.1.2)" />
            <Dependent type="1" schemaName="sc_quota" /></MissingDependency></MissingDependencies>
            """;
        var package = PackageFiles.Write(
            "needs.zip",
            PackageFiles.Changed(
                LiveEnvironment.ManagedPackage,
                "solution.xml",
                text =>
                    text.Replace("<MissingDependencies />", Dependency, StringComparison.Ordinal)
                        .Replace("<MissingDependencies/>", Dependency, StringComparison.Ordinal)
            )
        );

        var (code, screen) = await CheckAsync(environment, package);

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("msdynce_Forecast 9.0.1.2 is needed, but is not installed.", screen, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Screen)> CheckAsync(LiveEnvironment environment, string package)
    {
        using var screen = new Screen();
        var code = await screen.RunAsync(
            new CheckCommand(LiveEnvironment.Setup),
            ["check", package, .. environment.Arguments]
        );
        return (code, screen.Out + screen.Error);
    }
}
