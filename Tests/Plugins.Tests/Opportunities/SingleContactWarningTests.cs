using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Opportunities;

/// <summary>The warning of a single contact on a deal, in the save and by night, and what it was worth.</summary>
public sealed class SingleContactWarningTests : IDisposable
{
    private readonly PluginWorld world = new();

    public SingleContactWarningTests()
    {
        world.Sets(SettingsTable.MinimumOrganisationDeals, 1);
        world.HasWon(world.Rep, 10_000m);
        Logs(world.HasDeal(world.Rep, 1_000m));
        world.RunNight();
    }

    [Theory]
    [InlineData(10_001, 1, true)]
    [InlineData(10_000, 1, false)]
    [InlineData(10_001, 0, false)]
    public void A_deal_above_the_average_won_value_is_warned_of_from_the_second_stage_on(
        int value,
        int stage,
        bool isWarned
    )
    {
        var deal = world.HasDeal(world.Rep, value, stage: stage);
        world.RunNight();

        Assert.Equal(isWarned ? world.Today : null, Since(deal));
    }

    [Fact]
    public void The_second_person_ends_the_warning_in_the_save_and_the_day_stays_until_then()
    {
        var deal = world.HasDeal(world.Rep, 20_000m);
        world.RunNight();
        var began = world.Today;
        world.Days(3);
        Logs(deal, "Ann");
        var withOne = Since(deal);
        Logs(deal, "Bob");

        Assert.Equal(began, withOne);
        Assert.Null(Since(deal));
    }

    [Fact]
    public void The_step_into_the_second_stage_warns_at_once()
    {
        var deal = world.HasDeal(world.Rep, 20_000m, stage: 0);
        world.RunNight();
        var before = Since(deal);

        world
            .As(world.Rep)
            .Update(
                new Entity(OpportunityTable.LogicalName, deal) { [OpportunityTable.SalesStage] = new OptionSetValue(1) }
            );

        Assert.Null(before);
        Assert.Equal(world.Today, Since(deal));
    }

    [Fact]
    public void It_makes_the_deal_stale_only_when_switched_on()
    {
        var deal = world.HasDeal(world.Rep, 20_000m);
        world.RunNight();
        var before = world.Read(OpportunityTable.LogicalName, deal);
        world.Sets(SettingsTable.SingleContactIsStale, true);
        world.RunNight();
        var after = world.Read(OpportunityTable.LogicalName, deal);

        Assert.False(before.GetAttributeValue<bool>(OpportunityTable.Stale));
        Assert.True(after.GetAttributeValue<bool>(OpportunityTable.Stale));
        Assert.Equal(world.Today, after.GetAttributeValue<DateTime>(OpportunityTable.StaleOn));
        Assert.Equal(
            Choice.Of(Plugins.Domain.Stale.StaleReason.SingleContact),
            after.GetAttributeValue<OptionSetValue>(OpportunityTable.StaleReason)
        );
    }

    [Fact]
    public void The_agenda_of_a_one_to_one_names_it_and_the_must_haves_that_are_missing_by_number()
    {
        var deal = world.HasDeal(world.Rep, 20_000m);
        world.Has(Some.Question("need", mustHave: true, dueStage: 1));
        Logs(deal, "Ann");
        world.RunNight();

        var agenda = (string)
            world
                .As(world.Manager)
                .Execute(new OrganizationRequest("sc_FillAgenda") { ["ReviewId"] = world.HasReview(world.Rep) })
                .Results["Agenda"];

        Assert.Contains("- Deal, 20,000: 1 engaged, 1 touched, no decision maker", agenda, StringComparison.Ordinal);
        Assert.Contains("- Deal, 20,000: 1 missing", agenda, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_warning_was_worth_is_measured_like_a_stale_rule()
    {
        var warned = Enumerable.Range(0, 5).Select(_ => world.HasDeal(world.Rep, 20_000m)).ToList();
        var others = Enumerable.Range(0, 5).Select(_ => world.HasDeal(world.Rep, 5_000m)).ToList();
        // The first of a month keeps how each open deal stands.
        world.Days(19);
        world.RunNight();
        warned.ForEach(deal => world.System.Execute(Some.Lose(deal)));
        others.ForEach(deal => world.System.Execute(Some.Win(deal, 5_000m)));
        world.Drain();
        world.RunNight();

        Assert.Equal((5, 0, 0m, 24.73m), Calibrated("yes"));
        Assert.Equal((5, 5, 100m, 100m), Calibrated("no"));
        Assert.StartsWith("Single contact: warned of", Baseline("yes").GetAttributeValue<string>(BaselineTable.Name));
    }

    public void Dispose() => world.Dispose();

    private (int Closed, int Won, decimal Rate, decimal High) Calibrated(string key)
    {
        var row = Baseline(key);
        return (
            row.GetAttributeValue<int>(BaselineTable.ClosedCount),
            row.GetAttributeValue<int>(BaselineTable.WinCount),
            row.GetAttributeValue<decimal>(BaselineTable.WinRate),
            row.GetAttributeValue<decimal>(BaselineTable.WinRateHigh)
        );
    }

    private Entity Baseline(string key) =>
        Assert.Single(world.Rows(BaselineTable.LogicalName, BaselineTable.Key, "stale:SingleContact:" + key));

    private DateTime? Since(Guid deal) =>
        world.Read(OpportunityTable.LogicalName, deal).GetAttributeValue<DateTime?>(OpportunityTable.SingleContactOn);

    // An organisation that logs nothing is warned of nothing.
    private void Logs(Guid deal, string? person = null)
    {
        var meeting = Some.Activity(ActivityTable.Appointment, deal);
        if (person is not null)
        {
            meeting[ActivityTable.RequiredAttendees] = new EntityCollection([
                new Entity(ActivityTable.Party)
                {
                    [ActivityTable.PartyId] = new EntityReference(
                        "contact",
                        world.Has(new Entity("contact") { ["lastname"] = person })
                    ),
                },
            ]);
        }

        world.As(world.Rep).Update(Some.Completion(ActivityTable.Appointment, world.Creates(world.Rep, meeting)));
        world.Drain();
    }
}
