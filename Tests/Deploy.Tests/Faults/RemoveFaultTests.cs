using SalesCorner.Deploy.Commands;
using SalesCorner.Deploy.Tests.Cli;
using SalesCorner.Deploy.Tests.Support;

namespace SalesCorner.Deploy.Tests.Faults;

public sealed class RemoveFaultTests
{
    [Fact]
    public async Task A_removal_ends_the_same_whatever_happens_on_the_way()
    {
        var sweep = new FaultSweep(StartAsync, RemoveAsync);

        var coverage = await sweep.RunAsync(positions: 12);

        Assert.True(coverage.Positions >= 11, $"{coverage}");
        Assert.True(coverage.RunAgain >= 2, $"{coverage}");
    }

    private static async Task<LiveEnvironment> StartAsync(Func<ProxiedRequest, Fault> faults)
    {
        var environment = await InstalledEnvironment.StartAsync(faults);
        environment.Dataverse.GiveRole("SalesCorner Rep");
        environment.Dataverse.GiveRole("SalesCorner Manager");
        return environment;
    }

    private static async Task<int> RemoveAsync(LiveEnvironment environment)
    {
        using var screen = new Screen();
        return await screen.RunAsync(
            new RemoveCommand(LiveEnvironment.Setup),
            ["remove", .. environment.Arguments, "--yes"]
        );
    }
}
