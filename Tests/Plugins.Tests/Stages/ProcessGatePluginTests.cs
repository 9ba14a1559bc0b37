using SalesCorner.Plugins.Stages;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Stages;

public sealed class ProcessGatePluginTests : IDisposable
{
    private readonly PluginWorld world = new();
    private readonly Guid question;
    private readonly Guid deal;
    private readonly Guid process;

    public ProcessGatePluginTests()
    {
        question = world.As(world.Administrator).Create(Some.Question("need", dueStage: 1));
        deal = world.Creates(world.Rep, Some.Deal());
        process = world.HasProcess(deal, 0);
        world.Drain();
    }

    [Fact]
    public void A_bar_stops_at_a_stage_whose_due_question_is_unanswered()
    {
        world.Sets(SettingsTable.BlockStageGate, true);

        var refusal = Assert.ThrowsAny<Exception>(() => world.MovesTo(process, 2));

        Assert.Contains("Question need", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(0, world.StageOf(deal));
    }

    [Fact]
    public void A_bar_passes_once_the_question_is_answered()
    {
        world.Sets(SettingsTable.BlockStageGate, true);
        world.Creates(world.Rep, Some.Answer(deal, question, 4));
        world.Drain();

        world.MovesTo(process, 2);

        Assert.Equal(2, world.StageOf(deal));
    }

    [Fact]
    public void Where_the_gate_does_not_block_the_gap_is_counted()
    {
        world.MovesTo(process, 2);

        Assert.Equal(
            (2, 1),
            (world.StageOf(deal), world.Read(OpportunityTable.LogicalName, deal)[OpportunityTable.GateGaps])
        );
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 2)]
    public void A_move_costs_one_read_and_two_where_the_gate_blocks(bool blocks, int reads)
    {
        world.Sets(SettingsTable.BlockStageGate, blocks);
        world.Creates(world.Rep, Some.Answer(deal, question, 4));
        world.Drain();
        world.Dataverse.Requests.Reset();

        world.MovesTo(process, 1);

        Assert.Equal(reads, Assert.Single(world.RunsOf<ProcessGatePlugin>()).Requests.Values.Sum());
    }

    public void Dispose() => world.Dispose();
}
