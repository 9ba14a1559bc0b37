using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Coverage;

/// <summary>What happens on the last day of a period, and what is entered after it.</summary>
public sealed class PeriodEndTests : IDisposable
{
    private readonly PluginWorld world = new();

    public PeriodEndTests()
    {
        world.HasQuota(world.Rep, 100_000m);
        world.HasDeal(world.Rep, 5_000m, Utc(3, 20));
    }

    // R2
    [Fact]
    public void A_win_of_the_last_afternoon_reaches_the_row_and_the_last_snapshot()
    {
        NightOf(3, 30);
        NightOf(3, 31);
        world.Dataverse.Clock.Set(Utc(3, 31, 15));
        world.HasWon(world.Rep, 60_000m);
        world.Drain();
        NightOf(4, 1);

        Assert.Equal(60_000m, Money(world.CoverageOf(world.Rep), RepCoverageTable.WonValue));
        var last = LastSnapshot();
        Assert.Equal(Utc(3, 31), last[CoverageSnapshotTable.TakenOn]);
        Assert.Equal(60_000m, Money(last, CoverageSnapshotTable.WonValue));
        Assert.Equal(5_000m, Money(last, CoverageSnapshotTable.RawValue));
    }

    // R3
    [Fact]
    public void A_win_that_is_dated_back_reaches_the_period_at_once_and_its_snapshot_by_night()
    {
        NightOf(3, 31);
        world.Dataverse.Clock.Set(Utc(4, 20));
        var deal = world.HasDeal(world.Rep, 60_000m);
        world.Drain();
        WinOn(deal, Utc(3, 31));

        Assert.Equal(60_000m, Money(world.CoverageOf(world.Rep), RepCoverageTable.WonValue));
        NightOf(4, 21);
        Assert.Equal(60_000m, Money(LastSnapshot(), CoverageSnapshotTable.WonValue));
        Assert.Equal(5_000m, Money(LastSnapshot(), CoverageSnapshotTable.RawValue));
    }

    // The rate counts such a win on the day it was entered, the quota in the quarter to which it belongs.
    [Fact]
    public void A_win_that_a_person_dates_back_by_weeks_belongs_to_the_quarter_of_its_date()
    {
        NightOf(3, 31);
        var row = Some.Deal(60_000m);
        row[OpportunityTable.Owner] = CoverageWorld.User(world.Rep);
        var deal = world.Creates(world.Rep, row);
        world.Dataverse.Clock.Set(Utc(4, 20));
        WinOn(deal, Utc(3, 31));

        Assert.True(world.Read(OpportunityTable.LogicalName, deal).GetAttributeValue<bool>(OpportunityTable.DatedBack));
        Assert.Equal(60_000m, Money(world.CoverageOf(world.Rep), RepCoverageTable.WonValue));
        Assert.Equal(0m, Money(world.CoverageOf($"{world.Rep:D}:2026-04-01"), RepCoverageTable.WonValue));
        Assert.Equal(
            [0, 1],
            new[] { world.CoverageOf(world.Rep), world.CoverageOf($"{world.Rep:D}:2026-04-01") }.Select(one =>
                one.GetAttributeValue<int>(RepCoverageTable.WinCount)
            )
        );
    }

    [Theory]
    [InlineData(45, 60_000)]
    [InlineData(46, 0)]
    public void A_period_is_kept_up_for_its_days_of_grace_and_no_longer(int daysAfter, int won)
    {
        NightOf(3, 31);
        world.Dataverse.Clock.Set(Utc(3, 31, 9).AddDays(daysAfter));
        var deal = world.HasDeal(world.Rep, 60_000m, daysAgo: 100);
        world.Drain();
        WinOn(deal, Utc(3, 31));
        world.RunNight();

        Assert.Equal(won, Money(world.CoverageOf(world.Rep), RepCoverageTable.WonValue));
        Assert.Equal(won, Money(LastSnapshot(), CoverageSnapshotTable.WonValue));
    }

    [Fact]
    public void The_days_of_grace_are_a_setting()
    {
        world
            .As(world.Administrator)
            .Create(
                new Entity(SettingsTable.LogicalName)
                {
                    [SettingsTable.Name] = "Settings",
                    [SettingsTable.GraceDays] = 5,
                }
            );
        NightOf(3, 31);
        world.Dataverse.Clock.Set(Utc(4, 6));
        var deal = world.HasDeal(world.Rep, 60_000m);
        WinOn(deal, Utc(3, 31));

        Assert.Equal(0m, Money(world.CoverageOf(world.Rep), RepCoverageTable.WonValue));
    }

    [Fact]
    public void What_is_won_after_the_end_changes_no_rate_of_the_period_that_is_over()
    {
        world.HasWon(world.Rep, 10_000m);
        world.HasLost(world.Rep, 10_000m);
        NightOf(3, 31);
        NightOf(4, 1);
        var atTheEnd = world.CoverageOf(world.Rep);
        world.HasWon(world.Rep, 10_000m);
        world.Drain();
        NightOf(4, 2);

        var later = world.CoverageOf(world.Rep);
        Assert.Equal(atTheEnd[RepCoverageTable.WinRateUsed], later[RepCoverageTable.WinRateUsed]);
        Assert.Equal(1, later[RepCoverageTable.WinCount]);
        Assert.Equal(2, world.CoverageOf($"{world.Rep:D}:2026-04-01")[RepCoverageTable.WinCount]);
    }

    [Fact]
    public void A_rep_without_a_row_of_the_period_gets_one_with_the_first_win_that_is_dated_back()
    {
        world.Dataverse.Clock.Set(Utc(4, 10));
        var deal = world.HasDeal(world.OtherRep, 7_000m, Utc(5, 1), daysAgo: 40);
        world.Drain();
        Assert.Empty(world.Rows(RepCoverageTable.LogicalName, RepCoverageTable.Key, $"{world.OtherRep:D}:2026-01-01"));

        WinOn(deal, Utc(3, 30));

        Assert.Equal(7_000m, Money(world.CoverageOf(world.OtherRep), RepCoverageTable.WonValue));
    }

    [Fact]
    public void The_team_s_row_and_snapshot_follow_too()
    {
        NightOf(3, 31);
        world.Dataverse.Clock.Set(Utc(4, 3));
        var deal = world.HasDeal(world.Rep, 60_000m, daysAgo: 20);
        WinOn(deal, Utc(3, 31));
        NightOf(4, 4);

        var key = $"team:{world.Manager:D}:2026-01-01";
        Assert.Equal(60_000m, Money(world.CoverageOf(key), RepCoverageTable.WonValue));
        Assert.Equal(
            60_000m,
            Money(
                Assert.Single(
                    world.Rows(CoverageSnapshotTable.LogicalName, CoverageSnapshotTable.Key, key + ":2026-03-31")
                ),
                CoverageSnapshotTable.WonValue
            )
        );
    }

    public void Dispose() => world.Dispose();

    private static DateTime Utc(int month, int day, int hour = 0) =>
        new(2026, month, day, hour, 0, 0, DateTimeKind.Utc);

    private static decimal? Money(Entity row, string column) => row.GetAttributeValue<Money>(column)?.Value;

    private void NightOf(int month, int day)
    {
        world.Dataverse.Clock.Set(Utc(month, day, 2));
        world.RunNight();
    }

    private void WinOn(Guid deal, DateTime day)
    {
        var win = Some.Win(
            deal,
            world
                .Read(OpportunityTable.LogicalName, deal)
                .GetAttributeValue<Money>(OpportunityTable.EstimatedValue)
                .Value
        );
        ((Entity)win["OpportunityClose"])["actualend"] = day;
        world.System.Execute(win);
        world.Drain();
    }

    private Entity LastSnapshot() =>
        world
            .Rows(CoverageSnapshotTable.LogicalName, CoverageSnapshotTable.RepId, world.Rep)
            .Where(row => row.GetAttributeValue<DateTime>(CoverageSnapshotTable.PeriodStart) == CoverageWorld.Quarter)
            .MaxBy(row => row.GetAttributeValue<DateTime>(CoverageSnapshotTable.TakenOn))!;
}
