using SalesCorner.Plugins.Domain.Words;
using SalesCorner.Plugins.Domain.Words.Phrases;

namespace SalesCorner.Plugins.Tests.Domain.Words;

[Trait("Ring", "fast")]
public sealed class PhraseBookTests
{
    private const string Mixed =
        "Mixed with 20 deals at the business unit's 30 % (100 deals), the win rate in use is 25 %, in truth "
        + "somewhere from 17 % to 35 %.";

    [Theory]
    [InlineData(Language.English, Mixed)]
    [InlineData(
        Language.German,
        "Gemischt mit 20 Verkaufschancen zu 30 % der Unternehmenseinheit (100 Verkaufschancen) ist die "
            + "verwendete Gewinnquote 25 %; in Wahrheit liegt sie irgendwo zwischen 17 % und 35 %."
    )]
    [InlineData(
        Language.French,
        "Combiné à 20 opportunités au taux de 30 % de la division (100 opportunités), le taux de réussite "
            + "utilisé est de 25 % ; en réalité il se situe entre 17 % et 35 %."
    )]
    [InlineData(
        Language.Spanish,
        "Mezclada con 20 oportunidades al 30 % de la unidad de negocio (100 oportunidades), la tasa de éxito "
            + "utilizada es 25 %; en realidad está entre 17 % y 35 %."
    )]
    public void A_sentence_is_said_as_the_language_says_it(int language, string expected) =>
        Assert.Equal(expected, PhraseBook.In(language).Say(Mixed));

    [Theory]
    [InlineData(Language.German, "Geschrumpft auf 1.234.567,5")]
    [InlineData(Language.French, "Réduite à 1\u202f234\u202f567,5")]
    [InlineData(Language.Spanish, "Reducida a 1.234.567,5")]
    public void Numbers_are_written_as_the_language_writes_them(int language, string expected) =>
        Assert.Equal(expected, PhraseBook.In(language).Say("Shrunk to 1,234,567.5"));

    [Theory]
    [InlineData(Language.German, "Verschoben von 31.03.2026 auf kein Datum")]
    [InlineData(Language.French, "Repoussée du 31/03/2026 au aucune date")]
    [InlineData(Language.Spanish, "Aplazada de 31/03/2026 a sin fecha")]
    public void Days_are_written_as_the_language_writes_them(int language, string expected) =>
        Assert.Equal(expected, PhraseBook.In(language).Say("Pushed out from 2026-03-31 to no date"));

    [Fact]
    public void Several_sentences_of_a_line_are_said_one_by_one() =>
        Assert.Equal(
            "So wie Q1 2026 von hier aus lief: 40 %. So wie Q2 2026 von hier aus lief: 60 %. "
                + "Die Pipeline sagt also 50 %, die Gewohnheit 45 %: Die Aussicht, das Ziel zu erreichen, "
                + "liegt bei etwa 48 %.",
            PhraseBook
                .In(Language.German)
                .Say(
                    "As Q1 2026 went from here: 40 %. As Q2 2026 went from here: 60 %. "
                        + "So the pipeline says 50 %, and habit says 45 %: the odds of making the number are "
                        + "about 48 %."
                )
        );

    [Fact]
    public void What_is_not_known_stays_as_it_is_beside_what_is() =>
        Assert.Equal(
            "Ziel erreicht.\nThe customer's own words.",
            PhraseBook.In(Language.German).Say("Target met.\nThe customer's own words.")
        );

    [Theory]
    [InlineData("Acme buys 12 deals")]
    [InlineData("Acme: odds and ends")]
    [InlineData("")]
    public void A_name_that_resembles_a_sentence_stays_a_name(string text) =>
        Assert.Equal(text, PhraseBook.In(Language.German).Say(text));

    [Theory]
    [InlineData(1040)]
    [InlineData(0)]
    public void A_language_that_is_not_spoken_stays_English(int language) =>
        Assert.Equal("Target met.", PhraseBook.In(language).Say("Target met."));

    [Fact]
    public void Every_phrase_has_the_same_places_in_every_language() =>
        Assert.All(
            AllPhrases.List,
            phrase =>
            {
                var places = PlacesOf(phrase.English);
                Assert.Equal(places, PlacesOf(phrase.German));
                Assert.Equal(places, PlacesOf(phrase.French));
                Assert.Equal(places, PlacesOf(phrase.Spanish));
            }
        );

    [Fact]
    public void No_phrase_stands_twice() =>
        Assert.Equal(
            AllPhrases.List.Count,
            AllPhrases.List.Select(phrase => phrase.English).Distinct(StringComparer.Ordinal).Count()
        );

    [Fact]
    public void Every_phrase_is_found_by_its_own_English() =>
        Assert.All(AllPhrases.List, phrase => Assert.True(PhraseBook.Knows(Filled(phrase.English)), phrase.English));

    private static string Filled(string template) =>
        string.Format(
            System.Globalization.CultureInfo.InvariantCulture,
            template,
            [.. Enumerable.Range(1, 12).Select(one => one.ToString(System.Globalization.CultureInfo.InvariantCulture))]
        );

    private static string PlacesOf(string text) =>
        string.Join(" ", text.Split('{').Skip(1).Select(place => place.Split('}')[0]).Order(StringComparer.Ordinal));
}
