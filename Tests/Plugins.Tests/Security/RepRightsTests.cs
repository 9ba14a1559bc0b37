using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Security;

/// <summary>What a rep cannot do, whichever way it is tried.</summary>
public sealed class RepRightsTests : IDisposable
{
    private readonly PluginWorld world = new();
    private readonly Guid question;
    private readonly Guid deal;

    public RepRightsTests()
    {
        question = world.As(world.Administrator).Create(Some.Question("need"));
        deal = world.Creates(world.Rep, Some.Deal());
        world.Drain();
    }

    [Fact]
    public void No_request_types_a_score()
    {
        var typed = new Entity(OpportunityTable.LogicalName, deal) { [OpportunityTable.Score] = 99 };
        var many = new EntityCollection([typed]) { EntityName = OpportunityTable.LogicalName };

        world.As(world.Rep).Update(typed);
        world.As(world.Rep).Execute(new UpsertRequest { Target = typed });
        world.As(world.Rep).Execute(new OrganizationRequest("UpdateMultiple") { ["Targets"] = many });
        world.Drain();

        Assert.Equal(0, world.Read(OpportunityTable.LogicalName, deal)[OpportunityTable.Score]);
    }

    [Fact]
    public void Other_reps_neither_answer_for_a_deal_nor_read_its_answers()
    {
        var answer = world.Creates(world.Rep, Some.Answer(deal, question, 5));

        Assert.ThrowsAny<Exception>(() => world.As(world.OtherRep).Create(Some.Answer(deal, question, 1)));
        Assert.ThrowsAny<Exception>(() =>
            world.As(world.OtherRep).Retrieve(QualificationAnswerTable.LogicalName, answer, new ColumnSet(true))
        );
        Assert.ThrowsAny<Exception>(() =>
            world.As(world.OtherRep).Delete(QualificationAnswerTable.LogicalName, answer)
        );
    }

    [Fact]
    public void A_rep_changes_no_configuration()
    {
        var settings = Assert.Single(world.Rows(SettingsTable.LogicalName)).Id;

        Assert.ThrowsAny<Exception>(() =>
            world
                .As(world.Rep)
                .Update(new Entity(SettingsTable.LogicalName, settings) { [SettingsTable.QualifiedFrom] = 1 })
        );
        Assert.ThrowsAny<Exception>(() =>
            world
                .As(world.Rep)
                .Update(
                    new Entity(QualificationQuestionTable.LogicalName, question)
                    {
                        [QualificationQuestionTable.Weight] = 1,
                    }
                )
        );
        Assert.ThrowsAny<Exception>(() => world.As(world.Rep).Create(new Entity(LossReasonMapTable.LogicalName)));
    }

    [Fact]
    public void An_answer_cannot_be_called_the_record_s_to_keep_it_from_ageing()
    {
        var row = Some.Answer(deal, question, 5);
        row[QualificationAnswerTable.Source] = new OptionSetValue(Plugins.Runtime.Choice.First + 1);
        var id = world.Creates(world.Rep, row);

        Assert.Equal(
            Plugins.Runtime.Choice.First,
            world
                .Read(QualificationAnswerTable.LogicalName, id)
                .GetAttributeValue<OptionSetValue>(QualificationAnswerTable.Source)
                .Value
        );
    }

    [Fact]
    public void The_stays_of_another_rep_s_deal_are_not_seen_and_none_carries_its_name()
    {
        world
            .As(world.Rep)
            .Update(
                new Entity(OpportunityTable.LogicalName, deal) { [OpportunityTable.SalesStage] = new OptionSetValue(1) }
            );
        world
            .As(world.Rep)
            .Update(
                new Entity(OpportunityTable.LogicalName, deal) { [OpportunityTable.SalesStage] = new OptionSetValue(2) }
            );
        world.Drain();

        var seen = world.As(world.OtherRep).RetrieveMultiple(new QueryExpression(StageChangeTable.LogicalName));

        Assert.Empty(seen.Entities);
        Assert.All(
            world.Rows(StageChangeTable.LogicalName),
            row =>
                Assert.DoesNotContain(
                    "Deal",
                    row.GetAttributeValue<string>(StageChangeTable.Name),
                    StringComparison.Ordinal
                )
        );
    }

    public void Dispose() => world.Dispose();
}
