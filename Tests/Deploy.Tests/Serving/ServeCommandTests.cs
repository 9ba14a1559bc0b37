using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Commands;
using SalesCorner.Deploy.Tests.Cli;
using SalesCorner.Deploy.Tests.Support;

namespace SalesCorner.Deploy.Tests.Serving;

public sealed class ServeCommandTests
{
    [Fact]
    public async Task An_empty_environment_takes_a_deployment_and_keeps_it_in_its_file()
    {
        using var folder = new TempFolder();
        var file = Path.Combine(folder.Path, "practice.db");

        await using (var empty = await Served.StartAsync("--empty", "--db", file))
        {
            var (code, said) = await RunAsync(
                new DeployCommand(LiveEnvironment.Setup),
                ["deploy", PackageFiles.Managed, .. empty.Arguments, "--yes"]
            );
            Assert.True(code == ExitCode.Success, said);
        }

        Assert.True(
            OperatingSystem.IsWindows()
                || File.GetUnixFileMode(file) == (UnixFileMode.UserRead | UnixFileMode.UserWrite)
        );
        await using var again = await Served.StartAsync("--db", file);
        var (status, shown) = await RunAsync(
            new StatusCommand(LiveEnvironment.Setup),
            ["status", PackageFiles.Managed, .. again.Arguments]
        );

        Assert.Equal(ExitCode.Success, status);
        Assert.Contains("SalesCornerXrm", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--port", "70000")]
    [InlineData("--port", "many")]
    public async Task A_port_that_is_none_is_wrong_usage(params string[] arguments)
    {
        var (code, _) = await RunAsync(new ServeCommand(), ["serve", "--empty", .. arguments]);

        Assert.Equal(ExitCode.Usage, code);
    }

    private static async Task<(int Code, string Said)> RunAsync(ICommandModule command, string[] arguments)
    {
        using var screen = new Screen();
        var code = await screen.RunAsync(command, arguments);
        return (code, screen.Out + screen.Error);
    }

    /// <summary>A running serve command, ended with Ctrl-C.</summary>
    private sealed class Served : IAsyncDisposable
    {
        private readonly CancellationTokenSource stop = new();
        private readonly AnnouncingWriter output = new("Ctrl-C ends it.");
        private readonly StringWriter error = new();
        private readonly Task<int> running;

        private Served(string[] arguments)
        {
            var host = new CommandLineHost(
                [new ServeCommand()],
                new Terminal(output, error, IsInteractive: false, TimeProvider.System)
            );
            running = Task.Run(() => host.RunAsync(["serve", "--port", "0", .. arguments], stop.Token));
        }

        public string[] Arguments =>
            ["--url", output.ToString().Split("The environment is on ")[1].Split(',')[0], "--auth", "token"];

        public static async Task<Served> StartAsync(params string[] arguments)
        {
            var served = new Served(arguments);
            await Task.WhenAny(served.output.Came, served.running);
            Assert.False(served.running.IsCompleted, served.error.ToString());
            return served;
        }

        public async ValueTask DisposeAsync()
        {
            await stop.CancelAsync();
            Assert.Equal(ExitCode.Stopped, await running);
            stop.Dispose();
            await error.DisposeAsync();
        }
    }
}
