using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Nightly.Chunks;

public sealed class BalanceChunkTests : IDisposable
{
    private readonly PluginWorld world = new();
    private readonly Guid account;

    public BalanceChunkTests()
    {
        account = Account("Contoso");
        world.Has(
            new Entity(SettingsTable.LogicalName)
            {
                [SettingsTable.Key] = "default",
                [SettingsTable.Name] = "Settings",
                [SettingsTable.HourlyCost] = 100m,
            }
        );
    }

    // A first deal of 10,000 took 90 minutes, a second one 30 and was lost.
    [Fact]
    public void A_reps_row_says_who_buys_and_what_it_cost_and_so_does_the_teams()
    {
        Wins(account, 10_000m, minutes: 90);
        Loses(account, minutes: 30);
        world.RunNight();

        var row = Row(world.Rep);
        Assert.Equal(
            (1, 1, 10_000m, 90, 1, 0, 30),
            (
                row[RepCoverageTable.ProspectDeals],
                row[RepCoverageTable.ProspectWon],
                Money(row, RepCoverageTable.ProspectWonValue),
                row[RepCoverageTable.ProspectMinutes],
                row[RepCoverageTable.GrowDeals],
                row[RepCoverageTable.GrowWon],
                row[RepCoverageTable.GrowMinutes]
            )
        );
        Assert.Equal((36.19m, 31.43m), (row[RepCoverageTable.ProspectRate], row[RepCoverageTable.GrowRate]));
        Assert.Equal(
            (2m, 2m, 200m, 2m, false),
            (
                row[RepCoverageTable.TouchesPerWin],
                row[RepCoverageTable.HoursPerWin],
                Money(row, RepCoverageTable.CostPerWin),
                row[RepCoverageTable.CostShare],
                row[RepCoverageTable.Expensive]
            )
        );
        Assert.Equal(
            "A win took 2 touches and 2 hours: 1 of 2 closed deals were won, and 0.5 of 2 hours went to the "
                + "others. It cost 200, 2 % of the value won.",
            row[RepCoverageTable.CostNote]
        );
        var team = world.Rows(
            RepCoverageTable.LogicalName,
            RepCoverageTable.Key,
            "team:" + world.Manager.ToString("D") + ":2026-01-01"
        )[0];
        Assert.Equal(
            (1, 2m, 1),
            (
                team[RepCoverageTable.ProspectDeals],
                team[RepCoverageTable.HoursPerWin],
                team[RepCoverageTable.NewAccounts]
            )
        );
    }

    [Fact]
    public void Time_is_recommended_by_the_plan_on_the_quota_and_measured_by_the_weeks()
    {
        world.Creates(
            world.Manager,
            new Entity(QuotaTable.LogicalName)
            {
                [QuotaTable.RepId] = CoverageWorld.User(world.Rep),
                [QuotaTable.PeriodStart] = CoverageWorld.Quarter,
                [QuotaTable.Amount] = new Money(100_000m),
                [QuotaTable.ProspectPlan] = new Money(30_000m),
                [QuotaTable.MaintainPlan] = new Money(100_000m),
            }
        );
        Wins(account, 10_000m, minutes: 90);
        world.RunNight();

        var row = Row(world.Rep);
        Assert.Equal(
            (75m, 0m, 25m, 100m, 0m),
            (
                row[RepCoverageTable.ProspectShare],
                row[RepCoverageTable.GrowShare],
                row[RepCoverageTable.MaintainShare],
                row[RepCoverageTable.ProspectMeasured],
                row[RepCoverageTable.MaintainMeasured]
            )
        );
    }

    [Fact]
    public void Without_a_plan_the_mix_of_the_last_four_periods_stands()
    {
        Wins(account, 10_000m, minutes: 0);
        Wins(account, 30_000m, minutes: 0);
        world.Days(60);
        world.RunNight();

        var row = Row(world.Rep, "2026-04-01");
        Assert.Equal((52.63m, 47.37m), (row[RepCoverageTable.ProspectShare], row[RepCoverageTable.GrowShare]));
    }

    [Fact]
    public void New_and_lapsed_accounts_are_those_that_the_rep_owns()
    {
        var old = Account("Old");
        Wins(old, 4_000m, minutes: 0);
        world.Days(400);
        Wins(account, 10_000m, minutes: 0);
        Wins(Account("Theirs", world.OtherRep), 10_000m, minutes: 0);
        world.RunNight();

        var row = Row(world.Rep, "2027-01-01");
        Assert.Equal(
            (1, 1, 0, 0, 10_000m, 4_000m),
            (
                row[RepCoverageTable.NewAccounts],
                row[RepCoverageTable.LapsedAccounts],
                row[RepCoverageTable.AccountsNeeded],
                row[RepCoverageTable.AccountsNeededByValue],
                Money(row, RepCoverageTable.NewAccountValue),
                Money(row, RepCoverageTable.LapsedValue)
            )
        );
    }

    [Fact]
    public void A_second_night_writes_none_of_it_again()
    {
        Wins(account, 10_000m, minutes: 90);
        world.RunNight();
        var before = Row(world.Rep).RowVersion;
        world.RunNight();

        Assert.Equal(before, Row(world.Rep).RowVersion);
    }

    public void Dispose() => world.Dispose();

    private void Wins(Guid customer, decimal value, int minutes)
    {
        var deal = Worked(customer, minutes);
        world.As(world.Rep).Execute(Some.Win(deal, value));
        world.Drain();
    }

    private void Loses(Guid customer, int minutes)
    {
        var deal = Worked(customer, minutes);
        world.As(world.Rep).Execute(Some.Lose(deal));
        world.Drain();
    }

    private Guid Worked(Guid customer, int minutes)
    {
        var row = Some.Deal();
        row[OpportunityTable.ParentAccount] = new EntityReference("account", customer);
        row[OpportunityTable.Customer] = new EntityReference("account", customer);
        var deal = world.Creates(world.Rep, row);
        world.Days(2);
        if (minutes > 0)
        {
            var talk = Some.Activity("appointment", deal);
            talk[ActivityTable.ActualMinutes] = minutes;
            world.As(world.Rep).Update(Some.Completion("appointment", world.Creates(world.Rep, talk)));
            world.Drain();
        }

        return deal;
    }

    private Guid Account(string name, Guid? owner = null) =>
        world.Has(
            new Entity("account")
            {
                ["name"] = name,
                ["ownerid"] = new EntityReference("systemuser", owner ?? world.Rep),
            }
        );

    private Entity Row(Guid rep, string period = "2026-01-01") =>
        Assert.Single(world.Rows(RepCoverageTable.LogicalName, RepCoverageTable.Key, rep.ToString("D") + ":" + period));

    private static decimal Money(Entity row, string column) => row.GetAttributeValue<Money>(column).Value;
}
