using System.Text.RegularExpressions;
using SalesCorner.Plugins.Domain.Words.Phrases;
using SalesCorner.Plugins.Tests.Conventions;

namespace SalesCorner.Plugins.Tests.Domain.Words;

/// <summary>
/// Whatever the code says to people stands in the phrase book: each run of words in its texts is a part of the English
/// of a phrase.
/// </summary>
[Trait("Ring", "fast")]
public sealed partial class SentencesInSourceTests
{
    // Words that people type and programs look for.
    private static readonly string[] WordLists =
    [
        "AutomaticMail.cs",
        "MotionSettings.cs",
        "OutcomeVerbs.cs",
        "PeopleSettings.cs",
        "StageSource.cs",
        "FiscalPeriod.cs",
        "PipelineStory.cs",
    ];

    // Said to the scheduler of the night, to the trace or to whoever deploys: these speak English.
    private static readonly string[] ToPrograms =
    [
        "NightlyMessage.cs",
        "NightlyRefusal.cs",
        "NightlyToken.cs",
        "OpportunityHealthPlugin.cs",
        "PluginBase.cs",
        "PluginRun.cs",
        "ResultSums.cs",
        "PaceJudge.cs",
        "AverageWonValue.cs",
        "SecondTries.cs",
        "QuotaMarkPlugin.cs",
    ];

    // Names of single rows that are made before the organisation's language is known, and of somebody without a name.
    private static readonly string[] Names = ["FiguresRow.cs", "SettingsRow.cs", "OwnersWithoutRights.cs"];

    // Joined to another text of the same message, which the refusal's own test looks at.
    private static readonly string[] Joined = ["NightlyPlugin.cs"];

    private static readonly IReadOnlyList<string> Known = AllPhrases
        .List.Select(phrase => Place().Replace(phrase.English, "\0"))
        .ToList();

    [Fact]
    public void Every_run_of_words_in_the_code_is_a_part_of_a_phrase()
    {
        var runs = Sources().SelectMany(file => RunsOf(file, File.ReadAllText(file))).ToList();

        Assert.True(runs.Count > 400, $"Only {runs.Count} were found.");
        Assert.Empty(runs.Where(run => !IsKnown(run.Words)).Select(run => $"{run.File}: {run.Words}"));
    }

    [Theory]
    [InlineData("""Say($"The cow is {(old ? "blue and green" : "red")} today.");""", "The cow is|blue and green")]
    [InlineData("""Say("No cow was " + "seen.\nNobody asked.");""", "No cow was seen|Nobody asked")]
    [InlineData("""run.Trace("The cow is red."); // "It is green."        """, "")]
    [InlineData("""Say(key: "sc_name");""", "")]
    public void Texts_are_found_in_code(string code, string expected) =>
        Assert.Equal(
            expected.Split('|', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal),
            RunsOf("code", code).Select(run => run.Words).Order(StringComparer.Ordinal)
        );

    private static bool IsKnown(string words) =>
        Known.Any(english => english.Contains(words, StringComparison.Ordinal));

    private static IEnumerable<string> Sources() =>
        Directory
            .EnumerateFiles(Path.Combine(All.RepositoryRoot, "Plugins"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !Folder(file, "obj") && !Folder(file, "Words"))
            .Where(file => !Excepted().Contains(Path.GetFileName(file), StringComparer.Ordinal));

    private static IEnumerable<string> Excepted() => [.. WordLists, .. ToPrograms, .. Names, .. Joined];

    private static bool Folder(string file, string name) =>
        file.Contains($"{Path.DirectorySeparatorChar}{name}{Path.DirectorySeparatorChar}", StringComparison.Ordinal);

    private static IEnumerable<Run> RunsOf(string file, string code) =>
        SourceTexts
            .Of(Trace().Replace(Comment().Replace(code, string.Empty), string.Empty))
            .SelectMany(text => text.Split('\0', '\n'))
            .Select(piece => piece.Trim(' ', ':', ';', ',', '.'))
            .Where(piece => TwoWords().IsMatch(piece))
            .Select(piece => new Run(Path.GetFileName(file), piece));

    [GeneratedRegex(@"\{\d\}", RegexOptions.None, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Place();

    [GeneratedRegex(@"[A-Za-z']{2,},? [a-z]{2,}", RegexOptions.None, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex TwoWords();

    [GeneratedRegex(@"(?m)//.*$", RegexOptions.None, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"run\.Trace\([^;]*;", RegexOptions.None, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Trace();

    private sealed record Run(string File, string Words);
}
