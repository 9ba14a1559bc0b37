using SalesCorner.Plugins.Domain.Forecast;
using SalesCorner.Plugins.Domain.Motion;
using SalesCorner.Plugins.Domain.Reviews;
using SalesCorner.Plugins.Domain.Standards;
using SalesCorner.Plugins.Domain.Words;
using SalesCorner.Plugins.Domain.Words.Phrases;

namespace SalesCorner.Plugins.Tests.Domain.Words;

/// <summary>What the rules say, said as a whole in another language.</summary>
[Trait("Ring", "fast")]
public sealed class RowSentencesTests
{
    private static readonly ForecastFacts Forecast = new()
    {
        Typed = 240_000m,
        Landing = 190_000m,
        Low = 150_000m,
        High = 245_000m,
        LastWeek = 220_000m,
        Track = new CallTrack(4, 0.8m, 0.18m),
        Periods = "quarters",
    };

    [Theory]
    [InlineData(
        Language.German,
        "Ihre Zusage lag über vier Quartale um 18 % zu hoch (zu optimistisch); danach berichtigt heißen die heutigen "
            + "240.000 eher 203.000; das Tempo sagt 190.000, Spanne 150.000 bis 245.000.\n"
            + "Beurteilt wird nach den Einschätzungen vom ersten Tag.\n"
            + "Der Verkäufer hat 240.000 zugesagt.\n"
            + "Die Einschätzung ist seit letzter Woche um 20.000 gestiegen."
    )]
    [InlineData(
        Language.French,
        "Votre engagement a été de 18 % trop haut sur quatre trimestres (trop optimiste) ; corrigés en conséquence, "
            + "les 240\u202f000 d’aujourd’hui se lisent 203\u202f000 ; le rythme dit 190\u202f000, entre "
            + "150\u202f000 et 245\u202f000.\n"
            + "Jugé d’après les estimations du premier jour.\n"
            + "Le commercial a annoncé 240\u202f000.\n"
            + "L’estimation a augmenté de 20\u202f000 depuis la semaine dernière."
    )]
    [InlineData(
        Language.Spanish,
        "Su compromiso ha sido un 18 % demasiado alto en cuatro trimestres (demasiado optimista); corregido según "
            + "eso, los 240.000 de hoy equivalen a 203.000; el ritmo dice 190.000, entre 150.000 y 245.000.\n"
            + "Se juzga por las estimaciones del primer día.\n"
            + "El comercial ha estimado 240.000.\n"
            + "La estimación ha subido 20.000 desde la semana pasada."
    )]
    public void A_forecast_is_explained_in_each_language(int language, string expected) =>
        Assert.Equal(expected, Said(language, ForecastSentences.Of(new ForecastJudgement(Forecast))));

    [Fact]
    public void A_forecast_without_pace_is_whole_too() =>
        Assert.StartsWith(
            "Ihre Zusage lag über zwei Jahre um 20 % zu niedrig (tiefgestapelt); danach berichtigt heißen die heutigen "
                + "240.000 eher 300.000. Das Tempo hat für diesen Zeitraum keine Zahl.",
            Said(
                Language.German,
                ForecastSentences.Of(
                    new ForecastJudgement(
                        Forecast with
                        {
                            Landing = null,
                            Periods = "years",
                            Track = new CallTrack(2, 0.8m, -0.2m),
                        }
                    )
                )
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_scorecard_is_said_with_its_marks() =>
        Assert.Equal(
            "1 von 2 Standards erfüllt.\n"
                + "Gewinnquote: ✓ 25,5 % (Standard 20 %), um 3 gestiegen.\n"
                + "Zyklus gewonnener Verkaufschancen: keine Daten in dieser Woche. "
                + "Im Betrachtungszeitraum wurde keine Verkaufschance gewonnen.",
            Said(
                Language.German,
                ScorecardSentences.Of(
                    [
                        new ScorecardLine(new Standard(Indicator.WinRate, 20m), 25.5m, 22.5m),
                        new ScorecardLine(new Standard(Indicator.Cycle, 60m), null, null),
                    ],
                    _ => "No deal was won in the window."
                )
            )
        );

    [Fact]
    public void Accounts_are_told_with_what_is_needed() =>
        Assert.Equal(
            "5 Kunden gingen verloren (500.000 in ihrem letzten Jahr) und 2 sind neu (100.000 bisher): der Zahl nach "
                + "fehlen noch 3 neue, dem Wert nach noch 8 (ein neuer Kunde brachte 50.000).",
            Said(Language.German, new ChurnFacts(2, 5) { NewValue = 100_000m, LapsedValue = 500_000m }.InWords())
        );

    [Fact]
    public void An_agenda_keeps_the_names_of_deals_and_says_the_rest() =>
        Assert.StartsWith(
            "Offene Aufgaben:\n- Referenzen schicken, fällig am 12.02.2026\n"
                + "Stärke: gewinnt 40 % der Verkaufschancen, das Team 30 %.\n"
                + "Aussicht, das Ziel zu erreichen: 45 %.\n"
                + "Zusage gegen Tempo: keine Einschätzung, das Tempo sagt 1.000.\n"
                + "Geändert seit dem 01.02.2026:\n- Acme: Gewachsen auf 12.000\n"
                + "Verkaufschancen, auf die es ankommt: keine.\n"
                + "Stockende Verkaufschancen, die größten zuerst:\n- Won, 12.000: seit dem 03.02.2026\n"
                + "Fehlende Muss-Kriterien: keine.\n",
            Said(
                Language.German,
                ReviewAgenda.Of(
                    new AgendaFacts
                    {
                        OpenActions = ["Referenzen schicken, due 2026-02-12"],
                        Strength = new StrengthFacts { WinRate = 0.4m, TeamWinRate = 0.3m },
                        Odds = 0.45m,
                        Landing = 1_000m,
                        Since = new DateTime(2026, 2, 1, 0, 0, 0, DateTimeKind.Utc),
                        Changes = ["Acme: Gewachsen auf 12.000"],
                        Stale = [new AgendaDeal("Won", 12_000m, "since 2026-02-03")],
                    }
                )
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("50 % reached, 60 % expected by now: behind. 1 of 3 parts have no value yet and are left out.")]
    [InlineData("50 % reached, 20 % expected by now: on course; behind from 2026-03-01 if it stays so.")]
    [InlineData("\"He needs help. Now\" needs a start, a target and a unit.")]
    [InlineData("A key result without a text is due on 2026-03-01, outside the period from 2026-01-01 to 2026-02-01.")]
    [InlineData("Say A key result without a text as an outcome: begin with a verb such as grow, win, raise or cut.")]
    [InlineData("The row of the owner has no open pipeline yet.")]
    [InlineData("40 % of a 40-hour week was planned work with customers (target 30 %); 3.5 hours are not logged.")]
    [InlineData(
        "Prospect: 1 of 3 closed deals won, 1,000, half of them within 12.5 days; win rate 30 % (team 20 %), 7 hours."
    )]
    [InlineData(
        "The plan asks for 40 % Prospect, 30 % Grow, 30 % Maintain of the time. Spent were 20 % "
            + "Prospect, 70 % Grow, 10 % Maintain."
    )]
    [InlineData(
        "A win took 12 touches and 5 hours: 1 of 3 closed deals were won, and 2 of 7 hours went to "
            + "the others. It cost 300, 5 % of the value won: expensive."
    )]
    [InlineData("followed up within 1 day: 40 % became deals (n = 12)")]
    [InlineData("You put \"Pipeline\" at 4. 40 % of the open pipeline is stale. The team has no reps.")]
    [InlineData(
        "3 of 10 deals of the period that are over ended without a decision and took 40 % of the "
            + "time logged on all of them; 1 of these stopped in the first two stages."
    )]
    [InlineData("Brier score 0.200 against 0.250 of always saying 50 %: better than guessing.")]
    [InlineData("Complete. It began at 2026-02-10 01:00 UTC.")]
    [InlineData(
        "SalesCorner could not read what it needs. Try again: the save then goes through, and the figures follow."
    )]
    public void Sentences_that_are_put_together_are_known_as_wholes(string sentence) =>
        Assert.True(PhraseBook.Knows(sentence));

    [Theory]
    [InlineData(Language.German)]
    [InlineData(Language.French)]
    [InlineData(Language.Spanish)]
    public void What_has_been_said_is_not_said_again_but_for_the_lists_of_an_agenda(int language) =>
        Assert.All(
            AllPhrases
                .List.Where(phrase => !phrase.English.StartsWith("- {0}", StringComparison.Ordinal))
                .Select(phrase => Filled(phrase.In(language))),
            said => Assert.Equal(said, Said(language, said))
        );

    private static string Said(int language, string english) => PhraseBook.In(language).Say(english);

    private static string Filled(string template) =>
        string.Format(
            System.Globalization.CultureInfo.InvariantCulture,
            template,
            [.. Enumerable.Range(1, 12).Select(one => "X" + one)]
        );
}
