using System.CommandLine;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Connection.Opening;
using SalesCorner.Deploy.Tests.Cli;
using SalesCorner.Deploy.Tests.Support;

namespace SalesCorner.Deploy.Tests.Connection;

public sealed class ConnectionOptionsTests : IDisposable
{
    private const string Secret = "hush-hush";

    private readonly Dictionary<string, string> variables = new(StringComparer.Ordinal);
    private readonly Screen screen = new();
    private readonly TempFolder folder = new();

    [Fact]
    public async Task A_command_reaches_an_environment_with_a_token_from_its_variable()
    {
        await using var environment = await LiveEnvironment.EmptyAsync();
        variables["SALESCORNER_TOKEN"] = Secret;

        var code = await RunAsync("--url", environment.Url.ToString(), "--auth", "token");

        Assert.Equal(ExitCode.Success, code);
    }

    [Theory]
    [InlineData("SALESCORNER_TOKEN", "--url", "https://contoso.crm.dynamics.com", "--auth", "token")]
    [InlineData(
        "SALESCORNER_CLIENT_SECRET",
        "--url",
        "https://contoso.crm.dynamics.com",
        "--auth",
        "clientSecret",
        "--tenant",
        "t",
        "--client-id",
        "c"
    )]
    public async Task A_missing_secret_is_asked_for_by_the_name_of_its_variable(
        string variable,
        params string[] arguments
    )
    {
        var code = await RunAsync(arguments);

        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains($"set the environment variable {variable}", screen.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Which environment?")]
    [InlineData("--tenant", "--url", "https://contoso.crm.dynamics.com", "--auth", "clientSecret")]
    [InlineData("--client-id", "--url", "https://contoso.crm.dynamics.com", "--auth", "certificate", "--tenant", "t")]
    [InlineData(
        "--certificate",
        "--url",
        "https://contoso.crm.dynamics.com",
        "--auth",
        "certificate",
        "--tenant",
        "t",
        "--client-id",
        "c"
    )]
    [InlineData("not encrypted", "--url", "http://contoso.crm.dynamics.com", "--auth", "azureCli")]
    public async Task What_a_sign_in_lacks_is_named(string named, params string[] arguments)
    {
        var code = await RunAsync(arguments);

        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains(named, screen.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_that_cannot_be_read_is_named()
    {
        var code = await RunAsync(
            "--url",
            "https://contoso.crm.dynamics.com",
            "--auth",
            "certificate",
            "--tenant",
            "t",
            "--client-id",
            "c",
            "--certificate",
            "missing.pfx"
        );

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("missing.pfx cannot be read", screen.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secret_on_the_command_line_is_refused_and_not_repeated()
    {
        var code = await RunAsync(
            "--connection",
            $"AuthType=ClientSecret;Url=https://contoso.crm.dynamics.com;ClientId=c;ClientSecret={Secret}"
        );

        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains("SALESCORNER_CONNECTION", screen.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, screen.Error + screen.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_secret_reaches_the_screen_or_the_log_when_signing_in_fails()
    {
        variables["SALESCORNER_CONNECTION"] =
            $"AuthType=ClientSecret;Url=https://localhost:9/;ClientId=c;TenantId=not a tenant;ClientSecret={Secret}";
        var log = Path.Combine(folder.Path, "run.log");

        var code = await RunAsync("--log", log);

        Assert.Equal(ExitCode.Usage, code);
        Assert.DoesNotContain(
            Secret,
            screen.Error + screen.Out + await File.ReadAllTextAsync(log),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_unreachable_environment_is_told_in_one_line()
    {
        variables["SALESCORNER_TOKEN"] = Secret;

        var code = await RunAsync("--url", "http://127.0.0.1:9", "--auth", "token");

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("http://127.0.0.1:9/ cannot be reached", screen.Error, StringComparison.Ordinal);
        Assert.Contains("Run the same command again.", screen.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", screen.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_does_not_advise_to_do_the_same_again()
    {
        await using var environment = await LiveEnvironment.EmptyAsync();
        variables["SALESCORNER_TOKEN"] = Secret;

        var code = await RunAsync(
            "--url",
            environment.Url.ToString(),
            "--auth",
            "token",
            "--path",
            "nothing_of_this_name"
        );

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("The environment refused: ", screen.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Run the same command again.", screen.Error, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        screen.Dispose();
        folder.Dispose();
    }

    private Task<int> RunAsync(params string[] arguments)
    {
        var setup = LiveEnvironment.Setup with { Variable = name => variables.GetValueOrDefault(name) };
        return screen.RunAsync(new WhoCommand(setup), ["who", .. arguments]);
    }

    /// <summary>The smallest command that connects.</summary>
    private sealed class WhoCommand(ConnectionSetup setup) : ICommandModule
    {
        private readonly ConnectionOptions connection = new(setup);

        public CommandOutline Outline { get; } =
            new("who", "Says who is signed in.", "salescorner who --url https://contoso.crm.dynamics.com");

        private readonly Option<string> path = new("--path") { DefaultValueFactory = _ => "WhoAmI" };

        public IReadOnlyList<Symbol> Inputs => [.. connection.Inputs, path];

        public async Task<int> RunAsync(CommandRun run, CancellationToken cancellation)
        {
            await using var client = connection.Open(run);
            await client.GetAsync(run.Value(path)!, cancellation);
            return ExitCode.Success;
        }
    }
}
