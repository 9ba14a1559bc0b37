using System.Text.RegularExpressions;

namespace SalesCorner.Conventions.Tests;

/// <summary>
/// The embedded Dataverse serves any solution: what it knows of ours comes in by the zip and by options.
/// </summary>
public sealed partial class EmulatorNeutralityTests
{
    [Fact]
    public void No_file_of_the_emulator_names_a_part_of_the_solution() =>
        Assert.Empty(
            Sources()
                .SelectMany(file =>
                    File.ReadLines(file)
                        .Where(line => OurName().IsMatch(line))
                        .Select(line => $"{Path.GetFileName(file)}: {line.Trim()}")
                )
        );

    [Fact]
    public void The_sources_are_found() => Assert.True(Sources().Count() > 400);

    private static IEnumerable<string> Sources()
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "SalesCornerXrm.sln")))
        {
            root = Path.GetDirectoryName(root)!;
        }

        var emulator = Path.Combine(root, "Emulator");
        return new[] { "*.cs", "*.razor", "*.js", "*.json" }
            .SelectMany(kind => Directory.EnumerateFiles(emulator, kind, SearchOption.AllDirectories))
            .Where(file => !Built().IsMatch(file));
    }

    [GeneratedRegex(
        @"\bsc_|Sales Corner|SalesCorner\.Plugins",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1_000
    )]
    private static partial Regex OurName();

    [GeneratedRegex(@"[\\/](obj|bin)[\\/]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Built();
}
