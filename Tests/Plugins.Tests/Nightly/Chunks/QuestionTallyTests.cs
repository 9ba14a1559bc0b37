using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Qualification;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Nightly.Chunks;

/// <summary>What the calibration of a question says beyond its answers.</summary>
public sealed class QuestionTallyTests : IDisposable
{
    private readonly PluginWorld world = new();

    [Fact]
    public void The_calibration_of_senior_entry_tells_each_answer_s_wins_by_the_day_of_the_first_answer()
    {
        var question = Asks("senior", Dimension.SeniorEntry);
        Answered(question, 5, openedDaysAgo: 10, isWon: true);
        Answered(question, 5, openedDaysAgo: 40, isWon: false);
        Answered(question, 2, openedDaysAgo: 90, isWon: false);
        world.RunNight();

        Assert.Equal(
            "Too few closed deals to tell: 5 are needed. "
                + "Won when first answered within 14 days: 100 % of 1 deal; by day 60: 0 % of 1 deal; later: no deal.",
            NoteOf("question:senior:5")
        );
        Assert.EndsWith("later: 0 % of 1 deal.", NoteOf("question:senior:2"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_that_is_corrected_later_keeps_the_day_of_the_first()
    {
        var question = Asks("senior", Dimension.SeniorEntry);
        var deal = world.HasDeal(world.Rep, 1_000m, daysAgo: 1);
        var answer = world.Has(Some.Answer(deal, question, 2));
        world.Days(20);
        world.System.Update(
            new Entity(QualificationAnswerTable.LogicalName, answer)
            {
                [QualificationAnswerTable.Value] = new OptionSetValue(Choice.First + 4),
            }
        );
        world.System.Execute(Some.Win(deal, 1_000m));
        world.Drain();
        world.RunNight();

        Assert.Contains("within 14 days: 100 % of 1 deal;", NoteOf("question:senior:5"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_calibration_of_the_business_case_tells_wins_with_a_competitor_and_without()
    {
        var question = Asks("case", Dimension.BusinessCase);
        var rival = new EntityReference("competitor", world.Has(new Entity("competitor") { ["name"] = "Acme" }));
        var against = Open(question, 4, openedDaysAgo: 10);
        var alone = Open(question, 2, openedDaysAgo: 10);
        world.System.Associate(
            OpportunityTable.LogicalName,
            against,
            new Relationship("opportunitycompetitors_association"),
            [rival]
        );
        world.RunNight();
        Close(against, isWon: false);
        Close(alone, isWon: true);
        world.RunNight();

        const string told = "Won with a competitor on the deal: 0 % of 1 deal; without: 100 % of 1 deal.";
        Assert.EndsWith(told, NoteOf("question:case:4"), StringComparison.Ordinal);
        Assert.EndsWith(told, NoteOf("question:case:2"), StringComparison.Ordinal);
    }

    public void Dispose() => world.Dispose();

    private Guid Asks(string code, Dimension dimension)
    {
        var question = Some.Question(code);
        question[QualificationQuestionTable.Dimension] = Choice.Of(dimension);
        return world.Has(question);
    }

    private void Answered(Guid question, int value, int openedDaysAgo, bool isWon) =>
        Close(Open(question, value, openedDaysAgo), isWon);

    private Guid Open(Guid question, int value, int openedDaysAgo)
    {
        var deal = world.HasDeal(world.Rep, 1_000m, daysAgo: openedDaysAgo);
        world.Has(Some.Answer(deal, question, value));
        return deal;
    }

    private void Close(Guid deal, bool isWon)
    {
        world.System.Execute(isWon ? Some.Win(deal, 1_000m) : Some.Lose(deal));
        world.Drain();
    }

    private string NoteOf(string key) =>
        Assert
            .Single(world.Rows(BaselineTable.LogicalName, BaselineTable.Key, key))
            .GetAttributeValue<string>(BaselineTable.Note);
}
