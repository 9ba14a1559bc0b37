using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Nightly.Chunks;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Coverage;

/// <summary>Fiscal years of every kind find their goals, and a changed calendar leaves no money in two rows.</summary>
public sealed class FiscalCalendarChangeTests : IDisposable
{
    private const int ByStart = 1;
    private const int ByEnd = 2;
    private const int Quarters = 2002;
    private const int Months = 2003;
    private const int FourWeeks = 2004;

    private readonly PluginWorld world = new();

    // R8: the year July 2025 to June 2026 is FY2026 by its end.
    [Theory]
    [InlineData(7, Quarters, ByEnd, 3, 2026, "2026-01-01")]
    [InlineData(7, Quarters, ByStart, 3, 2025, "2026-01-01")]
    [InlineData(2, Quarters, ByStart, 1, 2026, "2026-02-01")]
    [InlineData(2, Quarters, ByEnd, 1, 2027, "2026-02-01")]
    [InlineData(4, Quarters, ByStart, 4, 2025, "2026-01-01")]
    [InlineData(4, Quarters, ByEnd, 4, 2026, "2026-01-01")]
    [InlineData(10, Quarters, ByEnd, 2, 2026, "2026-01-01")]
    [InlineData(10, Quarters, ByStart, 2, 2025, "2026-01-01")]
    [InlineData(7, Months, ByEnd, 108, 2026, "2026-02-01")]
    [InlineData(10, Months, ByStart, 105, 2025, "2026-02-01")]
    [InlineData(4, FourWeeks, ByEnd, 412, 2026, "2026-02-03")]
    [InlineData(1, FourWeeks, ByStart, 402, 2026, "2026-01-29")]
    public void A_goal_is_found_by_the_year_s_own_name(
        int month,
        int type,
        int naming,
        int goalPeriod,
        int goalYear,
        string start
    )
    {
        Change(month, type, naming);
        var metric = world.Has(new Entity("metric") { ["name"] = "Revenue", ["isamount"] = true });
        HasGoal(metric, goalPeriod, goalYear, 222m);
        HasGoal(metric, goalPeriod, goalYear - 1, 111m);
        HasGoal(metric, goalPeriod, goalYear + 1, 333m);
        world.HasDeal(world.Rep, 1_000m, PluginWorld.Start.Date);
        world.Nights(2);

        Assert.Equal(
            222m,
            world.CoverageOf($"{world.Rep:D}:{start}").GetAttributeValue<Money>(RepCoverageTable.Quota).Value
        );
    }

    [Fact]
    public void After_a_change_of_the_calendar_the_old_rows_are_closed_and_the_money_stands_in_one_row()
    {
        world.HasQuota(world.Rep, 10_000m);
        world.HasDeal(world.Rep, 1_000m, new DateTime(2026, 5, 15, 0, 0, 0, DateTimeKind.Utc));
        world.Nights(1);
        Change(2, Quarters, ByStart);
        world.Nights(2);

        var active = world.Rows(RepCoverageTable.LogicalName, RepCoverageTable.State, 0);
        var closed = world.Rows(RepCoverageTable.LogicalName, RepCoverageTable.State, 1);
        Assert.All(
            active,
            row =>
                Assert.Contains(
                    row.GetAttributeValue<DateTime>(RepCoverageTable.PeriodStart).Month,
                    new[] { 2, 5, 8, 11 }
                )
        );
        Assert.All(closed, row => Assert.Equal(OldPeriods.Note, row[RepCoverageTable.Note]));
        Assert.NotEmpty(closed);
        Assert.Equal(
            1_000m,
            active
                .Where(row => row.Contains(RepCoverageTable.RepId))
                .Sum(row => row.GetAttributeValue<Money>(RepCoverageTable.RawValue).Value)
        );
    }

    [Fact]
    public void Events_leave_a_closed_row_alone_and_the_period_s_return_opens_it_again()
    {
        world.HasQuota(world.Rep, 10_000m, new DateTime(2026, 4, 1, 0, 0, 0, DateTimeKind.Utc));
        world.Nights(1);
        Change(2, Quarters, ByStart);
        world.Nights(2);
        world.HasWon(world.Rep, 500m);
        world.Drain();
        var key = $"{world.Rep:D}:2026-04-01";
        var closed = world.CoverageOf(key);
        Change(1, Quarters, ByStart);
        world.Nights(2);

        Assert.Equal(1, closed.GetAttributeValue<OptionSetValue>(RepCoverageTable.State).Value);
        Assert.False(closed.Contains(RepCoverageTable.DirtySince));
        Assert.Equal(0, world.CoverageOf(key).GetAttributeValue<OptionSetValue>(RepCoverageTable.State).Value);
    }

    public void Dispose() => world.Dispose();

    private void Change(int month, int type, int naming) =>
        world.System.Update(
            new Entity("organization", world.Rows("organization")[0].Id)
            {
                [OrganizationTable.FiscalStart] = new DateTime(2025, month, 1, 0, 0, 0, DateTimeKind.Utc),
                [OrganizationTable.FiscalPeriodType] = type,
                [OrganizationTable.FiscalYearDisplay] = naming,
            }
        );

    private void HasGoal(Guid metric, int period, int year, decimal amount) =>
        world.Has(
            new Entity(GoalTable.LogicalName)
            {
                ["title"] = $"{year} {period}",
                [GoalTable.GoalOwner] = CoverageWorld.User(world.Rep),
                ["metricid"] = new EntityReference("metric", metric),
                [GoalTable.IsFiscalPeriodGoal] = true,
                [GoalTable.FiscalPeriod] = new OptionSetValue(period),
                [GoalTable.FiscalYear] = new OptionSetValue(year),
                [GoalTable.TargetMoney] = new Money(amount),
            }
        );
}
