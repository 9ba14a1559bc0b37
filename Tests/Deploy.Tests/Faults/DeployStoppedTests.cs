using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Commands;
using SalesCorner.Deploy.Tests.Cli;
using SalesCorner.Deploy.Tests.Support;

namespace SalesCorner.Deploy.Tests.Faults;

/// <summary>
/// Ctrl-C in each phase of a deployment: it ends as stopped, says how to go on, and the next run ends as an undisturbed
/// one.
/// </summary>
public sealed class DeployStoppedTests
{
    private static readonly Lazy<Task<IReadOnlyList<string>>> Undisturbed = new(UndisturbedAsync);
    private static readonly Lazy<string> Newer = new(() =>
        PackageFiles.Write("newer.zip", PackageFiles.WithVersion(LiveEnvironment.ManagedPackage, "1.4.0.0"))
    );

    [Theory]
    [InlineData("/solutions")]
    [InlineData("/StageSolution")]
    [InlineData("/ImportSolutionAsync")]
    [InlineData("/asyncoperations")]
    [InlineData("/PublishXml")]
    [InlineData("/sc_settings")]
    [InlineData("/sdkmessageprocessingsteps")]
    [InlineData("/workflows")]
    public async Task Stopped_in_a_phase_it_goes_on_from_there(string call)
    {
        using var stop = new CancellationTokenSource();
        var came = false;
        await using var environment = await LiveEnvironment.EmptyAsync(request =>
        {
            if (!came && request.PathAndQuery.Contains(call, StringComparison.OrdinalIgnoreCase))
            {
                came = true;
                stop.Cancel();
            }

            return Fault.None;
        });

        var (first, said) = await DeployAsync(environment, stop.Token);
        var (second, problem) = await DeployAsync(environment, CancellationToken.None);

        Assert.True(came, $"No request to {call} came.");
        Assert.Equal(ExitCode.Stopped, first);
        Assert.Contains("Stopped.", said, StringComparison.Ordinal);
        Assert.True(second == ExitCode.Success, problem);
        EnvironmentState.AssertSame(
            await Undisturbed.Value,
            EnvironmentState.Of(environment.Dataverse),
            $"Stopped at {call}"
        );
    }

    [Theory]
    [InlineData("/StageAndUpgradeAsync")]
    [InlineData("/asyncoperations")]
    [InlineData("/PublishXml")]
    public async Task Stopped_in_an_upgrade_it_goes_on_from_there(string call)
    {
        using var stop = new CancellationTokenSource();
        await using var environment = await InstalledEnvironment.StartAsync(request =>
        {
            if (request.PathAndQuery.Contains(call, StringComparison.OrdinalIgnoreCase))
            {
                stop.Cancel();
            }

            return Fault.None;
        });

        var (first, said) = await DeployAsync(environment, stop.Token, Newer.Value);
        var (second, problem) = await DeployAsync(environment, CancellationToken.None, Newer.Value);

        Assert.True(stop.IsCancellationRequested, $"No request to {call} came.");
        Assert.Equal(ExitCode.Stopped, first);
        Assert.Contains("Stopped. Run the same command again", said, StringComparison.Ordinal);
        Assert.True(second == ExitCode.Success, problem);
        var solutions = environment.Dataverse.System.RetrieveMultiple(
            new QueryExpression("solution") { ColumnSet = new ColumnSet("version", "uniquename") }
        );
        Assert.Equal(
            "1.4.0.0",
            Assert.Single(
                solutions.Entities,
                one => ((string)one["uniquename"]).StartsWith("SalesCornerXrm", StringComparison.Ordinal)
            )["version"]
        );
    }

    private static async Task<IReadOnlyList<string>> UndisturbedAsync()
    {
        await using var environment = await LiveEnvironment.EmptyAsync();
        Assert.Equal(ExitCode.Success, (await DeployAsync(environment, CancellationToken.None)).Code);
        return EnvironmentState.Of(environment.Dataverse);
    }

    private static async Task<(int Code, string Said)> DeployAsync(
        LiveEnvironment environment,
        CancellationToken cancellation,
        string? package = null
    )
    {
        using var screen = new Screen();
        var code = await screen.RunAsync(
            new DeployCommand(LiveEnvironment.Setup),
            cancellation,
            ["deploy", .. environment.Arguments, "--package", package ?? PackageFiles.Managed, "--yes"]
        );
        return (code, screen.Error + screen.Out);
    }
}
