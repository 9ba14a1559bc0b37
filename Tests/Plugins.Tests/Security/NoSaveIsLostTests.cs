using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Options;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Security;

/// <summary>Whatever fails in our part of a save, the user's own work is saved.</summary>
public sealed class NoSaveIsLostTests : IDisposable
{
    private readonly PluginWorld world;
    private bool unreadable;

    public NoSaveIsLostTests()
    {
        world = new PluginWorld(new EmulatorOptions { BeforePluginRequest = Before });
    }

    [Fact]
    public void Where_nothing_can_be_read_a_new_deal_is_saved_and_says_so()
    {
        unreadable = true;

        var deal = world.Read(OpportunityTable.LogicalName, world.Creates(world.Rep, Some.Deal()));

        Assert.Equal("Could not compute: The settings cannot be read.", deal[OpportunityTable.ComputeNote]);
    }

    [Theory]
    [InlineData(OpportunityTable.SalesStage)]
    [InlineData(OpportunityTable.Owner)]
    [InlineData(OpportunityTable.EstimatedCloseDate)]
    public void Where_nothing_can_be_read_a_change_is_saved(string column)
    {
        var deal = world.Creates(world.Rep, Some.Deal());
        world.Drain();
        unreadable = true;

        world.As(world.Rep).Update(new Entity(OpportunityTable.LogicalName, deal) { [column] = NewValue(column) });

        Assert.Equal(NewValue(column), world.Read(OpportunityTable.LogicalName, deal)[column]);
    }

    [Fact]
    public void Where_nothing_can_be_read_a_deal_is_closed()
    {
        var deal = world.Creates(world.Rep, Some.Deal());
        world.Drain();
        unreadable = true;

        world
            .As(world.Rep)
            .Update(
                new Entity(OpportunityTable.LogicalName, deal)
                {
                    ["statecode"] = new OptionSetValue(2),
                    ["statuscode"] = new OptionSetValue(4),
                }
            );

        Assert.Equal(
            2,
            world.Read(OpportunityTable.LogicalName, deal).GetAttributeValue<OptionSetValue>("statecode").Value
        );
    }

    [Fact]
    public void The_first_save_that_can_read_again_computes_the_deal()
    {
        unreadable = true;
        var deal = world.Creates(world.Rep, Some.Deal());
        unreadable = false;

        world
            .As(world.Rep)
            .Update(
                new Entity(OpportunityTable.LogicalName, deal) { [OpportunityTable.SalesStage] = new OptionSetValue(1) }
            );

        var row = world.Read(OpportunityTable.LogicalName, deal);
        Assert.False(row.Contains(OpportunityTable.ComputeNote));
        Assert.True(row.Contains(OpportunityTable.StaleOn));
    }

    [Fact]
    public void The_first_save_that_can_read_again_judges_the_qualification_although_the_stage_stays()
    {
        unreadable = true;
        var deal = world.Creates(world.Rep, Some.Deal());
        unreadable = false;

        world
            .As(world.Rep)
            .Update(
                new Entity(OpportunityTable.LogicalName, deal)
                {
                    [OpportunityTable.EstimatedCloseDate] = world.Today.AddDays(70),
                }
            );

        var row = world.Read(OpportunityTable.LogicalName, deal);
        Assert.False(row.Contains(OpportunityTable.ComputeNote));
        Assert.True(row.Contains(OpportunityTable.QualificationStatus));
    }

    [Fact]
    public void A_reopening_that_only_the_night_could_judge_leaves_the_stay_that_the_close_ended()
    {
        var deal = world.Creates(world.Rep, Some.Deal());
        world.System.Update(
            new Entity(OpportunityTable.LogicalName, deal)
            {
                ["statecode"] = new OptionSetValue(2),
                ["statuscode"] = new OptionSetValue(4),
            }
        );
        world.Drain();
        var ended = Assert.Single(world.Rows(StageChangeTable.LogicalName))[StageChangeTable.LeftOn];
        world.Days(3);
        unreadable = true;
        world.System.Update(Some.Reopening(deal));
        world.System.Update(
            new Entity(OpportunityTable.LogicalName, deal) { [OpportunityTable.SalesStage] = new OptionSetValue(3) }
        );
        unreadable = false;

        world.RunNight();

        Assert.Equal(3, world.Read(OpportunityTable.LogicalName, deal)[OpportunityTable.Stage]);
        Assert.Equal(ended, Assert.Single(world.Rows(StageChangeTable.LogicalName))[StageChangeTable.LeftOn]);
    }

    [Fact]
    public void Without_a_settings_row_the_defaults_count()
    {
        Assert.All(world.Rows(SettingsTable.LogicalName), row => world.System.Delete(row.LogicalName, row.Id));

        var deal = world.Read(OpportunityTable.LogicalName, world.Creates(world.Rep, Some.Deal()));

        Assert.False(deal.Contains(OpportunityTable.ComputeNote));
        Assert.True(deal.Contains(OpportunityTable.StaleOn));
    }

    [Theory]
    [InlineData("{\"v\":1,\"calendar\":")]
    [InlineData("not a digest at all")]
    public void A_broken_digest_leaves_the_defaults_and_says_so(string digest)
    {
        world.Creates(world.Rep, Some.Deal());
        world.RunNight();
        world.System.Update(
            new Entity(SettingsTable.LogicalName, Assert.Single(world.Rows(SettingsTable.LogicalName)).Id)
            {
                [SettingsTable.Configuration] = digest,
            }
        );

        var deal = world.Read(OpportunityTable.LogicalName, world.Creates(world.Rep, Some.Deal()));
        world.Drain();

        Assert.Contains(
            "configuration",
            deal.GetAttributeValue<string>(OpportunityTable.ComputeNote),
            StringComparison.OrdinalIgnoreCase
        );
        Assert.True(deal.Contains(OpportunityTable.StaleOn));
    }

    [Fact]
    public void A_save_reads_no_more_for_it()
    {
        world.Dataverse.Requests.Reset();

        world.Creates(world.Rep, Some.Deal());

        Assert.Equal(
            1,
            world.Dataverse.Requests.Runs.Where(run => !run.IsAsynchronous).Sum(run => run.Requests.Values.Sum())
        );
    }

    public void Dispose() => world.Dispose();

    private void Before(string message)
    {
        if (unreadable && message == "RetrieveMultiple")
        {
            throw new TimeoutException("The settings cannot be read.");
        }
    }

    private object NewValue(string column) =>
        column switch
        {
            OpportunityTable.SalesStage => new OptionSetValue(2),
            OpportunityTable.Owner => CoverageWorld.User(world.OtherRep),
            _ => world.Today.AddDays(70),
        };
}
