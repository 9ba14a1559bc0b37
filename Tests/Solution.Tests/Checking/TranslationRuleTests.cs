using SalesCorner.Deploy.Checking.Rules;
using SalesCorner.Deploy.Packaging.Labels;

namespace SalesCorner.Solution.Tests.Checking;

public sealed class TranslationRuleTests
{
    private const string Health = "Controls/sc_SalesCorner.DealHealth/strings/DealHealth";

    private static readonly string Italian = $"{TranslationFile.Folder}/1040.json";

    [Fact]
    public Task A_label_without_a_text_in_a_language_of_the_package_is_found() =>
        Checks.FindsAsync<TranslationRule>(
            copy =>
                copy.Replace(
                    "Other/Customizations.xml",
                    "<Language>1033</Language>",
                    "<Language>1033</Language><Language>1040</Language>"
                ),
            "\"Sales Corner\" has no text in language 1040."
        );

    [Fact]
    public Task A_text_that_nothing_says_any_more_is_found() =>
        Checks.FindsAsync<TranslationRule>(
            copy => copy.Write(Italian, """{ "Nobody says this": "Nessuno lo dice" }"""),
            "Nothing says \"Nobody says this\" any more."
        );

    [Fact]
    public Task A_text_that_is_translated_twice_is_found() =>
        Checks.FindsAsync<TranslationRule>(
            copy => copy.Write(Italian, """{ "Quota": "Quota", "Quota": "Obiettivo" }"""),
            "\"Quota\" stands twice."
        );

    [Fact]
    public Task A_label_that_is_not_what_the_translation_says_is_found() =>
        Checks.FindsAsync<TranslationRule>(
            copy => copy.Write(Italian, """{ "Quota": "Obiettivo" }"""),
            "The labels are not what the translations say."
        );

    [Theory]
    [InlineData("<data name=\"Loading\"", "<data name=\"Laden\"", "\"Loading\" has no text.")]
    [InlineData("<data name=\"Loading\"", "<data name=\"Laden\"", "\"Laden\" has no English text.")]
    [InlineData("</root>", "<data name=\"Loading\"><value>x</value></data></root>", "\"Loading\" stands twice.")]
    public Task A_text_of_a_control_that_is_missing_left_over_or_doubled_is_found(
        string text,
        string fault,
        string problem
    ) => Checks.FindsAsync<TranslationRule>(copy => copy.Replace($"{Health}.1031.resx", text, fault), problem);

    [Fact]
    public void Writing_the_labels_puts_each_language_behind_the_English_and_changes_nothing_a_second_time()
    {
        using var copy = new SolutionCopy(own: true);
        copy.Write(Italian, """{ "Quota": "Obiettivo" }""");

        var changed = new LabelFiles(copy.Source).Write();
        var table = copy.Read("Entities/sc_Quota/Entity.xml");

        Assert.Contains("Entities/sc_Quota/Entity.xml", changed);
        Assert.Contains(
            """<LocalizedName description="Obiettivo" languagecode="1040" />""",
            table,
            StringComparison.Ordinal
        );
        Assert.Contains("<Language>1040</Language>", copy.Read("Other/Customizations.xml"), StringComparison.Ordinal);
        Assert.Empty(new LabelFiles(copy.Source).Write());
    }

    [Theory]
    [InlineData("Translations/italian.json", "{ }", "the name is no language")]
    [InlineData("Translations/1040.json", "[ ]", "is no list of texts")]
    [InlineData("Translations/1040.json", "{ \"Quota\": ", "is no list of texts")]
    public void A_translation_that_cannot_be_read_says_why(string path, string content, string problem)
    {
        using var copy = new SolutionCopy();
        copy.Write(path, content);

        var failure = Assert.Throws<Deploy.Cli.CommandFailedException>(() => TranslationFile.All(copy.Source));

        Assert.Contains(problem, failure.Message, StringComparison.Ordinal);
        Assert.Contains(path, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_solution_speaks_German_French_and_Spanish()
    {
        string[] expected = ["1031", "1036", "3082"];

        Assert.Equal(
            expected,
            TranslationFile
                .All(new Deploy.Packaging.SolutionSource(Shipped.Repository.SolutionFolder))
                .Select(file => file.Language.ToString(System.Globalization.CultureInfo.InvariantCulture))
        );
    }
}
