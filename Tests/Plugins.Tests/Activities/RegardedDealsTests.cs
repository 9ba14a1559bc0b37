using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Activities;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Activities;

/// <summary>Activities that people log on a deal's quote, order or customer.</summary>
public sealed class RegardedDealsTests : IDisposable
{
    private readonly PluginWorld world = new();
    private readonly EntityReference account;
    private readonly EntityReference contact;
    private readonly Guid deal;

    public RegardedDealsTests()
    {
        account = new EntityReference("account", world.Has(new Entity("account") { ["name"] = "Alder" }));
        contact = new EntityReference("contact", world.Has(new Entity("contact") { ["lastname"] = "Ames" }));
        deal = Opens();
        world.Days(1);
    }

    [Theory]
    [InlineData("quote")]
    [InlineData("salesorder")]
    public void A_call_on_the_deals_quote_or_order_counts_for_the_deal(string table)
    {
        var document = world.Has(
            new Entity(table) { ["name"] = "Offer", ["opportunityid"] = new EntityReference("opportunity", deal) }
        );

        Calls(new EntityReference(table, document));

        Assert.Equal((1, world.Today), (Touches(deal), LastOn(deal)));
    }

    [Theory]
    [InlineData("account")]
    [InlineData("contact")]
    public void A_call_on_the_customer_counts_for_its_only_open_deal(string table)
    {
        Calls(table == "account" ? account : contact);

        Assert.Equal((1, world.Today), (Touches(deal), LastOn(deal)));
    }

    [Fact]
    public void A_call_on_a_customer_with_two_open_deals_counts_for_neither()
    {
        var second = Opens();

        Calls(account);
        world.RunNight();

        Assert.Equal((0, 0), (Touches(deal), Touches(second)));
    }

    [Fact]
    public void A_second_deal_takes_the_customers_calls_away_by_the_next_night()
    {
        Calls(account);

        Opens();
        world.RunNight();

        Assert.Equal(0, Touches(deal));
    }

    [Fact]
    public void A_closed_deal_leaves_the_customers_calls_to_the_open_one()
    {
        world.System.Execute(Some.Win(deal));
        var second = Opens();

        Calls(account);

        Assert.Equal((0, 1), (Touches(deal), Touches(second)));
    }

    [Fact]
    public void What_the_customer_did_before_the_deal_was_opened_is_no_work_on_it()
    {
        world.System.Execute(Some.Win(deal));
        Calls(account);
        world.Days(3);

        var second = Opens();
        world.RunNight();

        Assert.Equal(0, Touches(second));
    }

    [Fact]
    public void The_settings_can_leave_customers_out()
    {
        world.Sets(SettingsTable.CustomerActivities, false);

        Calls(account);
        world.RunNight();

        Assert.Equal(0, Touches(deal));
    }

    [Fact]
    public void The_night_counts_kinds_that_raise_no_event()
    {
        Does("fax", new EntityReference("opportunity", deal));
        var before = Touches(deal);

        world.RunNight();

        Assert.Equal((0, 1, world.Today), (before, Touches(deal), LastOn(deal)));
    }

    [Fact]
    public void Kinds_that_the_settings_leave_out_count_nowhere()
    {
        world.Sets(SettingsTable.LeftOutActivities, "new_chat, Fax");
        Does("fax", new EntityReference("opportunity", deal));

        world.RunNight();

        Assert.Equal(0, Touches(deal));
    }

    [Fact]
    public void An_organisation_that_logs_on_customers_only_logs_activities()
    {
        Calls(account);
        world.RunNight();

        Assert.False(world.Rows(SettingsTable.LogicalName)[0].GetAttributeValue<bool>(SettingsTable.ActivityRulesOff));
    }

    [Theory]
    [InlineData("none", 0)]
    [InlineData("incident", 0)]
    [InlineData("lead", 0)]
    [InlineData("account", 1)]
    [InlineData("quote", 1)]
    [InlineData("two deals", 1)]
    public void An_activity_that_concerns_no_deal_costs_one_read_at_most_and_no_write(string regarded, int reads)
    {
        Opens();
        var row = Regarded(regarded);
        world.Drain();
        world.Dataverse.Requests.Reset();

        world.Creates(
            world.SystemAdministrator,
            new Entity("phonecall") { ["subject"] = "Talk", ["regardingobjectid"] = row }
        );
        world.Drain();

        var requests = Assert.Single(world.RunsOf<ActivityFactsPlugin>()).Requests;
        Assert.Equal(reads, requests.Values.Sum());
        Assert.All(requests.Keys, name => Assert.Equal("RetrieveMultiple", name));
    }

    [Theory]
    [InlineData("quote", "account")]
    [InlineData("account", "quote")]
    [InlineData("salesorder", "contact")]
    [InlineData("quote", "salesorder")]
    [InlineData("two deals", "quote")]
    public void An_activity_that_goes_from_one_kind_to_another_costs_one_read_too(string from, string to)
    {
        Opens();
        var call = world.Has(new Entity("phonecall") { ["subject"] = "Talk", ["regardingobjectid"] = Regarded(from) });
        var moved = Regarded(to);
        world.Drain();
        world.Dataverse.Requests.Reset();

        world.System.Update(new Entity("phonecall", call) { ["regardingobjectid"] = moved });
        world.Drain();

        Assert.Equal(1, Assert.Single(world.RunsOf<ActivityFactsPlugin>()).Requests.Values.Sum());
    }

    [Fact]
    public void An_activity_that_goes_from_the_deals_quote_to_its_customer_and_away_counts_where_it_is()
    {
        var quote = new EntityReference(
            "quote",
            world.Has(
                new Entity("quote") { ["name"] = "Offer", ["opportunityid"] = new EntityReference("opportunity", deal) }
            )
        );
        var call = world.Has(new Entity("phonecall") { ["subject"] = "Talk", ["regardingobjectid"] = quote });
        world.System.Update(Some.Completion("phonecall", call, world.Dataverse.Clock.UtcNow));
        world.Drain();
        var onQuote = Touches(deal);
        world.System.Update(new Entity("phonecall", call) { ["regardingobjectid"] = account });
        world.Drain();
        var onCustomer = Touches(deal);
        world.System.Update(
            new Entity("phonecall", call) { ["regardingobjectid"] = Row("salesorder", "name", "customerid", account) }
        );
        world.Drain();

        Assert.Equal((1, 1, 0), (onQuote, onCustomer, Touches(deal)));
    }

    [Fact]
    public void A_customer_with_hundreds_of_open_deals_costs_one_read_too()
    {
        for (var number = 0; number < 120; number++)
        {
            Opens();
        }

        world.Drain();
        world.Dataverse.Requests.Reset();
        Calls(account);

        Assert.All(world.RunsOf<ActivityFactsPlugin>(), run => Assert.Equal(1, run.Requests.Values.Sum()));
    }

    [Fact]
    public void A_call_on_the_only_deals_customer_costs_seven_requests_at_most()
    {
        world.Dataverse.Requests.Reset();

        Calls(account);

        Assert.All(world.RunsOf<ActivityFactsPlugin>(), run => Assert.InRange(run.Requests.Values.Sum(), 1, 7));
    }

    public void Dispose() => world.Dispose();

    private EntityReference? Regarded(string what) =>
        what switch
        {
            "none" => null,
            "incident" => Row("incident", "title", "customerid", account),
            "lead" => Row("lead", "lastname", "parentaccountid", account),
            "quote" => Row("quote", "name", "customerid", account),
            "two deals" => account,
            "salesorder" => Row("salesorder", "name", "customerid", account),
            "contact" => Row("contact", "lastname", "description", "Nobody's contact"),
            _ => Row("account", "name", "description", "Nobody's customer"),
        };

    private EntityReference Row(string table, string name, string column, object value) =>
        new(table, world.Has(new Entity(table) { [name] = "One", [column] = value }));

    private Guid Opens()
    {
        var row = Some.Deal(closesOn: world.Today.AddDays(200));
        row[OpportunityTable.Customer] = account;
        row[OpportunityTable.ParentContact] = contact;
        var id = world.Creates(world.Rep, row);
        world.Drain();
        return id;
    }

    private void Calls(EntityReference regarded) => Does("phonecall", regarded);

    private void Does(string table, EntityReference regarded)
    {
        var id = world.Has(new Entity(table) { ["subject"] = "Talk", ["regardingobjectid"] = regarded });
        world.System.Update(Some.Completion(table, id, world.Dataverse.Clock.UtcNow));
        world.Drain();
    }

    private int Touches(Guid id) => world.Read("opportunity", id).GetAttributeValue<int>(OpportunityTable.Touches);

    private DateTime? LastOn(Guid id) =>
        world.Read("opportunity", id).GetAttributeValue<DateTime?>(OpportunityTable.LastActivityOn);
}
