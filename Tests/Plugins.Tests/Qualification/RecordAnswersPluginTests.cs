using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Qualification;
using SalesCorner.Plugins.Qualification;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Qualification;

public sealed class RecordAnswersPluginTests : IDisposable
{
    private readonly PluginWorld world = new();
    private readonly Guid question;

    public RecordAnswersPluginTests()
    {
        var need = Some.Question("need");
        need[QualificationQuestionTable.StandardEvidence] = Choice.Of(StandardEvidence.Need);
        question = world.As(world.Administrator).Create(need);
    }

    [Fact]
    public void With_the_switch_off_the_record_answers_nothing()
    {
        var deal = DealWithNeed(0);

        Assert.Empty(world.Rows(QualificationAnswerTable.LogicalName));
        Assert.Equal(0, Read(deal)[OpportunityTable.Score]);
    }

    [Fact]
    public void A_new_deal_whose_record_says_nothing_costs_no_request()
    {
        SwitchOn();
        world.Dataverse.Requests.Reset();
        world.HasDeal(world.Rep, 1_000m);
        world.Drain();

        Assert.Empty(Assert.Single(world.RunsOf<RecordAnswersPlugin>()).Requests);
    }

    [Fact]
    public void With_the_switch_on_a_must_have_need_is_the_best_answer_and_shows_where_it_comes_from()
    {
        SwitchOn();
        var deal = DealWithNeed(0);

        var answer = Assert.Single(world.Rows(QualificationAnswerTable.LogicalName));
        Assert.Equal(Choice.Of(AnswerSource.FromRecord), answer[QualificationAnswerTable.Source]);
        Assert.Equal(Choice.First + 4, answer.GetAttributeValue<OptionSetValue>(QualificationAnswerTable.Value).Value);
        Assert.Equal(world.Rep, answer.GetAttributeValue<EntityReference>(QualificationAnswerTable.Owner).Id);
        Assert.Equal(100, Read(deal)[OpportunityTable.Score]);
    }

    [Fact]
    public void A_column_that_changes_or_is_cleared_takes_its_answer_along()
    {
        SwitchOn();
        var deal = DealWithNeed(0);
        SetNeed(deal, 2);
        var changed = Assert.Single(world.Rows(QualificationAnswerTable.LogicalName));
        SetNeed(deal, null);

        Assert.Equal(Choice.First + 2, changed.GetAttributeValue<OptionSetValue>(QualificationAnswerTable.Value).Value);
        Assert.Empty(world.Rows(QualificationAnswerTable.LogicalName));
        Assert.Equal(0, Read(deal)[OpportunityTable.Score]);
    }

    [Fact]
    public void The_night_follows_the_switch_for_the_deals_that_were_there_before()
    {
        DealWithNeed(0);
        SwitchOn();
        world.RunNight();
        var on = world.Rows(QualificationAnswerTable.LogicalName).Count;

        world
            .As(world.Administrator)
            .Update(
                new Entity(SettingsTable.LogicalName, Assert.Single(world.Rows(SettingsTable.LogicalName)).Id)
                {
                    [SettingsTable.UseStandardEvidence] = false,
                }
            );
        world.RunNight();

        Assert.Equal(1, on);
        Assert.Empty(world.Rows(QualificationAnswerTable.LogicalName));
    }

    [Fact]
    public void A_person_s_answer_takes_the_place_of_the_record_s()
    {
        SwitchOn();
        var deal = DealWithNeed(0);

        world.Creates(world.Rep, Some.Answer(deal, question, 2));
        world.Drain();
        SetNeed(deal, 1);

        var answer = Assert.Single(world.Rows(QualificationAnswerTable.LogicalName));
        Assert.Equal(Choice.Of(AnswerSource.Answered), answer[QualificationAnswerTable.Source]);
        Assert.Equal(25, Read(deal)[OpportunityTable.Score]);
    }

    public void Dispose() => world.Dispose();

    private Entity Read(Guid deal) => world.Read(OpportunityTable.LogicalName, deal);

    private void SwitchOn()
    {
        var settings = Assert.Single(world.Rows(SettingsTable.LogicalName));
        world
            .As(world.Administrator)
            .Update(new Entity(SettingsTable.LogicalName, settings.Id) { [SettingsTable.UseStandardEvidence] = true });
    }

    private Guid DealWithNeed(int need)
    {
        var row = Some.Deal();
        row[OpportunityTable.Need] = new OptionSetValue(need);
        var id = world.Creates(world.Rep, row);
        world.Drain();
        return id;
    }

    private void SetNeed(Guid deal, int? need)
    {
        world
            .As(world.Rep)
            .Update(
                new Entity(OpportunityTable.LogicalName, deal)
                {
                    [OpportunityTable.Need] = need is null ? null : new OptionSetValue(need.Value),
                }
            );
        world.Drain();
    }
}
