using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Standards;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Standards;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Nightly.Chunks;

/// <summary>Tuesday, 10 February 2026: the last week is that of Monday, 2 February.</summary>
public sealed class ScorecardsChunkTests : IDisposable
{
    private readonly PluginWorld world = new();

    [Fact]
    public void A_week_is_closed_once_with_each_indicator_against_its_standard()
    {
        world.Has(StandardRowPluginTests.Standard(Indicator.NewDeals, 2m));
        world.Has(StandardRowPluginTests.Standard(Indicator.ReviewsHeld, 1m));
        world.Has(StandardRowPluginTests.Standard(Indicator.ProactiveShare, 40m));
        world.HasReview(world.Rep, Day(2));
        // Sunday before, Monday and Sunday of the week, Monday after.
        foreach (var day in new[] { 1, 2, 8, 9 })
        {
            world.HasDeal(world.Rep, 1_000m, daysAgo: 10 - day);
        }

        world.RunNight();

        var row = Assert.Single(world.Rows(ScorecardTable.LogicalName));
        Assert.Equal(Day(2), row[ScorecardTable.WeekStart]);
        Assert.Equal(3, row[ScorecardTable.Standards]);
        Assert.Equal(2, row[ScorecardTable.Met]);
        Assert.Equal(2m, row[ScorecardTable.NewDealsValue]);
        Assert.Equal("✓ 2 (standard 2)", row[ScorecardTable.NewDealsText]);
        Assert.Equal(Choice.Of(StandardMet.Met), row[ScorecardTable.ReviewsMet]);
        Assert.Equal(Choice.Of(StandardMet.NoData), row[ScorecardTable.ProactiveMet]);
        Assert.Equal("– no data (standard 40 %)", row[ScorecardTable.ProactiveText]);
        Assert.Contains(
            "The time of the week was not measured.",
            (string)row[ScorecardTable.Explanation],
            StringComparison.Ordinal
        );
        Assert.False(row.Contains(ScorecardTable.WinRateText));
        Assert.Equal(world.Rep, row.GetAttributeValue<EntityReference>("ownerid").Id);
    }

    [Fact]
    public void What_is_closed_stays_and_the_week_after_tells_its_change()
    {
        world.Has(StandardRowPluginTests.Standard(Indicator.NewDeals, 1m));
        world.HasDeal(world.Rep, 1_000m, daysAgo: 8);
        world.RunNight();
        world.HasDeal(world.Rep, 1_000m, daysAgo: 8);
        world.HasDeal(world.Rep, 1_000m, daysAgo: 1);
        world.HasDeal(world.Rep, 1_000m, daysAgo: 1);
        world.RunNight();
        world.Dataverse.Clock.Set(Day(17).AddHours(3));
        world.RunNight();

        var rows = world.Rows(ScorecardTable.LogicalName).OrderBy(row => row[ScorecardTable.WeekStart]).ToList();
        Assert.Equal(2, rows.Count);
        Assert.Equal(1m, rows[0][ScorecardTable.NewDealsValue]);
        Assert.Equal(2m, rows[1][ScorecardTable.NewDealsValue]);
        Assert.Equal(1m, rows[1][ScorecardTable.NewDealsChange]);
        Assert.Equal("✓ 2 (standard 1), up 1", rows[1][ScorecardTable.NewDealsText]);
    }

    [Fact]
    public void A_rep_s_own_standard_counts_for_that_rep_alone()
    {
        world.Has(StandardRowPluginTests.Standard(Indicator.NewDeals, 1m));
        world.Has(StandardRowPluginTests.Standard(Indicator.NewDeals, 5m, world.OtherRep));
        world.HasDeal(world.Rep, 1_000m, daysAgo: 8);
        world.HasDeal(world.OtherRep, 1_000m, daysAgo: 8);

        world.RunNight();

        Assert.Equal(1m, Of(world.Rep)[ScorecardTable.NewDealsStandard]);
        Assert.Equal(5m, Of(world.OtherRep)[ScorecardTable.NewDealsStandard]);
    }

    [Fact]
    public void Without_a_standard_there_is_no_scorecard()
    {
        world.HasDeal(world.Rep, 1_000m, daysAgo: 8);

        world.RunNight();

        Assert.Empty(world.Rows(ScorecardTable.LogicalName));
    }

    [Fact]
    public void A_rep_sees_own_weeks_and_a_manager_those_of_the_team_and_nobody_types_one()
    {
        world.Has(StandardRowPluginTests.Standard(Indicator.NewDeals, 1m));
        world.HasDeal(world.Rep, 1_000m, daysAgo: 8);
        world.HasDeal(world.OtherRep, 1_000m, daysAgo: 8);
        world.RunNight();

        Assert.Single(Seen(world.Rep));
        Assert.Equal(2, Seen(world.Manager).Count);
        Assert.ThrowsAny<Exception>(() =>
            world
                .As(world.SystemAdministrator)
                .Update(new Entity(ScorecardTable.LogicalName, Of(world.Rep).Id) { [ScorecardTable.Met] = 0 })
        );
    }

    public void Dispose() => world.Dispose();

    private static DateTime Day(int day) => ForecastWorld.Day(2026, 2, day);

    private Entity Of(Guid rep) => Assert.Single(world.Rows(ScorecardTable.LogicalName, ScorecardTable.Rep, rep));

    private DataCollection<Entity> Seen(Guid user) =>
        world.As(user).RetrieveMultiple(new QueryExpression(ScorecardTable.LogicalName)).Entities;
}
