using SalesCorner.Deploy.Commands;
using SalesCorner.Deploy.Tests.Cli;
using SalesCorner.Deploy.Tests.Faults;
using SalesCorner.Deploy.Tests.Support;

namespace SalesCorner.Deploy.Tests.Bootstrapping;

public sealed class BootstrapFaultTests
{
    [Fact]
    public async Task A_build_ends_the_same_whatever_happens_on_the_way()
    {
        var sweep = new FaultSweep(faults => LiveEnvironment.EmptyAsync(faults), RunAsync);

        var coverage = await sweep.RunAsync(positions: 17);

        Assert.True(coverage.Positions >= 10, $"{coverage}");
        Assert.True(coverage.RunAgain >= 2, $"{coverage}");
    }

    private static async Task<int> RunAsync(LiveEnvironment environment)
    {
        using var screen = new Screen();
        return await screen.RunAsync(
            new BootstrapCommand(LiveEnvironment.Setup),
            ["bootstrap", .. environment.Arguments, "--package", PackageFiles.Unmanaged, "--yes"]
        );
    }
}
