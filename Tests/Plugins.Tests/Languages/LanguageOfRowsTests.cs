using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Standards;
using SalesCorner.Plugins.Domain.Words;
using SalesCorner.Plugins.Domain.Words.Phrases;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Standards;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Languages;

/// <summary>Rows speak the organisation's base language, whoever writes them.</summary>
/// <param name="own">The organisation.</param>
public sealed class LanguageOfRowsTests(OwnOrganisation own) : IClassFixture<OwnOrganisation>
{
    private readonly PluginWorld world = own.World;

    [Theory]
    [InlineData(Language.English, "No quota: nothing to cover.")]
    [InlineData(Language.German, "Keine Vorgabe: nichts abzudecken.")]
    [InlineData(Language.French, "Pas de quota : rien à couvrir.")]
    [InlineData(Language.Spanish, "Sin cuota: nada que cubrir.")]
    public void A_coverage_row_is_explained_in_the_organisation_s_language(int language, string sentence)
    {
        Speaks(language);
        world.HasDeal(world.OtherRep, 1_000m, new DateTime(2026, 3, 31, 0, 0, 0, DateTimeKind.Utc));
        world.RunNight();
        world.RunNight();

        Assert.Contains(
            sentence,
            world.CoverageOf(world.OtherRep).GetAttributeValue<string>(RepCoverageTable.Explanation),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void No_sentence_of_any_row_stays_English()
    {
        Speaks(Language.German);
        world.RunNight();
        world.As(world.Manager).Create(StandardRowPluginTests.Standard(Indicator.WinRate, 20m));
        world.As(world.Manager).Create(StandardRowPluginTests.Standard(Indicator.Cycle, 60m, world.Rep));
        world.HasWon(world.Rep, 30_000m);
        world.HasLost(world.Rep, 10_000m);
        world.HasObjective(world.Rep);
        var forecast = world.HasForecast(world.Rep);
        world.Calls(world.Rep, forecast, ForecastTable.Commit, 200_000m);
        var review = world.HasReview(world.Rep);
        world.RunNight();
        world.As(world.Manager).Execute(new OrganizationRequest("sc_FillAgenda") { ["ReviewId"] = review });

        var texts = Tables.SelectMany(table => world.Rows(table).SelectMany(row => TextsOf(table, row))).ToList();

        Assert.True(texts.Count > 100, $"Only {texts.Count} texts were found.");
        Assert.All(texts, text => Assert.Equal(Bare(text.Words), Bare(PhraseBook.In(Language.German).Say(text.Words))));
        Assert.Contains(
            texts,
            text => text.Words.StartsWith("Der Verkäufer hat 200.000 zugesagt", StringComparison.Ordinal)
        );
        Assert.Contains(texts, text => text.Words.StartsWith("Offene Aufgaben: keine.", StringComparison.Ordinal));
        Assert.Contains(texts, text => text.Words == "Gewinnquote: 20 %, alle");
    }

    [Fact]
    public void A_save_that_has_to_be_tried_again_says_so_in_the_base_language_where_nothing_can_be_asked()
    {
        Speaks(Language.German);
        world.RunNight();
        var deal = world.Creates(world.Rep, Some.Deal());
        world.Drain();

        own.Fails = true;
        var first = Record.Exception(() => world.As(world.Rep).Execute(Some.Win(deal)));
        own.Fails = false;

        Assert.Contains("Dann gelingt das Speichern, und die Zahlen folgen.", first?.Message, StringComparison.Ordinal);
    }

    // "50.000 in ..." is the same sentence in both languages: its numbers would be read as English ones.
    private static string Bare(string words) =>
        words.Replace(".", string.Empty, StringComparison.Ordinal).Replace(",", string.Empty, StringComparison.Ordinal);

    private static readonly string[] Tables =
    [
        RepCoverageTable.LogicalName,
        ForecastTable.LogicalName,
        WeekTable.LogicalName,
        ScorecardTable.LogicalName,
        ObjectiveTable.LogicalName,
        KeyResultTable.LogicalName,
        BaselineTable.LogicalName,
        DealChangeTable.LogicalName,
        SettingsTable.LogicalName,
        StandardTable.LogicalName,
        CoachingReviewTable.LogicalName,
    ];

    private void Speaks(int language) =>
        world.System.Update(
            new Entity(OrganizationTable.LogicalName, world.Rows(OrganizationTable.LogicalName)[0].Id)
            {
                [OrganizationTable.Language] = language,
            }
        );

    private static IEnumerable<Text> TextsOf(string table, Entity row) =>
        row
            .Attributes.Where(column => column.Key.StartsWith("sc_", StringComparison.Ordinal))
            .Select(column => (column.Key, column.Value as string))
            .Where(column => column.Item2 is { Length: > 0 } text && text[0] != '{')
            .SelectMany(column => column.Item2!.Split('\n').Select(line => new Text(table, column.Key, line)));

    private sealed record Text(string Table, string Column, string Words);
}
