using System.Text.RegularExpressions;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Commands;
using SalesCorner.Deploy.Tests.Support;

namespace SalesCorner.Deploy.Tests.Pipelines;

public sealed partial class PipelineTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "deploy", "pipelines");

    public static TheoryData<string> Files => ["github-actions.yml", "azure-pipelines.yml"];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_command_line_is_one_that_the_tool_understands(string file)
    {
        using var nothing = new StringWriter();
        var host = new CommandLineHost(
            CommandList.All(),
            new Terminal(nothing, nothing, IsInteractive: false, TimeProvider.System)
        );

        var lines = Lines(file);

        Assert.All(
            lines,
            line =>
                Assert.True(host.Problems(Words(line)) is [], $"{line}: {string.Join(' ', host.Problems(Words(line)))}")
        );
        Assert.Superset(
            new HashSet<string>(["check", "pack", "deploy", "status", "verify", "nightly"], StringComparer.Ordinal),
            lines.Select(line => Words(line)[0]).ToHashSet(StringComparer.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Secrets_come_from_the_pipelines_store_and_stand_on_no_command_line_of_the_tool(string file)
    {
        Assert.DoesNotContain(
            Lines(file),
            line =>
                line.Contains("secret }}", StringComparison.OrdinalIgnoreCase)
                || line.Contains("$(CLIENT_SECRET)", StringComparison.Ordinal)
        );
        Assert.All(
            File.ReadAllLines(Path.Combine(Folder, file))
                .Where(line => line.Contains("SALESCORNER_CLIENT_SECRET:", StringComparison.Ordinal)),
            line =>
                Assert.Matches(
                    @"SALESCORNER_CLIENT_SECRET: (\$\{\{ secrets\.CLIENT_SECRET \}\}|\$\(CLIENT_SECRET\))$",
                    line
                )
        );
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void What_changes_an_environment_asks_nobody(string file)
    {
        Assert.All(
            Lines(file).Where(line => Words(line)[0] is "deploy" or "verify" or "remove"),
            line => Assert.Contains("--yes", Words(line))
        );
    }

    private static List<string> Lines(string file) =>
        [
            .. File.ReadAllLines(Path.Combine(Folder, file))
                .Select(line => CommandLine().Match(line))
                .Where(match => match.Success)
                .Select(match => match.Groups["line"].Value.Trim()),
        ];

    // What the pipeline puts in for its own variables has no blank in it.
    private static string[] Words(string line) =>
        Variable().Replace(line, "x").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"^\s+salescorner (?<line>.+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CommandLine();

    [GeneratedRegex(@"\$\{\{[^}]*\}\}|\$\([^)]*\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Variable();
}
