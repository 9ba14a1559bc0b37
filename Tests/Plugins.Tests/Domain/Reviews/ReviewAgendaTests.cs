using SalesCorner.Plugins.Domain.Reviews;

namespace SalesCorner.Plugins.Tests.Domain.Reviews;

[Trait("Ring", "fast")]
public sealed class ReviewAgendaTests
{
    [Fact]
    public void A_full_agenda_names_every_topic() =>
        Assert.Equal(
            """
            Open actions:
            - Call the board, due 2026-02-20
            Strength: wins 40 % of the deals, the team 30 %.
            Odds of making the number: 42 %. Cause: time.
            Commit against pace: 240,000 is called, pace says 190,000.
            Changed since 2026-02-01:
            - Fabrikam: Won 1,200
            Deals that move the odds: Contoso (9 points)
            Stale deals, the biggest first:
            - Adatum, 50,000: since 2026-01-05
            Must-haves missing:
            - Litware, no value: Budget
            Deals with a single contact, the biggest first:
            - Tailspin, 90,000: 1 engaged, 3 touched, no decision maker
            Proactive time: 31 % of last week.
            Objectives behind:
            - Grow the pipeline: 20 % reached, 60 % expected by now
            Objective reviews overdue:
            - Win more: since 2026-02-03
            """.ReplaceLineEndings("\n"),
            ReviewAgenda.Of(
                new AgendaFacts
                {
                    OpenActions = ["Call the board, due 2026-02-20"],
                    Strength = new StrengthFacts { WinRate = 0.4m, TeamWinRate = 0.3m },
                    Odds = 0.42m,
                    Cause = "Cause: time.",
                    Call = 240_000m,
                    Landing = 190_000m,
                    Since = new DateTime(2026, 2, 1, 0, 0, 0, DateTimeKind.Utc),
                    Changes = ["Fabrikam: Won 1,200"],
                    DealsThatMatter = "Contoso (9 points)",
                    Stale = [new AgendaDeal("Adatum", 50_000m, "since 2026-01-05")],
                    Gaps = [new AgendaDeal("Litware", null, "Budget")],
                    SingleContacts = [new AgendaDeal("Tailspin", 90_000m, "1 engaged, 3 touched, no decision maker")],
                    ProactiveShare = 0.31m,
                    Behind = [new AgendaObjective("Grow the pipeline") { Progress = 0.2m, Expected = 0.6m }],
                    ReviewsOverdue =
                    [
                        new AgendaObjective("Win more")
                        {
                            ReviewDue = new DateTime(2026, 2, 3, 0, 0, 0, DateTimeKind.Utc),
                        },
                    ],
                }
            )
        );

    [Fact]
    public void An_agenda_without_facts_says_what_is_not_known() =>
        Assert.Equal(
            """
            Open actions: none.
            Strength: no figure stands out; say what you have seen.
            Odds of making the number: not known.
            Commit against pace: neither is known.
            Changed in the last 14 days: nothing.
            Deals that move the odds: none.
            Stale deals: none.
            Must-haves missing: none.
            Deals with a single contact: none.
            Proactive time: not measured for last week.
            Objectives behind: none.
            Objective reviews overdue: none.
            """.ReplaceLineEndings("\n"),
            ReviewAgenda.Of(new AgendaFacts())
        );

    [Theory]
    [InlineData(240_000, null, "Commit against pace: 240,000 is called, pace has no figure.")]
    [InlineData(null, 190_000, "Commit against pace: no call, pace says 190,000.")]
    public void A_call_without_its_other_half_says_so(int? call, int? landing, string expected) =>
        Assert.Contains(
            expected,
            ReviewAgenda.Of(new AgendaFacts { Call = call, Landing = landing }),
            StringComparison.Ordinal
        );

    [Fact]
    public void The_strength_is_the_first_that_holds()
    {
        var all = new StrengthFacts
        {
            WinRate = 0.3m,
            TeamWinRate = 0.3m,
            PaceFactor = 1.2m,
            ForecastAccuracy = 0.9m,
            Attainment = 1.4m,
            Won = 1_000m,
        };

        Assert.Equal("deals are won 1.2 times as fast as the team's.", all.Sentence());
        Assert.Equal("the calls can be believed: 90 % accurate.", (all with { PaceFactor = 1m }).Sentence());
        Assert.Equal(
            "there is enough moving pipeline: 140 % of what is required.",
            (all with { PaceFactor = 1m, ForecastAccuracy = 0.84m }).Sentence()
        );
        Assert.Equal(
            "1,000 is won in this period.",
            (all with { PaceFactor = null, ForecastAccuracy = null, Attainment = 0.9m }).Sentence()
        );
    }
}
