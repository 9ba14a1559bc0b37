using System.Text.RegularExpressions;
using SalesCorner.Conventions.Tests.Support;

namespace SalesCorner.Conventions.Tests;

/// <summary>Files are short, lines fit a screen, and comments say something.</summary>
public sealed partial class SourceTests
{
    private const int LongestLine = 120;
    private const int LongestFile = 300;
    private const int LongestTestFile = 400;

    private static readonly string[] Product = ["Plugins", "Sdk", "SdkProxy", "Emulator", "deploy"];

    // An enumeration of Microsoft's assembly is as long as it is.
    [Fact]
    public void A_file_has_300_lines_at_most() =>
        Assert.Empty(
            Longer(
                Sources.In(Product).Where(file => !file.EndsWith("ConditionOperator.cs", StringComparison.Ordinal)),
                LongestFile
            )
        );

    [Fact]
    public void A_file_of_tests_has_400_lines_at_most() => Assert.Empty(Longer(Sources.In("Tests"), LongestTestFile));

    // Lines of before the rule, by folder: the number may fall, never rise.
    [Theory]
    [InlineData("Sdk", 0)]
    [InlineData("SdkProxy", 0)]
    [InlineData("Emulator", 0)]
    [InlineData("Plugins", 0)]
    [InlineData("deploy", 0)]
    [InlineData("Tests", 121)]
    public void Lines_wider_than_120_columns_grow_no_more(string folder, int known) =>
        Assert.InRange(
            Sources.In(folder).Sum(file => Sources.Lines(file).Count(line => line.Length > LongestLine)),
            0,
            known
        );

    // Sdk/ repeats the names of Microsoft's assembly, and a value of a list may be one word.
    [Fact]
    public void A_comment_on_what_can_be_called_says_more_than_a_verb() =>
        Assert.Empty(
            Sources
                .In("Plugins", "Emulator", "deploy")
                .SelectMany(file =>
                    Verb()
                        .Matches(string.Join('\n', Sources.Lines(file)))
                        .Select(match => $"{file}: {match.Value.Split('\n')[0].Trim()}")
                )
        );

    [Fact]
    public void A_test_is_named_by_a_sentence() =>
        Assert.Empty(
            Sources
                .In("Tests")
                .SelectMany(file =>
                    Test()
                        .Matches(string.Join('\n', Sources.Lines(file)))
                        .Select(match => match.Groups["name"].Value)
                        .Where(name => !Sentence().IsMatch(name))
                        .Select(name => $"{file}: {name}")
                )
        );

    private static IEnumerable<string> Longer(IEnumerable<string> files, int most) =>
        files
            .Select(file => (File: file, Sources.Lines(file).Length))
            .Where(one => one.Length > most)
            .Select(one => $"{one.File}: {one.Length}");

    [GeneratedRegex(
        @"<summary>\s*(\S+( it)?\.?|Initializes a new instance[^\n]*|Gets or sets [^\n]*|The constructor\.?)\s*</summary>\n"
            + @"(    ///[^\n]*\n|    \[[^\n]*\n)*    (public|internal|protected)[^\n=;]*\(",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 5_000
    )]
    private static partial Regex Verb();

    [GeneratedRegex(
        @"^    \[[^\n]*(Fact|Theory)(\(|\])[^\n]*\n(    [^\n{]*\n)*?    public (async )?(void|Task) (?<name>\w+)",
        RegexOptions.ExplicitCapture | RegexOptions.Multiline,
        matchTimeoutMilliseconds: 5_000
    )]
    private static partial Regex Test();

    [GeneratedRegex(
        @"^[A-Z0-9][A-Za-z0-9]*(_[A-Za-z0-9]+)+$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1_000
    )]
    private static partial Regex Sentence();
}
