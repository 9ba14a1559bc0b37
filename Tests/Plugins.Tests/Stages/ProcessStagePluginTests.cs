using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Stages;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Stages;

public sealed class ProcessStagePluginTests : IDisposable
{
    private readonly PluginWorld world = new();

    [Theory]
    [InlineData(ProcessTable.OpportunitySales)]
    [InlineData(ProcessTable.LeadToOpportunitySales)]
    public void A_deal_follows_its_process_bar_while_its_sales_stage_stays_where_it_was(string table)
    {
        var deal = world.Creates(world.Rep, Some.Deal());
        var process = world.HasProcess(deal, 0, table);

        world.MovesTo(process, 2, table);

        var row = world.Read(OpportunityTable.LogicalName, deal);
        Assert.Equal(2, row[OpportunityTable.Stage]);
        Assert.Equal("Propose", row[OpportunityTable.StageName]);
        Assert.Equal(0, row.GetAttributeValue<OptionSetValue>(OpportunityTable.SalesStage).Value);
    }

    [Fact]
    public void A_move_of_the_bar_ends_a_stay_and_begins_the_next()
    {
        var deal = world.Creates(world.Rep, Some.Deal());
        var process = world.HasProcess(deal, 0);
        world.Days(5);
        world.MovesTo(process, 1);
        world.Days(7);
        world.MovesTo(process, 2);

        var stays = world.Rows(StageChangeTable.LogicalName).OrderBy(row => row[StageChangeTable.EnteredOn]).ToList();

        Assert.Equal(
            [(0, 5), (1, 7)],
            stays.Select(row => ((int)row[StageChangeTable.Stage], (int)row[StageChangeTable.Days]))
        );
        Assert.Equal(
            world.Dataverse.Clock.UtcNow,
            world.Read(OpportunityTable.LogicalName, deal)[OpportunityTable.StageEnteredOn]
        );
    }

    [Fact]
    public void A_deal_is_stuck_by_the_stage_of_its_bar()
    {
        world
            .As(world.Administrator)
            .Create(
                new Entity(StagePolicyTable.LogicalName)
                {
                    [StagePolicyTable.Name] = "Propose",
                    [StagePolicyTable.StageValue] = 2,
                    [StagePolicyTable.Order] = 2,
                    [StagePolicyTable.StuckLimitDays] = 6,
                }
            );
        var deal = world.Creates(world.Rep, Some.Deal());
        var process = world.HasProcess(deal, 0);

        world.MovesTo(process, 2);

        Assert.Equal(world.Today.AddDays(6), world.Read(OpportunityTable.LogicalName, deal)[OpportunityTable.StaleOn]);
    }

    [Fact]
    public void A_policy_can_name_single_stages_of_a_process()
    {
        world
            .As(world.Administrator)
            .Create(
                new Entity(StagePolicyTable.LogicalName)
                {
                    [StagePolicyTable.Name] = "Proof of concept",
                    [StagePolicyTable.StageValue] = 7,
                    [StagePolicyTable.Order] = 3,
                    [StagePolicyTable.AlsoCalled] = "Pilot; Trial, paid",
                }
            );
        var deal = world.Creates(world.Rep, Some.Deal());

        world.HasProcess(deal, world.HasProcessStage("trial, paid", 1));
        world.Drain();

        Assert.Equal(7, world.StageOf(deal));
        Assert.Equal("Proof of concept", world.Read(OpportunityTable.LogicalName, deal)[OpportunityTable.StageName]);
    }

    [Fact]
    public void Of_two_processes_the_active_one_decides()
    {
        var deal = world.Creates(world.Rep, Some.Deal());
        var first = world.HasProcess(deal, 3);
        world.Drain();
        world.System.Update(
            new Entity(ProcessTable.OpportunitySales, first)
            {
                ["statecode"] = new OptionSetValue(1),
                ["statuscode"] = new OptionSetValue(3),
            }
        );

        world.HasProcess(deal, 1, ProcessTable.LeadToOpportunitySales);
        world.Drain();

        Assert.Equal(1, world.StageOf(deal));
    }

    [Fact]
    public void Of_two_active_processes_the_one_touched_last_decides()
    {
        var deal = world.Creates(world.Rep, Some.Deal());
        var first = world.HasProcess(deal, 1);
        world.Days(1);
        world.HasProcess(deal, 2, ProcessTable.LeadToOpportunitySales);
        world.Drain();
        world.Days(1);

        world.MovesTo(first, 3);

        Assert.Equal(3, world.StageOf(deal));
    }

    [Fact]
    public void A_deal_whose_process_is_gone_goes_by_its_sales_stage_again()
    {
        var deal = world.Creates(world.Rep, Some.Deal(stage: 1));
        var process = world.HasProcess(deal, 3);
        world.Drain();

        world.System.Delete(ProcessTable.OpportunitySales, process);
        world.Drain();

        Assert.Equal(1, world.StageOf(deal));
    }

    [Fact]
    public void A_bar_that_nobody_moves_says_nothing()
    {
        var deal = world.Creates(world.Rep, Some.Deal(stage: 2));

        world.HasProcess(deal, 0);
        world.Drain();

        Assert.Equal(2, world.StageOf(deal));
    }

    [Fact]
    public void Once_a_deal_was_moved_by_the_bar_the_bars_of_all_deals_count()
    {
        var still = world.Creates(world.Rep, Some.Deal(stage: 2));
        world.HasProcess(still, 0);
        var moved = world.Creates(world.Rep, Some.Deal());
        world.MovesTo(world.HasProcess(moved, 0), 1);

        world.RunNight();

        Assert.Equal([0, 1], [world.StageOf(still), world.StageOf(moved)]);
    }

    [Fact]
    public void The_night_finds_bars_that_were_moved_unseen()
    {
        world.Disables<ProcessStagePlugin>();
        var deal = world.Creates(world.Rep, Some.Deal());
        world.HasProcess(deal, 2);

        world.RunNight();

        Assert.Equal(2, world.StageOf(deal));
    }

    [Fact]
    public void A_deal_that_is_opened_again_is_where_its_bar_was_moved_meanwhile()
    {
        var deal = world.HasDeal(world.Rep, 1_000m);
        var bar = world.HasProcess(deal, 1);
        world.Drain();
        world.System.Execute(Some.Lose(deal));
        world.Drain();
        world.MovesTo(bar, 3);

        world.System.Update(Some.Reopening(deal));
        world.Drain();

        Assert.Equal(3, world.StageOf(deal));
    }

    [Fact]
    public void A_closed_deal_keeps_the_stage_in_which_it_closed()
    {
        var deal = world.Creates(world.Rep, Some.Deal());
        var process = world.HasProcess(deal, 2);
        world.Drain();
        world.System.Execute(Some.Win(deal));

        world.MovesTo(process, 3);

        Assert.Equal(2, world.StageOf(deal));
    }

    [Fact]
    public void The_settings_say_which_source_comes_first()
    {
        world.Sets(SettingsTable.StageOrder, "sales stage, process bar");
        var deal = world.Creates(world.Rep, Some.Deal(stage: 1));

        world.HasProcess(deal, 3);
        world.Drain();

        Assert.Equal(1, world.StageOf(deal));
    }

    [Fact]
    public void A_pipeline_phase_is_found_by_its_name_behind_its_number()
    {
        world.Sets(SettingsTable.StageOrder, "pipeline phase, sales stage");
        var deal = Some.Deal();
        deal[OpportunityTable.PipelinePhase] = "3-Propose";

        Assert.Equal(2, world.StageOf(world.Creates(world.Rep, deal)));
    }

    [Fact]
    public void A_lead_that_is_no_deal_yet_costs_no_request()
    {
        world.Has(
            new Entity(ProcessTable.LeadToOpportunitySales)
            {
                ["name"] = "Process",
                [ProcessTable.ActiveStage] = world.HasProcessStage("Qualify", 0),
            }
        );
        world.Drain();

        Assert.Empty(Assert.Single(world.RunsOf<ProcessStagePlugin>()).Requests);
    }

    [Fact]
    public void Nobody_types_the_stage()
    {
        var deal = world.Creates(world.Rep, Some.Deal(stage: 1));

        world
            .As(world.Rep)
            .Update(
                new Entity(OpportunityTable.LogicalName, deal)
                {
                    [OpportunityTable.Stage] = 3,
                    [OpportunityTable.ProcessStage] = 3,
                }
            );

        Assert.Equal(1, world.StageOf(deal));
    }

    public void Dispose() => world.Dispose();
}
