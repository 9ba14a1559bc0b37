using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Motion;
using SalesCorner.Plugins.Opportunities;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Opportunities;

public sealed class MotionTests : IDisposable
{
    private readonly PluginWorld world = new();
    private readonly Guid account;

    public MotionTests()
    {
        account = Account("Contoso");
    }

    [Fact]
    public void A_customer_who_never_bought_is_a_prospect_and_one_who_did_grows()
    {
        var first = Creates(For(account));
        var lost = Creates(For(account));
        world.As(world.Rep).Execute(Some.Lose(lost));
        var second = Creates(For(account));
        world.As(world.Rep).Execute(Some.Win(first, 10_000m));
        var third = Creates(For(account));

        Assert.Equal(
            [DealMotion.Prospect, DealMotion.Prospect, DealMotion.Prospect, DealMotion.Grow],
            new[] { first, lost, second, third }.Select(MotionOf)
        );
    }

    [Fact]
    public void A_topic_with_a_word_of_a_renewal_is_maintain()
    {
        var deal = For(account);
        deal[OpportunityTable.Name] = "Support renewal";

        Assert.Equal(DealMotion.Maintain, MotionOf(Creates(deal)));
    }

    [Fact]
    public void A_column_of_ones_own_can_mark_a_renewal()
    {
        world.Has(
            new Entity(SettingsTable.LogicalName)
            {
                [SettingsTable.Key] = "default",
                [SettingsTable.Name] = "Settings",
                [SettingsTable.RenewalColumn] = "pursuitdecision",
            }
        );
        var deal = For(account);
        deal["pursuitdecision"] = true;

        Assert.Equal(DealMotion.Maintain, MotionOf(Creates(deal)));
        Assert.Equal(DealMotion.Prospect, MotionOf(Creates(For(account))));
    }

    [Fact]
    public void A_deal_for_nobody_has_no_motion() => Assert.Null(MotionOf(Creates(Some.Deal())));

    [Fact]
    public void What_a_rep_says_stays()
    {
        var deal = For(account);
        deal[OpportunityTable.Motion] = Choice.Of(DealMotion.Grow);
        var said = Creates(deal);
        var corrected = Creates(For(account));
        world
            .As(world.Rep)
            .Update(
                new Entity(OpportunityTable.LogicalName, corrected)
                {
                    [OpportunityTable.Motion] = Choice.Of(DealMotion.Maintain),
                }
            );
        world.As(world.Rep).Execute(Some.Win(corrected, 5_000m));
        world.Drain();
        world.RunNight();

        Assert.Equal(DealMotion.Grow, MotionOf(said));
        Assert.Equal(DealMotion.Maintain, MotionOf(corrected));
    }

    [Theory]
    [InlineData(false, DealMotion.Prospect)]
    [InlineData(true, DealMotion.Grow)]
    public void What_the_group_bought_counts_where_the_settings_say_so(bool byGroup, DealMotion expected)
    {
        world.Has(
            new Entity(SettingsTable.LogicalName)
            {
                [SettingsTable.Key] = "default",
                [SettingsTable.Name] = "Settings",
                [SettingsTable.MotionByGroup] = byGroup,
            }
        );
        var daughter = world.Has(
            new Entity("account")
            {
                ["name"] = "Daughter",
                ["parentaccountid"] = new EntityReference("account", account),
            }
        );
        world.As(world.Rep).Execute(Some.Win(Creates(For(account)), 1_000m));

        Assert.Equal(expected, MotionOf(Creates(For(daughter))));
    }

    [Fact]
    public void A_contact_can_be_the_customer()
    {
        var contact = new EntityReference("contact", world.Has(new Entity("contact") { ["lastname"] = "Miller" }));
        var deal = Some.Deal();
        deal[OpportunityTable.ParentContact] = contact;
        var first = Creates(deal);
        world.As(world.Rep).Execute(Some.Win(first, 1_000m));

        Assert.Equal(DealMotion.Prospect, MotionOf(first));
        Assert.Equal(DealMotion.Grow, MotionOf(Creates(deal)));
    }

    [Fact]
    public void Creating_a_deal_for_a_customer_costs_one_read_more()
    {
        Assert.Equal(1, ReadsOfCreating(For(account)) - ReadsOfCreating(Some.Deal()));
        Assert.Equal(0, ReadsOfCreating(Named("Renewal")) - ReadsOfCreating(Some.Deal()));
    }

    [Fact]
    public void The_night_tells_what_was_there_before_and_what_got_its_customer_later()
    {
        var later = Creates(Some.Deal());
        world
            .As(world.Rep)
            .Update(
                new Entity(OpportunityTable.LogicalName, later)
                {
                    [OpportunityTable.ParentAccount] = Reference(account),
                }
            );
        var won = Creates(For(account));
        world.As(world.Rep).Execute(Some.Win(won, 1_000m));
        var after = Creates(For(account));
        world.System.Update(new Entity(OpportunityTable.LogicalName, after) { [OpportunityTable.Motion] = null });

        world.Drain();
        world.RunNight();

        Assert.Equal(DealMotion.Grow, MotionOf(after));
        Assert.Equal(DealMotion.Grow, MotionOf(later));
    }

    public void Dispose() => world.Dispose();

    private int ReadsOfCreating(Entity deal)
    {
        world.Drain();
        world.Dataverse.Requests.Reset();
        world.Creates(world.Rep, deal);
        return world.RunsOf<OpportunityHealthPlugin>().Sum(run => run.RequestCount);
    }

    private Guid Creates(Entity deal) => world.Creates(world.Rep, deal);

    private Guid Account(string name) => world.Has(new Entity("account") { ["name"] = name });

    private static EntityReference Reference(Guid account) => new("account", account);

    private static Entity For(Guid account)
    {
        var deal = Some.Deal();
        deal[OpportunityTable.ParentAccount] = Reference(account);
        deal[OpportunityTable.Customer] = Reference(account);
        return deal;
    }

    private Entity Named(string topic)
    {
        var deal = For(account);
        deal[OpportunityTable.Name] = topic;
        return deal;
    }

    private DealMotion? MotionOf(Guid deal) =>
        Choice.Read<DealMotion>(
            world.Read(OpportunityTable.LogicalName, deal).GetAttributeValue<OptionSetValue>(OpportunityTable.Motion)
        );
}
