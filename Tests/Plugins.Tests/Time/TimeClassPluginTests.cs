using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Activities;
using SalesCorner.Plugins.Domain.Time;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;
using SalesCorner.Plugins.Time;

namespace SalesCorner.Plugins.Tests.Time;

public sealed class TimeClassPluginTests : IDisposable
{
    private readonly PluginWorld world = new();
    private readonly Guid deal;

    public TimeClassPluginTests()
    {
        deal = world.Creates(world.Rep, Some.Deal());
        world.Drain();
    }

    [Theory]
    [InlineData("phonecall")]
    [InlineData("email")]
    [InlineData("appointment")]
    [InlineData("letter")]
    [InlineData("task")]
    public void On_the_spot_for_an_own_open_deal_is_proactive(string table) =>
        Assert.Equal(TimeClass.Proactive, Done(Some.Activity(table, deal)));

    [Theory]
    [InlineData("phonecall")]
    [InlineData("email")]
    [InlineData("letter")]
    public void What_comes_in_is_reactive(string table)
    {
        var activity = Some.Activity(table, deal);
        activity[ActivityTable.Direction] = false;

        Assert.Equal(TimeClass.Reactive, Done(activity));
    }

    [Theory]
    [InlineData("phonecall")]
    [InlineData("email")]
    [InlineData("appointment")]
    [InlineData("letter")]
    [InlineData("task")]
    public void Without_a_customer_it_is_internal(string table) =>
        Assert.Equal(TimeClass.Internal, Done(Some.Activity(table, null)));

    [Theory]
    [InlineData(24, TimeClass.Proactive)]
    [InlineData(23, TimeClass.Reactive)]
    public void A_customer_who_is_no_deal_calls_for_a_day_of_planning(int hours, TimeClass expected)
    {
        var call = Some.Activity("phonecall", null);
        call[ActivityTable.Regarding] = new EntityReference("account", Account());

        Assert.Equal(expected, Done(call, hours));
    }

    [Fact]
    public void A_contact_among_the_people_makes_a_customer()
    {
        var call = Some.Activity("phonecall", null);
        call[ActivityTable.To] = Party("contact", Contact());

        Assert.Equal(TimeClass.Proactive, Done(call, hours: 30));
    }

    [Fact]
    public void A_call_from_a_contact_is_reactive_though_nobody_changed_its_direction()
    {
        var call = Some.Activity("phonecall", null);
        call[ActivityTable.From] = Party("contact", Contact());

        Assert.Equal(TimeClass.Reactive, Done(call, hours: 30));
    }

    [Fact]
    public void A_meeting_that_the_customer_called_is_reactive_and_one_of_ours_is_not()
    {
        var theirs = Some.Activity("appointment", deal);
        theirs[ActivityTable.Organizer] = Party("contact", Contact());
        var ours = Some.Activity("appointment", deal);
        ours[ActivityTable.Organizer] = Party("systemuser", world.Rep);

        Assert.Equal(TimeClass.Reactive, Done(theirs, hours: 30));
        Assert.Equal(TimeClass.Proactive, Done(ours, hours: 30));
    }

    [Fact]
    public void What_regards_a_case_is_reactive()
    {
        var incident = world.Has(
            new Entity("incident") { ["title"] = "Broken", ["customerid"] = new EntityReference("account", Account()) }
        );
        var call = Some.Activity("phonecall", null);
        call[ActivityTable.Regarding] = new EntityReference("incident", incident);
        var id = world.Has(call);
        world.Days(2);
        world.System.Update(Some.Completion("phonecall", id));

        Assert.Equal(TimeClass.Reactive, ClassOf("phonecall", id));
    }

    [Fact]
    public void On_the_spot_for_a_colleagues_deal_is_reactive_once_the_job_has_seen_whose_it_is()
    {
        var theirs = world.Creates(world.OtherRep, Some.Deal());
        var call = Some.Call(theirs);
        call["ownerid"] = new EntityReference("systemuser", world.Rep);
        var id = world.Has(call);
        world.System.Update(Some.Completion("phonecall", id));
        world.Drain();

        Assert.Equal(TimeClass.Reactive, ClassOf("phonecall", id));
        Assert.False(world.Read("phonecall", id).GetAttributeValue<bool>(ActivityTable.TimeClassFixed));
    }

    [Fact]
    public void On_the_spot_for_a_closed_deal_is_reactive_but_not_where_it_was_closed_later_that_day()
    {
        var before = world.Creates(world.Rep, Some.Call(deal));
        world.As(world.Rep).Update(Some.Completion("phonecall", before));
        world.As(world.Rep).Execute(Some.Win(deal, 10_000m));
        world.Drain();
        world.Days(2);
        var after = world.Creates(world.Rep, Some.Call(deal));
        world.As(world.Rep).Update(Some.Completion("phonecall", after));
        world.Drain();

        Assert.Equal(TimeClass.Proactive, ClassOf("phonecall", before));
        Assert.Equal(TimeClass.Reactive, ClassOf("phonecall", after));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_correction_is_never_overwritten(bool beforeCompletion)
    {
        var id = world.Creates(world.Rep, Some.Call(deal));
        var correct = new Entity("phonecall", id) { [ActivityTable.TimeClass] = Choice.Of(TimeClass.Internal) };
        var complete = Some.Completion("phonecall", id);
        world.As(world.Rep).Update(beforeCompletion ? correct : complete);
        world.As(world.Rep).Update(beforeCompletion ? complete : correct);
        world.Drain();
        world.As(world.Rep).Update(new Entity("phonecall", id) { ["statecode"] = new OptionSetValue(0) });
        world.As(world.Rep).Update(Some.Completion("phonecall", id));
        world.Drain();

        Assert.Equal(TimeClass.Internal, ClassOf("phonecall", id));
        Assert.True(world.Read("phonecall", id).GetAttributeValue<bool>(ActivityTable.TimeClassFixed));
    }

    [Fact]
    public void Whoever_clears_a_correction_gets_the_computed_class_back()
    {
        var id = world.Creates(world.Rep, Some.Call(deal));
        world.As(world.Rep).Update(Some.Completion("phonecall", id));
        world
            .As(world.Rep)
            .Update(new Entity("phonecall", id) { [ActivityTable.TimeClass] = Choice.Of(TimeClass.Internal) });
        world.As(world.Rep).Update(new Entity("phonecall", id) { [ActivityTable.TimeClass] = null });

        Assert.Equal(TimeClass.Proactive, ClassOf("phonecall", id));
        Assert.False(world.Read("phonecall", id).GetAttributeValue<bool>(ActivityTable.TimeClassFixed));
    }

    [Fact]
    public void Nobody_types_that_a_class_is_corrected()
    {
        var id = world.Creates(world.Rep, Some.Call(deal));
        world.As(world.Rep).Update(new Entity("phonecall", id) { [ActivityTable.TimeClassFixed] = true });
        world.As(world.Rep).Update(Some.Completion("phonecall", id));

        Assert.Equal(TimeClass.Proactive, ClassOf("phonecall", id));
    }

    [Fact]
    public void An_open_activity_has_no_class() =>
        Assert.Null(ClassOf("phonecall", world.Creates(world.Rep, Some.Call(deal))));

    [Fact]
    public void Completing_costs_no_request_for_the_class()
    {
        var id = world.Creates(world.Rep, Some.Call(deal));
        world.Drain();
        world.Dataverse.Requests.Reset();
        world.As(world.Rep).Update(Some.Completion("phonecall", id));

        Assert.Equal(0, Assert.Single(world.RunsOf<TimeClassPlugin>()).RequestCount);
    }

    [Fact]
    public void The_job_after_a_completion_makes_as_many_requests_as_it_ever_did()
    {
        var id = world.Creates(world.Rep, Some.Call(deal));
        world.Drain();
        world.As(world.Rep).Update(Some.Completion("phonecall", id));
        world.Dataverse.Requests.Reset();
        world.Drain();

        // Settings, the deal, its activities, the write, its activities once more.
        Assert.Equal(5, Assert.Single(world.RunsOf<ActivityFactsPlugin>()).RequestCount);
    }

    public void Dispose() => world.Dispose();

    private TimeClass? Done(Entity activity, int hours = 0)
    {
        var id = world.Creates(world.Rep, activity);
        world.Drain();
        world.Dataverse.Clock.Advance(TimeSpan.FromHours(hours));
        world.As(world.Rep).Update(Some.Completion(activity.LogicalName, id));
        world.Drain();
        return ClassOf(activity.LogicalName, id);
    }

    private TimeClass? ClassOf(string table, Guid id) =>
        Choice.Read<TimeClass>(world.Read(table, id).GetAttributeValue<OptionSetValue>(ActivityTable.TimeClass));

    private Guid Account() => world.Has(new Entity("account") { ["name"] = "Contoso" });

    private Guid Contact() => world.Has(new Entity("contact") { ["lastname"] = "Miller" });

    private static EntityCollection Party(string table, Guid id) =>
        new([new Entity("activityparty") { ["partyid"] = new EntityReference(table, id) }]);
}
