using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Qualification;

public sealed class StageGateTests : IDisposable
{
    private readonly PluginWorld world = new();
    private readonly Guid question;
    private readonly Guid deal;

    public StageGateTests()
    {
        question = world.As(world.Administrator).Create(Some.Question("need", dueStage: 2));
        deal = world.Creates(world.Rep, Some.Deal());
    }

    [Fact]
    public void A_due_question_without_an_answer_is_counted_as_a_gap()
    {
        MoveTo(1);
        var early = Deal();
        MoveTo(2);

        Assert.Equal(0, early[OpportunityTable.GateGaps]);
        Assert.Equal(1, Deal()[OpportunityTable.GateGaps]);
    }

    [Fact]
    public void A_closed_gate_names_the_question_and_opens_with_its_answer()
    {
        CloseGate();

        var refusal = Assert.ThrowsAny<Exception>(() => MoveTo(2));
        world.Creates(world.Rep, Some.Answer(deal, question, 3));
        MoveTo(2);

        Assert.Contains("Question need", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(2, Deal().GetAttributeValue<OptionSetValue>(OpportunityTable.SalesStage).Value);
    }

    [Fact]
    public void A_closed_gate_lets_a_deal_go_back_and_be_closed()
    {
        MoveTo(3);
        CloseGate();

        MoveTo(1);
        world.As(world.Rep).Execute(Some.Lose(deal));

        Assert.Equal(2, Deal().GetAttributeValue<OptionSetValue>(OpportunityTable.State).Value);
    }

    public void Dispose() => world.Dispose();

    private Entity Deal() => world.Read(OpportunityTable.LogicalName, deal);

    private void CloseGate()
    {
        var settings = Assert.Single(world.Rows(SettingsTable.LogicalName));
        world
            .As(world.Administrator)
            .Update(new Entity(SettingsTable.LogicalName, settings.Id) { [SettingsTable.BlockStageGate] = true });
    }

    private void MoveTo(int stage) =>
        world
            .As(world.Rep)
            .Update(
                new Entity(OpportunityTable.LogicalName, deal)
                {
                    [OpportunityTable.SalesStage] = new OptionSetValue(stage),
                }
            );
}
