using System.Text.RegularExpressions;
using SalesCorner.Plugins.Domain.Words;
using SalesCorner.Plugins.Tests.Conventions;

namespace SalesCorner.Plugins.Tests.Domain.Words;

/// <summary>Whatever a plug-in refuses, it refuses in the four languages.</summary>
[Trait("Ring", "fast")]
public sealed partial class RefusalsInSourceTests
{
    [Fact]
    public void Every_refusal_of_the_code_is_in_the_phrase_book()
    {
        var refusals = Directory
            .EnumerateFiles(Path.Combine(All.RepositoryRoot, "Plugins"), "*.cs", SearchOption.AllDirectories)
            .Where(file =>
                !file.Contains(
                    $"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}",
                    StringComparison.Ordinal
                )
            )
            .SelectMany(file => Refusal().Matches(File.ReadAllText(file)))
            .Select(match =>
                Hole()
                    .Replace(
                        Joint()
                            .Replace(match.Groups["text"].Value, string.Empty)
                            .TrimStart('$')
                            .Trim('"')
                            .Replace("\\\"", "\"", StringComparison.Ordinal),
                        "7"
                    )
            )
            .ToList();

        Assert.NotEmpty(refusals);
        Assert.All(refusals, refusal => Assert.True(PhraseBook.Knows(refusal), refusal));
    }

    [GeneratedRegex(
        @"new BusinessRuleException\(\s*(?<text>\$?""(\\""|[^""])+""(\s*\+\s*\$?""(\\""|[^""])+"")*)\s*\)",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 2_000
    )]
    private static partial Regex Refusal();

    [GeneratedRegex(@"""\s*\+\s*\$?""", RegexOptions.None, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Joint();

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.None, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Hole();
}
