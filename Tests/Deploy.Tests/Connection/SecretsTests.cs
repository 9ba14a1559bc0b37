using System.CommandLine;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Connection.Opening;
using SalesCorner.Deploy.Tests.Cli;
using SalesCorner.Deploy.Tests.Support;

namespace SalesCorner.Deploy.Tests.Connection;

/// <summary>However a secret is given, and however wrongly, it is shown nowhere.</summary>
public sealed class SecretsTests : IDisposable
{
    private const string Secret = "S3cr3tMark";
    private const int Tries = 100_000;

    private readonly Dictionary<string, string> variables = new(StringComparer.Ordinal);
    private readonly TempFolder folder = new();

    [Theory]
    [InlineData(
        "--connection",
        "AuthType=ClientSecret;Url=https://contoso.crm.dynamics.com;ClientId=c ClientSecret=" + Secret
    )]
    [InlineData("--connection", "AuthType=ClientSecret;Url=https://contoso.crm.dynamics.comClientSecret=" + Secret)]
    [InlineData("--connection", Secret)]
    [InlineData("--url", "https://ada:" + Secret + "@contoso.crm.dynamics.com")]
    [InlineData("--url", Secret + "@contoso")]
    [InlineData("--url", "https://contoso.crm.dynamics.com ClientSecret=" + Secret)]
    [InlineData("--client-secret", Secret)]
    [InlineData("--password=" + Secret, "--json")]
    public async Task A_secret_in_the_wrong_place_is_wrong_usage_and_not_repeated(string option, string value)
    {
        var (code, said) = await RunAsync(option, value);

        Assert.Equal(ExitCode.Usage, code);
        Assert.DoesNotContain(Secret, said, StringComparison.Ordinal);
        Assert.NotEmpty(said);
    }

    [Theory]
    [InlineData("SALESCORNER_TOKEN", "--auth", "token")]
    [InlineData("SALESCORNER_CLIENT_SECRET", "--auth", "clientSecret", "--tenant", "t", "--client-id", "c")]
    public async Task A_secret_with_a_line_break_names_its_variable(string variable, params string[] arguments)
    {
        variables[variable] = Secret + "\n";

        var (code, said) = await RunAsync(["--url", "http://127.0.0.1:9", .. arguments]);

        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains($"{variable} holds a line break", said, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, said, StringComparison.Ordinal);
    }

    [Fact]
    public void No_message_of_a_hundred_thousand_broken_strings_holds_the_secret()
    {
        var random = new Random(20_261_130);
        var leaks = new List<string>();
        for (var number = 0; number < Tries; number++)
        {
            var text = Broken(random);
            leaks.AddRange(
                MessagesOf(text)
                    .Where(message => message.Contains(Secret, StringComparison.OrdinalIgnoreCase))
                    .Select(message => $"{text} -> {message}")
            );
        }

        Assert.Empty(leaks.Take(5));
    }

    public void Dispose() => folder.Dispose();

    private static IEnumerable<string> MessagesOf(string text)
    {
        yield return Message(() => EnvironmentUrl(text));
        yield return Message(() => ConnectionText(text));
    }

    private static string EnvironmentUrl(string text) => Deploy.Connection.SignIn.EnvironmentUrl.Parse(text).ToString();

    private static string ConnectionText(string text)
    {
        var request = Deploy.Connection.SignIn.ConnectionString.Parse(text);
        return $"{request} {request.ClientId} {request.Tenant}";
    }

    private static string Message(Func<string> work)
    {
        try
        {
            return work();
        }
        catch (CommandFailedException failure)
        {
            return $"{failure.Message} {failure.InnerException}";
        }
    }

    // The parts of a right string in any order, some twice or cut, joined by what a person may type instead of a
    // semicolon.
    private static string Broken(Random random)
    {
        string[] parts =
        [
            "AuthType=ClientSecret",
            "Url=https://contoso.crm.dynamics.com",
            "ClientId=0f3d2c1e-0000-4000-8000-000000000000",
            "TenantId=contoso.com",
            $"ClientSecret={Secret}",
            $"Secret = {Secret}",
            $"Password={Secret}",
            $"Url=https://ada:{Secret}@contoso.crm.dynamics.com",
            $"https://{Secret}@contoso",
        ];
        string[] joints = [";", "", " ", ",", "; ", "\n", "&", ";;", "'", "\"", "="];
        var chosen = Enumerable
            .Range(0, random.Next(1, 7))
            .Select(_ => parts[random.Next(parts.Length)] + joints[random.Next(joints.Length)]);
        var text = string.Concat(chosen);
        return random.Next(4) == 0 ? text.Remove(random.Next(text.Length), 1) : text;
    }

    private async Task<(int Code, string Said)> RunAsync(params string[] arguments)
    {
        using var screen = new Screen();
        var log = Path.Combine(folder.Path, "run.log");
        var setup = LiveEnvironment.Setup with { Variable = name => variables.GetValueOrDefault(name) };
        var code = await screen.RunAsync(new ProbeCommand(setup), ["probe", .. arguments, "--log", log]);
        return (code, screen.Out + screen.Error + (File.Exists(log) ? await File.ReadAllTextAsync(log) : string.Empty));
    }

    private sealed class ProbeCommand(ConnectionSetup setup) : ICommandModule
    {
        private readonly ConnectionOptions connection = new(setup);

        public CommandOutline Outline { get; } = new("probe", "Connects.", "salescorner probe");

        public IReadOnlyList<Symbol> Inputs => connection.Inputs;

        public async Task<int> RunAsync(CommandRun run, CancellationToken cancellation)
        {
            await using var client = connection.Open(run);
            await client.GetAsync("WhoAmI", cancellation);
            return ExitCode.Success;
        }
    }
}
