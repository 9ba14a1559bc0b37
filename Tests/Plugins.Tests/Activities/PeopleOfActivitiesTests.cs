using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Activities;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Activities;

/// <summary>The people on a deal, kept by the recomputation that finds its last activity.</summary>
public sealed class PeopleOfActivitiesTests : IDisposable
{
    private readonly PluginWorld world = new();
    private readonly Guid deal;

    public PeopleOfActivitiesTests() => deal = world.Creates(world.Rep, Some.Deal());

    [Fact]
    public void A_new_deal_rests_on_nobody() => Assert.Equal((0, 0, false, 0), Counted());

    [Fact]
    public void A_meeting_engages_everybody_who_was_there_and_a_call_made_only_touches()
    {
        Holds("Ann", "Bob");
        Calls(Contact("Cid"));

        Assert.Equal((3, 2, false, 0), Counted());
    }

    [Fact]
    public void A_person_in_many_activities_is_one_person()
    {
        var ann = Contact("Ann");
        Meets(ann);
        Meets(ann);

        Assert.Equal((1, 1, false, 0), Counted());
        Assert.Equal(2, Deal()[OpportunityTable.Touches]);
    }

    [Fact]
    public void After_sixty_days_the_night_counts_a_person_as_engaged_no_more()
    {
        Holds("Ann", "Bob");
        world.Days(61);
        world.RunNight();

        Assert.Equal((2, 0, false, 0), Counted());
    }

    [Fact]
    public void A_job_title_or_a_connection_role_makes_a_decision_maker()
    {
        var ann = Contact("Ann");
        Meets(ann);
        var before = Counted();
        Connects(ann, "Economic Buyer");
        Meets(ann);

        Assert.Equal((1, 1, false, 0), before);
        Assert.Equal((1, 1, true, 0), Counted());
    }

    [Fact]
    public void Competitors_are_counted_by_the_night()
    {
        world.System.Associate(
            OpportunityTable.LogicalName,
            deal,
            new Relationship("opportunitycompetitors_association"),
            [Competitor("Acme"), Competitor("Globex")]
        );
        world.RunNight();

        Assert.Equal((0, 0, false, 2), Counted());
    }

    [Fact]
    public void The_people_cost_no_request()
    {
        var without = CostOf(() => Meets());
        var with = CostOf(() => Holds("Ann", "Bob", "Cid"));

        Assert.Equal(without, with);
        Assert.Equal(3, Counted().Engaged);
    }

    public void Dispose() => world.Dispose();

    // A day apart, so that both are the deal's last activity.
    private List<int> CostOf(Action work)
    {
        world.Dataverse.Clock.Advance(TimeSpan.FromDays(1));
        world.Dataverse.Requests.Reset();
        work();
        return [.. world.RunsOf<ActivityFactsPlugin>().Select(run => run.Requests.Values.Sum())];
    }

    private (int Touched, int Engaged, bool Decides, int Competitors) Counted()
    {
        var row = Deal();
        return (
            row.GetAttributeValue<int>(OpportunityTable.ContactsTouched),
            row.GetAttributeValue<int>(OpportunityTable.ContactsEngaged),
            row.GetAttributeValue<bool>(OpportunityTable.DecisionMakerEngaged),
            row.GetAttributeValue<int>(OpportunityTable.Competitors)
        );
    }

    private Entity Deal() => world.Read(OpportunityTable.LogicalName, deal);

    private Guid Contact(string name) => world.Has(new Entity("contact") { ["lastname"] = name });

    private EntityReference Competitor(string name) =>
        new("competitor", world.Has(new Entity("competitor") { ["name"] = name }));

    private void Connects(Guid contact, string role) =>
        world.Has(
            new Entity(ConnectionTable.LogicalName)
            {
                [ConnectionTable.From] = new EntityReference(OpportunityTable.LogicalName, deal),
                [ConnectionTable.To] = new EntityReference("contact", contact),
                [ConnectionTable.Role] = new EntityReference(
                    "connectionrole",
                    world.Has(new Entity("connectionrole") { ["name"] = role })
                ),
            }
        );

    private void Holds(params string[] names) => Meets([.. names.Select(Contact)]);

    private void Meets(params Guid[] people)
    {
        var meeting = Some.Activity(ActivityTable.Appointment, deal);
        meeting[ActivityTable.RequiredAttendees] = Parties(people);
        Complete(meeting);
    }

    private void Calls(Guid person)
    {
        var call = Some.Call(deal);
        call[ActivityTable.To] = Parties(person);
        Complete(call);
    }

    private static EntityCollection Parties(params Guid[] people) =>
        new(
            people
                .Select(person => new Entity(ActivityTable.Party)
                {
                    [ActivityTable.PartyId] = new EntityReference("contact", person),
                })
                .ToList()
        );

    private void Complete(Entity activity)
    {
        var id = world.Creates(world.Rep, activity);
        world.As(world.Rep).Update(Some.Completion(activity.LogicalName, id));
        world.Drain();
    }
}
