using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Goals;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Nightly.Chunks;

/// <summary>
/// A measured key result equals the row that shows its figure anyway, after the night that wrote the row.
/// </summary>
public sealed class KeyResultsChunkTests : IDisposable
{
    private static readonly Dictionary<KeyResultSource, (string Table, string Column)> Rows = new()
    {
        [KeyResultSource.OpenPipelineValue] = (RepCoverageTable.LogicalName, RepCoverageTable.RawValue),
        [KeyResultSource.MovingPipelineValue] = (RepCoverageTable.LogicalName, RepCoverageTable.MovingValue),
        [KeyResultSource.WinRate] = (RepCoverageTable.LogicalName, RepCoverageTable.WinRateUsed),
        [KeyResultSource.CoverageOdds] = (RepCoverageTable.LogicalName, RepCoverageTable.Odds),
        [KeyResultSource.WonValue] = (RepCoverageTable.LogicalName, RepCoverageTable.WonValue),
        [KeyResultSource.MedianCycle] = (RepCoverageTable.LogicalName, RepCoverageTable.MedianCycleDays),
        [KeyResultSource.AverageWonValue] = (RepCoverageTable.LogicalName, RepCoverageTable.AverageWonValue),
        [KeyResultSource.NewAccounts] = (RepCoverageTable.LogicalName, RepCoverageTable.NewAccounts),
        [KeyResultSource.DealsCreatedPerWeek] = (WeekTable.LogicalName, WeekTable.NewDeals),
        [KeyResultSource.ActivitiesPerWeek] = (WeekTable.LogicalName, WeekTable.ActivityCount),
        [KeyResultSource.MeetingsPerWeek] = (WeekTable.LogicalName, WeekTable.Meetings),
        [KeyResultSource.ProactiveShare] = (WeekTable.LogicalName, WeekTable.ProactiveShare),
        [KeyResultSource.ForecastAccuracy] = (ForecastTable.LogicalName, ForecastTable.Accuracy),
    };

    private readonly PluginWorld world = new();

    [Fact]
    public void Every_source_but_manual_has_a_row() =>
        Assert.Equal(
            Enum.GetValues<KeyResultSource>().Where(source => source != KeyResultSource.Manual),
            Rows.Keys.Order()
        );

    [Fact]
    public void After_one_night_each_of_the_thirteen_equals_the_row_of_the_same_owner_and_day()
    {
        var measured = HasAll(world.HasObjective(world.Rep));
        HasAYearOfWork();

        world.RunNight();

        Assert.All(
            Rows,
            source =>
            {
                var value = world.ReadKeyResult(measured[source.Key])[KeyResultTable.Current];
                Assert.Equal(Number(RowOf(source.Value.Table)[source.Value.Column]), value);
            }
        );
    }

    [Fact]
    public void The_figures_of_the_week_are_those_of_the_present_week()
    {
        var measured = HasAll(world.HasObjective(world.Rep));
        HasAYearOfWork();

        world.RunNight();

        // Deals: one won, one open in the week of 9 February. Of three activities one is a meeting.
        Assert.Equal(
            [2m, 3m, 1m, 1m],
            new[]
            {
                KeyResultSource.DealsCreatedPerWeek,
                KeyResultSource.ActivitiesPerWeek,
                KeyResultSource.MeetingsPerWeek,
                KeyResultSource.NewAccounts,
            }.Select(source => world.ReadKeyResult(measured[source])[KeyResultTable.Current])
        );
    }

    [Fact]
    public void A_team_s_new_accounts_are_a_manager_s()
    {
        var objective = world.HasObjective(world.Manager);
        var measured = world.Has(GoalWorld.Measured(objective, world.Manager, KeyResultSource.NewAccounts, 4m));
        HasAYearOfWork();

        world.RunNight();

        Assert.Equal(1m, world.ReadKeyResult(measured)[KeyResultTable.Current]);
        Assert.Equal(25m, world.ProgressOf(objective));
    }

    public void Dispose() => world.Dispose();

    private Dictionary<KeyResultSource, Guid> HasAll(Guid objective) =>
        Rows.Keys.ToDictionary(source => source, source => world.Has(GoalWorld.Measured(objective, world.Rep, source)));

    // A quota, deals won and open, a new account, a week with activities, and two closed periods with calls.
    private void HasAYearOfWork()
    {
        world.HasQuota(world.Rep, 200_000m);
        Assert.All(Enumerable.Range(0, 12), number => world.HasWon(world.Rep, 10_000m + number, daysAgo: 20 + number));
        world.HasDeal(world.Rep, 40_000m, daysAgo: 0);
        var won = world.HasDeal(world.Rep, 5_000m, daysAgo: 1);
        world.System.Update(
            new Entity(OpportunityTable.LogicalName, won)
            {
                [OpportunityTable.ParentAccount] = new EntityReference(
                    "account",
                    world.Has(new Entity("account") { ["name"] = "First", ["ownerid"] = CoverageWorld.User(world.Rep) })
                ),
            }
        );
        world.System.Execute(Some.Win(won, 5_000m));
        Assert.All(new[] { "appointment", "phonecall", "task" }, table => Did(table, won));
        foreach (var start in new[] { ForecastWorld.Day(2025, 4, 1), ForecastWorld.Day(2025, 7, 1) })
        {
            world.HasSnapshot(world.Rep, start, (CoverageSnapshotTable.Commit, 130m));
            world.HasSnapshot(world.Rep, start.AddDays(44), (CoverageSnapshotTable.Commit, 110m));
            world.HasSnapshot(world.Rep, start.AddMonths(3).AddDays(-1), (CoverageSnapshotTable.WonValue, 100m));
        }

        world.Drain();
    }

    private void Did(string table, Guid regarding)
    {
        var id = world.Creates(world.Rep, Some.Activity(table, regarding));
        world.As(world.Rep).Update(Some.Completion(table, id, world.Dataverse.Clock.UtcNow));
    }

    private Entity RowOf(string table) =>
        table switch
        {
            RepCoverageTable.LogicalName => world.CoverageOf(world.Rep),
            ForecastTable.LogicalName => world.ForecastOf(world.Rep),
            _ => Assert.Single(world.Rows(table, WeekTable.Rep, world.Rep), row => IsOf(world.Today, row)),
        };

    private static bool IsOf(DateTime day, Entity row) =>
        row.GetAttributeValue<DateTime>(WeekTable.WeekStart) > day.AddDays(-7);

    private static decimal Number(object value) =>
        value is Money money ? money.Value
        : value is int whole ? whole
        : (decimal)value;
}
