using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Activities;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Activities;

public sealed class ActivityFactsPluginTests : IDisposable
{
    private readonly PluginWorld world = new();
    private readonly Guid deal;

    public ActivityFactsPluginTests()
    {
        deal = world.Creates(world.Rep, Some.Deal(closesOn: world.Today.AddDays(200)));
    }

    [Theory]
    [InlineData("phonecall", 10)]
    [InlineData("appointment", 60)]
    [InlineData("email", 5)]
    [InlineData("letter", 15)]
    public void A_completed_activity_of_any_kind_moves_the_stale_date(string table, int minutes)
    {
        world.Days(10);
        Does(table, deal);

        var row = Deal();
        Assert.Equal(world.Today, row.GetAttributeValue<DateTime>(OpportunityTable.LastActivityOn));
        Assert.Equal(1, row[OpportunityTable.Touches]);
        Assert.Equal(minutes, row[OpportunityTable.Minutes]);
        Assert.Equal(world.Today.AddDays(15), row.GetAttributeValue<DateTime>(OpportunityTable.StaleOn));
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public void A_task_counts_as_customer_work_only_when_marked(bool marked, bool counts)
    {
        var task = Some.Activity("task", deal);
        task[ActivityTable.CustomerWork] = marked;
        var id = world.Creates(world.Rep, task);
        Complete("task", id);

        Assert.Equal(counts, Deal().Contains(OpportunityTable.LastActivityOn));
        Assert.Equal(1, Deal()[OpportunityTable.Touches]);
    }

    [Fact]
    public void A_call_made_is_one_way_and_a_call_taken_is_two_way()
    {
        Does("phonecall", deal);
        var made = Deal();
        var taken = Some.Call(deal);
        taken[ActivityTable.Direction] = false;
        Complete("phonecall", world.Creates(world.Rep, taken));

        Assert.False(made.Contains(OpportunityTable.LastTwoWayOn));
        Assert.Equal(world.Today, Deal().GetAttributeValue<DateTime>(OpportunityTable.LastTwoWayOn));
    }

    [Fact]
    public void A_planned_step_is_the_next_one_until_it_is_moved_cancelled_or_deleted()
    {
        var call = world.Creates(world.Rep, Some.Call(deal, world.Today.AddDays(5)));
        world.Drain();
        var planned = Next();
        world
            .As(world.Rep)
            .Update(new Entity("phonecall", call) { [ActivityTable.ScheduledEnd] = world.Today.AddDays(8) });
        world.Drain();
        var moved = Next();
        world.As(world.Rep).Update(new Entity("phonecall", call) { ["statecode"] = new OptionSetValue(2) });
        world.Drain();
        var cancelled = Next();
        var meeting = world.Creates(world.Rep, Some.Activity("appointment", deal, world.Today.AddDays(3)));
        world.Drain();
        var again = Next();
        world.As(world.Rep).Delete("appointment", meeting);
        world.Drain();

        Assert.Equal(
            [world.Today.AddDays(5), world.Today.AddDays(8), null, world.Today.AddDays(3), null],
            [planned, moved, cancelled, again, Next()]
        );
    }

    [Fact]
    public void An_activity_moved_to_another_deal_counts_there_and_no_longer_here()
    {
        var other = world.Creates(world.Rep, Some.Deal());
        var call = Does("phonecall", deal);
        world.Dataverse.Requests.Reset();

        world.System.Update(
            new Entity("phonecall", call)
            {
                [ActivityTable.Regarding] = new EntityReference(OpportunityTable.LogicalName, other),
            }
        );
        world.Drain();

        Assert.Equal(0, Deal()[OpportunityTable.Touches]);
        Assert.Equal(1, world.Read(OpportunityTable.LogicalName, other)[OpportunityTable.Touches]);
        Assert.InRange(Assert.Single(world.RunsOf<ActivityFactsPlugin>()).Requests.Values.Sum(), 1, 6);
    }

    [Fact]
    public void An_activity_that_changes_nothing_of_a_deal_writes_nothing()
    {
        Does("phonecall", deal);
        world.Dataverse.Requests.Reset();
        var version = Deal().RowVersion;

        world.Creates(world.Rep, Some.Call(deal));
        world.Drain();

        Assert.Equal(version, Deal().RowVersion);
        Assert.Equal(3, Assert.Single(world.RunsOf<ActivityFactsPlugin>()).Requests.Values.Sum());
    }

    [Fact]
    public void An_activity_about_something_else_costs_no_request()
    {
        world.Creates(world.Rep, Some.Activity("phonecall", null));
        world.Drain();

        Assert.Empty(Assert.Single(world.RunsOf<ActivityFactsPlugin>()).Requests);
    }

    [Fact]
    public void A_closed_deal_is_left_alone_and_catches_up_when_it_is_reopened()
    {
        world.As(world.Rep).Execute(Some.Win(deal));
        Does("phonecall", deal);
        var closed = Deal();

        world.As(world.Rep).Update(Some.Reopening(deal));
        world.Drain();

        Assert.False(closed.Contains(OpportunityTable.LastActivityOn));
        Assert.Equal(world.Today, Deal().GetAttributeValue<DateTime>(OpportunityTable.LastActivityOn));
    }

    [Fact]
    public void The_activity_that_closes_a_deal_is_no_work_with_the_customer()
    {
        world.As(world.Rep).Execute(Some.Lose(deal));
        world.As(world.Rep).Update(Some.Reopening(deal));
        world.Drain();

        Assert.False(Deal().Contains(OpportunityTable.LastActivityOn));
    }

    [Fact]
    public void A_deal_deleted_before_the_work_is_done_fails_nothing()
    {
        world.Creates(world.Rep, Some.Call(deal));

        world.System.Delete(OpportunityTable.LogicalName, deal);

        Assert.NotEqual(0, world.Drain());
    }

    public void Dispose() => world.Dispose();

    private Entity Deal() => world.Read(OpportunityTable.LogicalName, deal);

    private DateTime? Next() => Deal().GetAttributeValue<DateTime?>(OpportunityTable.NextActivityOn);

    private Guid Does(string table, Guid dealId)
    {
        var id = world.Creates(world.Rep, Some.Activity(table, dealId));
        Complete(table, id);
        return id;
    }

    private void Complete(string table, Guid id)
    {
        world.As(world.Rep).Update(Some.Completion(table, id));
        world.Drain();
    }
}
