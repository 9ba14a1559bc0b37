using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Qualification;
using SalesCorner.Plugins.Qualification;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Qualification;

public sealed class AnswerScorePluginTests : IDisposable
{
    private readonly PluginWorld world = new();
    private readonly Guid need;
    private readonly Guid budget;
    private readonly Guid deal;

    public AnswerScorePluginTests()
    {
        need = world.As(world.Administrator).Create(Some.Question("need", weight: 30, mustHave: true));
        budget = world.As(world.Administrator).Create(Some.Question("budget", weight: 10));
        deal = world.Creates(world.Rep, Some.Deal(stage: 1));
        world.Drain();
        world.Dataverse.Requests.Reset();
    }

    [Fact]
    public void An_answer_scores_its_deal_and_ends_the_assumption()
    {
        var before = Deal();
        Answers(need, 5);

        Assert.True(before.GetAttributeValue<bool>(OpportunityTable.AssumedByStage));
        var row = Deal();
        Assert.Equal(75, row[OpportunityTable.Score]);
        Assert.Equal(75m, row[OpportunityTable.Completeness]);
        Assert.Equal(Choice.Of(Grade.A), row[OpportunityTable.Grade]);
        Assert.Equal(Choice.Of(QualificationStatus.Qualified), row[OpportunityTable.QualificationStatus]);
        Assert.False(row.GetAttributeValue<bool>(OpportunityTable.AssumedByStage));
    }

    [Fact]
    public void A_must_have_answered_with_the_lowest_value_disqualifies()
    {
        Answers(need, 1);

        Assert.Equal(Choice.Of(QualificationStatus.Disqualified), Deal()[OpportunityTable.QualificationStatus]);
    }

    [Fact]
    public void A_changed_answer_scores_again()
    {
        var id = Answers(need, 5);
        world
            .As(world.Rep)
            .Update(
                new Entity(QualificationAnswerTable.LogicalName, id)
                {
                    [QualificationAnswerTable.Value] = new OptionSetValue(Choice.First + 2),
                }
            );
        world.Drain();

        Assert.Equal(37, Deal()[OpportunityTable.Score]);
    }

    [Fact]
    public void A_deleted_answer_counts_no_longer()
    {
        var id = Answers(need, 5);
        world.As(world.Rep).Delete(QualificationAnswerTable.LogicalName, id);
        world.Drain();

        Assert.Equal(0, Deal()[OpportunityTable.Score]);
        Assert.True(Deal().GetAttributeValue<bool>(OpportunityTable.AssumedByStage));
    }

    [Fact]
    public void An_answer_moved_to_another_deal_scores_both()
    {
        var other = world.Creates(world.Rep, Some.Deal());
        var id = Answers(need, 5);
        world
            .As(world.Rep)
            .Update(
                new Entity(QualificationAnswerTable.LogicalName, id)
                {
                    [QualificationAnswerTable.OpportunityId] = new EntityReference(OpportunityTable.LogicalName, other),
                }
            );
        world.Drain();

        Assert.Equal(0, Deal()[OpportunityTable.Score]);
        Assert.Equal(75, world.Read(OpportunityTable.LogicalName, other)[OpportunityTable.Score]);
    }

    [Fact]
    public void The_score_of_a_closed_deal_is_frozen()
    {
        var id = Answers(need, 5);
        world.As(world.Rep).Execute(Some.Win(deal));
        world.System.Delete(QualificationAnswerTable.LogicalName, id);
        world.Drain();

        Assert.Equal(75, Deal()[OpportunityTable.Score]);
        Assert.Equal(75, Deal()[OpportunityTable.ScoreAtClose]);
    }

    [Fact]
    public void The_same_answer_twice_writes_once_and_costs_four_requests()
    {
        var id = Answers(need, 5);
        var version = Deal().RowVersion;
        world
            .As(world.Rep)
            .Update(
                new Entity(QualificationAnswerTable.LogicalName, id)
                {
                    [QualificationAnswerTable.Value] = new OptionSetValue(Choice.First + 4),
                }
            );
        world.Drain();

        Assert.Equal(version, Deal().RowVersion);
        Assert.Equal([4, 2], world.RunsOf<AnswerScorePlugin>().Select(run => run.Requests.Values.Sum()));
    }

    [Fact]
    public void A_changed_weight_asks_the_nightly_run_to_score_again()
    {
        world
            .As(world.Administrator)
            .Update(
                new Entity(QualificationQuestionTable.LogicalName, budget) { [QualificationQuestionTable.Weight] = 20 }
            );

        var settings = Assert.Single(world.Rows(SettingsTable.LogicalName));
        Assert.True(settings.Contains(SettingsTable.RescorePendingSince));
        Assert.Contains(
            "\"w\":20",
            settings.GetAttributeValue<string>(SettingsTable.Configuration),
            StringComparison.Ordinal
        );
    }

    public void Dispose() => world.Dispose();

    private Entity Deal() => world.Read(OpportunityTable.LogicalName, deal);

    private Guid Answers(Guid question, int value)
    {
        var id = world.Creates(world.Rep, Some.Answer(deal, question, value));
        world.Drain();
        return id;
    }
}
