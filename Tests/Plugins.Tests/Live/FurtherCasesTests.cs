using System.Globalization;
using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Live;

/// <summary>Situations that nobody had named, of the kinds that a review found faults in.</summary>
public sealed class FurtherCasesTests : IDisposable
{
    private const int LosAngeles = 4;
    private const int Berlin = 110;
    private const int Auckland = 290;

    private readonly PluginWorld world = new();

    [Fact]
    public void A_process_that_is_switched_and_switched_back_without_a_move_decides_again()
    {
        var deal = world.Creates(world.Rep, Some.Deal());
        var first = world.HasProcess(deal, 1);
        world.Days(1);
        Switch(ProcessTable.OpportunitySales, first, isOn: false);
        var second = world.HasProcess(deal, 3, ProcessTable.LeadToOpportunitySales);
        world.Days(1);
        var meanwhile = world.StageOf(deal);

        Switch(ProcessTable.LeadToOpportunitySales, second, isOn: false);
        Switch(ProcessTable.OpportunitySales, first, isOn: true);
        world.Drain();

        Assert.Equal((3, 1), (meanwhile, world.StageOf(deal)));
    }

    [Fact]
    public void Where_one_of_two_processes_is_deleted_the_other_one_decides_by_the_next_night()
    {
        var deal = world.Creates(world.Rep, Some.Deal());
        world.HasProcess(deal, 1);
        world.Days(1);
        var second = world.HasProcess(deal, 3, ProcessTable.LeadToOpportunitySales);
        world.Drain();

        world.System.Delete(ProcessTable.LeadToOpportunitySales, second);
        world.RunNight();

        Assert.Equal(1, world.StageOf(deal));
    }

    [Fact]
    public void A_process_row_that_is_given_to_another_deal_leaves_the_first_one_to_its_sales_stage()
    {
        var (deal, other) = (world.Creates(world.Rep, Some.Deal()), world.Creates(world.Rep, Some.Deal()));
        var process = world.HasProcess(deal, 3);
        world.Drain();

        world.System.Update(
            new Entity(ProcessTable.OpportunitySales, process)
            {
                [ProcessTable.Opportunity] = new EntityReference(OpportunityTable.LogicalName, other),
            }
        );
        world.RunNight();

        Assert.Equal((0, 3), (world.StageOf(deal), world.StageOf(other)));
    }

    [Theory]
    [InlineData("Update")]
    [InlineData("SetState")]
    public void An_inactive_quota_that_would_overlap_is_not_activated(string message)
    {
        var first = world.Has(Quota(Day(2026, 1, 1), Day(2026, 3, 31)));
        Activate("Update", first, isOn: false);
        world.Has(Quota(Day(2026, 3, 31), Day(2026, 6, 30)));

        Assert.Contains(
            "overlaps",
            Assert.ThrowsAny<Exception>(() => Activate(message, first, isOn: true)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_quota_is_not_moved_onto_another()
    {
        world.Has(Quota(Day(2026, 1, 1), Day(2026, 3, 31)));
        var second = world.Has(Quota(Day(2026, 4, 1), Day(2026, 6, 30)));

        Assert.ThrowsAny<Exception>(() =>
            world.System.Update(
                new Entity(QuotaTable.LogicalName, second) { [QuotaTable.PeriodStart] = Day(2026, 3, 31) }
            )
        );
    }

    // The clocks change on 8 March in Los Angeles, on 29 March and 25 October in Berlin, on 5 April and 27 September in
    // Auckland.
    [Theory]
    [InlineData(LosAngeles, "2026-03-08T07:59:00Z", "2026-03-07")]
    [InlineData(LosAngeles, "2026-03-08T08:00:00Z", "2026-03-08")]
    [InlineData(LosAngeles, "2026-03-09T06:59:00Z", "2026-03-08")]
    [InlineData(Berlin, "2026-03-29T21:59:00Z", "2026-03-29")]
    [InlineData(Berlin, "2026-03-29T22:00:00Z", "2026-03-30")]
    [InlineData(Berlin, "2026-10-24T22:00:00Z", "2026-10-25")]
    [InlineData(Berlin, "2026-10-25T22:59:00Z", "2026-10-25")]
    [InlineData(Auckland, "2026-04-05T11:59:00Z", "2026-04-05")]
    [InlineData(Auckland, "2026-04-05T12:00:00Z", "2026-04-06")]
    [InlineData(Auckland, "2026-09-26T12:00:00Z", "2026-09-27")]
    [InlineData(Auckland, "2026-09-27T10:59:00Z", "2026-09-27")]
    [InlineData(Auckland, "2026-09-27T11:00:00Z", "2026-09-28")]
    public void A_deal_is_closed_on_the_organisation_s_day_also_where_the_clocks_change(
        int zone,
        string now,
        string day
    )
    {
        world.Sets(SettingsTable.TimeZoneCode, zone);
        var deal = world.HasDeal(world.Rep, 1_000m);
        world.Drain();
        world.Dataverse.Clock.Set(DateTime.Parse(now, null, DateTimeStyles.AdjustToUniversal));

        world.System.Update(
            new Entity(OpportunityTable.LogicalName, deal)
            {
                [OpportunityTable.State] = new OptionSetValue(1),
                [OpportunityTable.StatusReason] = new OptionSetValue(3),
            }
        );

        Assert.Equal(
            day,
            world
                .Read(OpportunityTable.LogicalName, deal)
                .GetAttributeValue<DateTime>(OpportunityTable.CloseEnteredOn)
                .ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        );
    }

    [Fact]
    public void A_loss_dated_ahead_counts_when_its_day_has_come()
    {
        var deal = world.Creates(world.Rep, Some.Deal());
        world.Days(10);
        Loses(deal, world.Today.AddDays(5));
        var before = world.CoverageOf(world.Rep).GetAttributeValue<int?>(RepCoverageTable.NoDecisionCount) ?? 0;

        world.Days(5);
        world.RunNight();

        Assert.Equal((0, 1), (before, (int)world.CoverageOf(world.Rep)[RepCoverageTable.NoDecisionCount]));
    }

    [Fact]
    public void A_loss_dated_some_days_before_its_creation_counts()
    {
        var deal = world.Creates(world.Rep, Some.Deal());
        world.Days(3);

        Loses(deal, world.Today.AddDays(-6));
        world.RunNight();

        Assert.Equal(1, world.CoverageOf(world.Rep)[RepCoverageTable.NoDecisionCount]);
    }

    [Fact]
    public void A_close_date_that_is_cleared_and_set_later_after_other_saves_is_a_push_and_an_earlier_one_is_none()
    {
        var deal = world.Creates(world.Rep, Some.Deal());
        SetClose(deal, null);
        world.Days(20);
        world.RunNight();
        SetClose(deal, PluginWorld.Start.Date.AddDays(40));
        var earlier = Pushes(deal);

        SetClose(deal, null);
        world.As(world.Rep).Update(new Entity(OpportunityTable.LogicalName, deal) { ["name"] = "Renamed" });
        SetClose(deal, PluginWorld.Start.Date.AddDays(70));

        Assert.Equal((0, 1), (earlier, Pushes(deal)));
    }

    [Fact]
    public void Merged_accounts_with_a_deal_each_have_two_and_the_calls_come_back_when_one_is_lost()
    {
        var (kept, gone) = (Account("Alder"), Account("Alder Ltd"));
        var (first, second) = (Opens(kept), Opens(gone));
        world.Days(1);
        Calls(gone);
        var before = (Touches(first), Touches(second));

        world.System.Execute(
            new OrganizationRequest("Merge")
            {
                ["Target"] = kept,
                ["SubordinateId"] = gone.Id,
                ["UpdateContent"] = new Entity("account"),
                ["PerformParentingChecks"] = false,
            }
        );
        world.RunNight();
        var merged = (Touches(first), Touches(second));
        world.As(world.Rep).Execute(Some.Lose(first));
        world.RunNight();

        Assert.Equal(((0, 1), (0, 0), 1), (before, merged, Touches(second)));
    }

    [Fact]
    public void A_team_that_is_deleted_leaves_its_deals_to_whom_they_were_given()
    {
        var team = world.HasTeam("Bid desk");
        var credited = world.NewRep("Credited");
        world.HasCredit(team, credited);
        var row = Some.Deal(1_000m);
        row[OpportunityTable.Owner] = team;
        var deal = world.Has(row);
        world.RunNight();
        var before = world.CoverageOf(credited)[RepCoverageTable.RawCount];

        world.System.Update(
            new Entity(OpportunityTable.LogicalName, deal) { [OpportunityTable.Owner] = CoverageWorld.User(world.Rep) }
        );
        world.System.Delete("team", team.Id);
        world.RunNight();

        Assert.Equal(1, before);
        Assert.Equal(0, world.CoverageOf(credited)[RepCoverageTable.RawCount]);
        Assert.Equal(1, world.CoverageOf(world.Rep)[RepCoverageTable.RawCount]);
    }

    public void Dispose() => world.Dispose();

    private static DateTime Day(int year, int month, int day) => new(year, month, day, 0, 0, 0, DateTimeKind.Utc);

    private EntityReference Account(string name) =>
        new("account", world.Has(new Entity("account") { ["name"] = name }));

    private Entity Quota(DateTime start, DateTime end) =>
        new(QuotaTable.LogicalName)
        {
            [QuotaTable.RepId] = CoverageWorld.User(world.Rep),
            [QuotaTable.PeriodStart] = start,
            [QuotaTable.PeriodEnd] = end,
            [QuotaTable.Amount] = new Money(10m),
        };

    private void Activate(string message, Guid quota, bool isOn)
    {
        var (state, reason) = (new OptionSetValue(isOn ? 0 : 1), new OptionSetValue(isOn ? 1 : 2));
        if (message == "Update")
        {
            world.System.Update(
                new Entity(QuotaTable.LogicalName, quota) { ["statecode"] = state, ["statuscode"] = reason }
            );
            return;
        }

        world.System.Execute(
            new OrganizationRequest(message)
            {
                ["EntityMoniker"] = new EntityReference(QuotaTable.LogicalName, quota),
                ["State"] = state,
                ["Status"] = reason,
            }
        );
    }

    private void Switch(string table, Guid process, bool isOn) =>
        world.System.Update(
            new Entity(table, process)
            {
                ["statecode"] = new OptionSetValue(isOn ? 0 : 1),
                ["statuscode"] = new OptionSetValue(isOn ? 1 : 3),
            }
        );

    private void Loses(Guid deal, DateTime on)
    {
        var request = Some.Lose(deal);
        ((Entity)request["OpportunityClose"])["actualend"] = on;
        world.As(world.Rep).Execute(request);
        world.Drain();
    }

    private void SetClose(Guid deal, DateTime? on)
    {
        world
            .As(world.Rep)
            .Update(new Entity(OpportunityTable.LogicalName, deal) { [OpportunityTable.EstimatedCloseDate] = on });
        world.Drain();
    }

    private int Pushes(Guid deal) =>
        world
            .Read(OpportunityTable.LogicalName, deal)
            .GetAttributeValue<int?>(OpportunityTable.CloseDatePushes)
            .GetValueOrDefault();

    private Guid Opens(EntityReference account)
    {
        var deal = Some.Deal();
        deal["customerid"] = account;
        deal["parentaccountid"] = account;
        return world.Creates(world.Rep, deal);
    }

    private void Calls(EntityReference customer)
    {
        var call = Some.Activity(ActivityTable.PhoneCall, null);
        call[ActivityTable.Regarding] = customer;
        var id = world.Creates(world.Rep, call);
        world.As(world.Rep).Update(Some.Completion(ActivityTable.PhoneCall, id));
        world.Drain();
    }

    private int Touches(Guid deal) =>
        world
            .Read(OpportunityTable.LogicalName, deal)
            .GetAttributeValue<int?>(OpportunityTable.Touches)
            .GetValueOrDefault();
}
