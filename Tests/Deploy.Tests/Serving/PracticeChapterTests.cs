using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Commands;
using SalesCorner.Deploy.Connection.Opening;
using SalesCorner.Deploy.Tests.Support;

namespace SalesCorner.Deploy.Tests.Serving;

/// <summary>Every command of the first chapter of docs/deploying.md works as it stands, in its order.</summary>
public sealed class PracticeChapterTests
{
    private const string Address = "http://localhost:5200";

    [Fact]
    public async Task Each_command_of_the_chapter_can_be_pasted()
    {
        using var folder = new TempFolder();
        using var stop = new CancellationTokenSource();
        var output = new AnnouncingWriter("Ctrl-C ends it.");
        var serving = Task.Run(() => Host(output).RunAsync(["serve", "--empty", "--port", "0"], stop.Token));
        await Task.WhenAny(output.Came, serving);
        var there = output.ToString().Split("The environment is on ")[1].Split(',')[0];

        var failed = new List<string>();
        foreach (var command in Chapter())
        {
            var screen = new StringWriter();
            var code = await Host(screen).RunAsync(Arguments(command, there, folder.Path));
            failed.AddRange(code == ExitCode.Success ? [] : [$"{command} ended in {code}: {screen}"]);
        }

        await stop.CancelAsync();
        Assert.Equal(ExitCode.Stopped, await serving);
        Assert.True(failed.Count == 0, string.Join("\n", failed));
    }

    [Fact]
    public void The_chapter_is_the_first_and_has_the_whole_life_of_an_installation() =>
        Assert.Equal(
            ["check", "deploy", "deploy", "status", "configure", "backfill", "nightly", "verify", "remove"],
            Chapter().Select(command => command.Split(' ')[1])
        );

    private static IEnumerable<string> Chapter() =>
        File.ReadAllText(Path.Combine(Deploy.Packaging.Repository.Find().Root, "docs", "deploying.md"))
            .Split("\n## ")
            .First(chapter => chapter.StartsWith("An environment to practise on", StringComparison.Ordinal))
            .Split('\n')
            .Where(line =>
                line.StartsWith("salescorner ", StringComparison.Ordinal)
                && !line.StartsWith("salescorner serve", StringComparison.Ordinal)
            );

    private static string[] Arguments(string command, string address, string folder) =>
        [
            .. command
                .Split(' ')
                .Skip(1)
                .Select(word =>
                    word == Address ? address
                    : word.StartsWith("practice-", StringComparison.Ordinal) ? Path.Combine(folder, word)
                    : word
                ),
        ];

    private static CommandLineHost Host(TextWriter screen) =>
        new(CommandList.All(Setup), new Terminal(screen, screen, IsInteractive: false, TimeProvider.System));

    private static ConnectionSetup Setup =>
        LiveEnvironment.Setup with
        {
            Variable = name => name == "SALESCORNER_TOKEN" ? "practice" : null,
        };
}
