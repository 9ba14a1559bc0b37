using SalesCorner.Deploy.Commands;
using SalesCorner.Deploy.Tests.Cli;
using SalesCorner.Deploy.Tests.Support;

namespace SalesCorner.Deploy.Tests.Faults;

public sealed class DeployFaultTests
{
    private const string Settings = """
        { "environmentVariables": { "sc_NotifyOwners": "no" }, "connectionReferences": { "sc_sharedcommondataserviceforapps": "0f3d2c" } }
        """;

    [Fact]
    public async Task A_first_installation_ends_the_same_whatever_happens_on_the_way()
    {
        using var folder = new TempFolder();
        var settings = folder.With("test.json", Settings);
        var sweep = new FaultSweep(
            faults => LiveEnvironment.EmptyAsync(faults),
            environment => DeployAsync(environment, PackageFiles.Managed, settings)
        );

        var coverage = await sweep.RunAsync(positions: 60);

        Assert.True(coverage.Positions >= 55, $"{coverage}");
        Assert.True(coverage.RunAgain >= 10, $"{coverage}");
    }

    [Fact]
    public async Task An_upgrade_ends_the_same_whatever_happens_on_the_way()
    {
        using var folder = new TempFolder();
        var settings = folder.With("test.json", Settings);
        var newer = PackageFiles.Write(
            "upgrade.zip",
            PackageFiles.WithVersion(LiveEnvironment.ManagedPackage, "1.1.0.0")
        );
        using var before = await InstalledAsync();
        var sweep = new FaultSweep(
            faults => LiveEnvironment.OfAsync(before.Copy(), faults),
            environment => DeployAsync(environment, newer, settings)
        );

        var coverage = await sweep.RunAsync(positions: 60);

        Assert.True(coverage.Positions >= 55, $"{coverage}");
        Assert.True(coverage.RunAgain >= 10, $"{coverage}");
    }

    private static async Task<SalesCorner.Emulator.EmbeddedDataverse> InstalledAsync()
    {
        await using var environment = await LiveEnvironment.EmptyAsync();
        Assert.Equal(0, await DeployAsync(environment, PackageFiles.Managed, null));
        return environment.Dataverse.Copy();
    }

    private static async Task<int> DeployAsync(LiveEnvironment environment, string package, string? settings)
    {
        using var screen = new Screen();
        string[] more = settings is null ? [] : ["--settings", settings];
        return await screen.RunAsync(
            new DeployCommand(LiveEnvironment.Setup),
            ["deploy", .. environment.Arguments, "--package", package, "--yes", .. more]
        );
    }
}
