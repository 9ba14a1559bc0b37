using SalesCorner.Plugins.Domain.Goals;

namespace SalesCorner.Plugins.Tests.Domain.Goals;

[Trait("Ring", "fast")]
public sealed class SmartCheckTests
{
    private static readonly DateTime First = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime Last = new(2026, 3, 31, 0, 0, 0, DateTimeKind.Utc);

    private static readonly KeyResultFacts Good = new("Raise the close rate to 30 %")
    {
        Unit = KeyResultUnit.Percent,
        Start = 15m,
        Target = 30m,
        DueOn = Last,
    };

    private static readonly ObjectiveFacts Passes = new("Win more of what we start", First, Last)
    {
        KeyResults = [Good],
    };

    [Fact]
    public void An_objective_with_everything_gets_no_advice() => Assert.Empty(SmartCheck.Advice(Passes));

    [Fact]
    public void A_key_result_needs_start_target_and_unit() =>
        Assert.Equal(
            ["\"Raise the close rate to 30 %\" needs a start, a target and a unit."],
            SmartCheck.Missing(Passes with { KeyResults = [Good with { Unit = null, Start = null, Target = null }] })
        );

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(89, true)]
    [InlineData(90, false)]
    public void It_is_due_inside_the_period(int daysAfterTheFirst, bool passes) =>
        Assert.Equal(
            passes,
            SmartCheck
                .Missing(Passes with { KeyResults = [Good with { DueOn = First.AddDays(daysAfterTheFirst) }] })
                .Count == 0
        );

    [Fact]
    public void It_has_a_due_date_and_the_objective_a_period()
    {
        Assert.Equal(
            ["\"Raise the close rate to 30 %\" needs a due date."],
            SmartCheck.Missing(Passes with { KeyResults = [Good with { DueOn = null }] })
        );
        Assert.Equal(
            ["The objective needs a period: its first and its last day."],
            SmartCheck.Missing(Passes with { End = null })
        );
    }

    [Fact]
    public void Both_have_one_person_as_owner() =>
        Assert.Equal(
            [
                "The objective needs one person who owns it; a team does not answer for it.",
                "\"Raise the close rate to 30 %\" needs one person who owns it.",
            ],
            SmartCheck.Missing(Passes with { HasOwner = false, KeyResults = [Good with { HasOwner = false }] })
        );

    [Theory]
    [InlineData(0, "It has no key result: 1 to 5 say by numbers whether it was reached.")]
    [InlineData(6, "It has 6 key results: keep 1 to 5.")]
    public void It_has_1_to_5_key_results(int count, string missing) =>
        Assert.Equal([missing], SmartCheck.Missing(Passes with { KeyResults = [.. Enumerable.Repeat(Good, count)] }));

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public void One_and_five_are_right(int count) =>
        Assert.Empty(SmartCheck.Missing(Passes with { KeyResults = [.. Enumerable.Repeat(Good, count)] }));

    [Fact]
    public void What_only_helps_is_advice_and_not_missing()
    {
        var weak = Passes with
        {
            Title = "Try to call more",
            OfTheOwner = 6,
            KeyResults = [Good with { Target = 15m }],
        };

        Assert.Empty(SmartCheck.Missing(weak));
        Assert.Equal(
            [
                "The owner has 6 objectives in this period: keep at most 5.",
                "\"Raise the close rate to 30 %\" has a target that equals its start.",
                "Say the objective as an outcome: begin with a verb such as grow, win, raise or cut, not "
                    + "with try or help.",
            ],
            SmartCheck.Advice(weak)
        );
        Assert.Empty(SmartCheck.Advice(Passes with { OfTheOwner = 5 }));
    }

    [Theory]
    [InlineData("Grow the pipeline", true)]
    [InlineData("Try to grow", false)]
    [InlineData("Help the team", false)]
    [InlineData("Grow", false)]
    [InlineData("Pipeline auf 250.000 steigern", true)]
    [InlineData("Réduire le cycle de vente", true)]
    [InlineData("Acortar el ciclo", true)]
    [InlineData(null, false)]
    public void An_outcome_starts_with_its_verb_or_in_german_ends_with_it(string? text, bool says) =>
        Assert.Equal(says, OutcomeVerbs.Says(text));
}
