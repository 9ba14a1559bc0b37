using System.Text.Json;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Commands;
using SalesCorner.Deploy.Tests.Cli;
using SalesCorner.Deploy.Tests.Support;

namespace SalesCorner.Deploy.Tests.Installing;

public sealed class StatusTests
{
    [Fact]
    public async Task It_says_who_is_signed_in_what_is_installed_and_that_nothing_would_change()
    {
        using var screen = new Screen();
        await using var environment = await InstalledEnvironment.StartAsync();

        var code = await screen.RunAsync(
            new StatusCommand(LiveEnvironment.Setup),
            ["status", .. environment.Arguments, "--package", PackageFiles.Managed, "--json"]
        );

        Assert.Equal(ExitCode.Success, code);
        using var result = JsonDocument.Parse(screen.Out);
        var root = result.RootElement;
        Assert.Equal("SYSTEM", root.GetProperty("organization").GetProperty("user").GetString());
        Assert.Equal("EUR", root.GetProperty("organization").GetProperty("baseCurrency").GetString());
        Assert.Equal("--01-01", root.GetProperty("organization").GetProperty("fiscalYearStart").GetString());
        Assert.Equal("1.0.0.0", root.GetProperty("solution").GetProperty("version").GetString());
        Assert.True(root.GetProperty("solution").GetProperty("isManaged").GetBoolean());
        Assert.Equal(root.GetProperty("steps").GetInt32(), root.GetProperty("stepsOn").GetInt32());
        Assert.False(root.GetProperty("flowIsOn").GetBoolean());
        Assert.Equal("none", root.GetProperty("deployment").GetProperty("way").GetString());
        Assert.Equal(0, root.GetProperty("deployment").GetProperty("changes").GetArrayLength());
    }

    [Fact]
    public async Task An_empty_environment_is_told_as_such_with_what_a_deployment_would_bring()
    {
        using var screen = new Screen();
        await using var environment = await LiveEnvironment.EmptyAsync();
        var before = EnvironmentState.Of(environment.Dataverse);

        var code = await screen.RunAsync(
            new StatusCommand(LiveEnvironment.Setup),
            ["status", .. environment.Arguments, "--package", PackageFiles.Managed]
        );

        Assert.Equal(ExitCode.Success, code);
        Assert.Contains("not installed", screen.Out, StringComparison.Ordinal);
        Assert.Contains("is installed for the first time", screen.Out, StringComparison.Ordinal);
        EnvironmentState.AssertSame(before, EnvironmentState.Of(environment.Dataverse), "Status");
    }
}
