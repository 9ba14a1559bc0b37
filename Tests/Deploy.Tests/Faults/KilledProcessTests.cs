using System.Diagnostics;
using SalesCorner.Deploy.Commands;
using SalesCorner.Deploy.Tests.Cli;
using SalesCorner.Deploy.Tests.Support;

namespace SalesCorner.Deploy.Tests.Faults;

/// <summary>The tool as a process of its own, killed while a request of it is under way.</summary>
public sealed class KilledProcessTests
{
    [Theory]
    [InlineData("POST", "StageSolution", 1)]
    [InlineData("POST", "ImportSolutionAsync", 1)]
    [InlineData("GET", "asyncoperations(", 1)]
    [InlineData("POST", "PublishXml", 1)]
    [InlineData("PATCH", "sc_settingses(", 1)]
    [InlineData("PATCH", "sc_qualificationquestions(", 4)]
    [InlineData("PATCH", "sc_settingses(", 2)]
    public async Task A_process_killed_at_any_moment_is_made_good_by_the_next_run(string method, string path, int time)
    {
        var expected = await UndisturbedAsync();
        using var moment = new CancellationTokenSource();
        var seen = 0;
        await using var environment = await LiveEnvironment.EmptyAsync(request =>
        {
            if (
                request.Method == method
                && request.PathAndQuery.Contains("/" + path, StringComparison.Ordinal)
                && Interlocked.Increment(ref seen) == time
            )
            {
                moment.Cancel();
            }

            return Fault.None;
        });

        var killed = await RunAndKillAsync(environment, moment.Token);
        using var screen = new Screen();
        var code = await screen.RunAsync(new DeployCommand(LiveEnvironment.Setup), Line(environment));

        Assert.True(killed, "The process ended before it was killed.");
        Assert.True(code == 0, screen.Error);
        EnvironmentState.AssertSame(expected, EnvironmentState.Of(environment.Dataverse), $"Killed at {method} {path}");
    }

    private static async Task<IReadOnlyList<string>> UndisturbedAsync()
    {
        using var screen = new Screen();
        await using var environment = await LiveEnvironment.EmptyAsync();
        Assert.Equal(0, await screen.RunAsync(new DeployCommand(LiveEnvironment.Setup), Line(environment)));
        return EnvironmentState.Of(environment.Dataverse);
    }

    private static string[] Line(LiveEnvironment environment) =>
        ["deploy", .. environment.Arguments, "--package", PackageFiles.Managed, "--yes"];

    private static async Task<bool> RunAndKillAsync(LiveEnvironment environment, CancellationToken moment)
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "salescorner.dll"), .. Line(environment)]
        )
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["SALESCORNER_TOKEN"] = TestCredential.Token;
        using var process = Process.Start(start)!;
        using var registration = moment.Register(() => process.Kill(entireProcessTree: true));
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var error = process.StandardError.ReadToEndAsync(CancellationToken.None);
        await process.WaitForExitAsync(CancellationToken.None);
        await Task.WhenAll(output, error);
        return process.ExitCode != 0 && moment.IsCancellationRequested;
    }
}
