using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Qualification;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Qualification;

public sealed class AnswerDefaultsPluginTests : IDisposable
{
    private readonly PluginWorld world = new();
    private readonly Guid question;
    private readonly Guid deal;

    public AnswerDefaultsPluginTests()
    {
        question = world.As(world.Administrator).Create(Some.Question("need"));
        deal = world.Creates(world.Rep, Some.Deal());
    }

    [Fact]
    public void A_rep_only_chooses_a_value()
    {
        var answer = Read(world.Creates(world.Rep, Some.Answer(deal, question, 4)));

        Assert.Equal("Question need: 4 of 5", answer[QualificationAnswerTable.Name]);
        Assert.Equal(world.Today, answer.GetAttributeValue<DateTime>(QualificationAnswerTable.AnsweredOn));
        Assert.Equal(world.Rep, answer.GetAttributeValue<EntityReference>(QualificationAnswerTable.AnsweredBy).Id);
        Assert.Equal(Choice.Of(AnswerSource.Answered), answer[QualificationAnswerTable.Source]);
    }

    [Fact]
    public void An_earlier_day_is_kept_and_a_day_to_come_is_not()
    {
        var past = Some.Answer(deal, question, 4);
        past[QualificationAnswerTable.AnsweredOn] = world.Today.AddDays(-9);
        var id = world.Creates(world.Rep, past);
        var kept = Read(id);
        world
            .As(world.Rep)
            .Update(
                new Entity(QualificationAnswerTable.LogicalName, id)
                {
                    [QualificationAnswerTable.AnsweredOn] = world.Today.AddYears(9),
                }
            );

        Assert.Equal(world.Today.AddDays(-9), kept.GetAttributeValue<DateTime>(QualificationAnswerTable.AnsweredOn));
        Assert.Equal(world.Today, Read(id).GetAttributeValue<DateTime>(QualificationAnswerTable.AnsweredOn));
    }

    [Fact]
    public void Another_value_on_another_day_is_an_answer_of_that_day()
    {
        var id = world.Creates(world.Rep, Some.Answer(deal, question, 4));
        world.Days(20);
        world
            .As(world.Rep)
            .Update(
                new Entity(QualificationAnswerTable.LogicalName, id)
                {
                    [QualificationAnswerTable.Value] = new OptionSetValue(Choice.First),
                }
            );

        var answer = Read(id);
        Assert.Equal(world.Today, answer.GetAttributeValue<DateTime>(QualificationAnswerTable.AnsweredOn));
        Assert.Equal("Question need: 1 of 5", answer[QualificationAnswerTable.Name]);
    }

    [Fact]
    public void A_note_alone_leaves_the_answer_as_it_is()
    {
        var id = world.Creates(world.Rep, Some.Answer(deal, question, 4));
        world.Days(20);
        world
            .As(world.Rep)
            .Update(
                new Entity(QualificationAnswerTable.LogicalName, id)
                {
                    [QualificationAnswerTable.Evidence] = "Said so in the meeting.",
                }
            );

        Assert.Equal(
            world.Today.AddDays(-20),
            Read(id).GetAttributeValue<DateTime>(QualificationAnswerTable.AnsweredOn)
        );
    }

    public void Dispose() => world.Dispose();

    private Entity Read(Guid id) => world.Read(QualificationAnswerTable.LogicalName, id);
}
