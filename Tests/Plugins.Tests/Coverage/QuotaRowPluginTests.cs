using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Coverage;

public sealed class QuotaRowPluginTests : IDisposable
{
    private readonly PluginWorld world = new();

    // R7
    [Fact]
    public void Monthly_quotas_make_the_quarter_s()
    {
        world.HasQuota(world.Rep, 30_000m, Day(1, 1));
        world.HasQuota(world.Rep, 30_000m, Day(2, 1));
        world.HasQuota(world.Rep, 40_000m, Day(3, 1));
        world.HasDeal(world.Rep, 1_000m);
        world.Drain();
        var byEvents = Quota(world.CoverageOf(world.Rep));
        world.RunNight();

        Assert.Equal([100_000m, 100_000m], new[] { byEvents, Quota(world.CoverageOf(world.Rep)) });
    }

    [Fact]
    public void A_quota_of_half_a_year_counts_by_days_in_each_quarter_with_a_note()
    {
        world.Has(Row(18_100m, Day(1, 1), Day(6, 30)));
        world.Drain();

        Assert.Equal(9_000m, Quota(world.CoverageOf(world.Rep)));
        Assert.Equal(9_100m, Quota(world.CoverageOf($"{world.Rep:D}:2026-04-01")));
        Assert.Contains(
            "90 of its 181 days",
            world.CoverageOf(world.Rep).GetAttributeValue<string>(RepCoverageTable.Note),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("2026-01-01", "2026-03-31", "2026-03-31", null, true)]
    [InlineData("2026-01-01", "2026-03-31", "2026-04-01", null, false)]
    [InlineData("2026-01-01", null, "2026-02-01", null, false)]
    [InlineData("2026-02-01", null, "2026-01-01", "2026-02-01", true)]
    [InlineData("2026-02-01", null, "2026-01-01", "2026-01-31", false)]
    [InlineData("2026-04-01", "2026-06-30", "2026-03-01", "2026-04-01", true)]
    public void Overlapping_quotas_are_refused_with_their_days(
        string start,
        string? end,
        string otherStart,
        string? otherEnd,
        bool refused
    )
    {
        world.Has(Row(1m, Parse(start)!.Value, Parse(end)));

        var refusal = Record.Exception(() =>
            world.As(world.Manager).Create(Row(1m, Parse(otherStart)!.Value, Parse(otherEnd)))
        );

        Assert.Equal(refused, refusal?.Message.Contains("overlaps", StringComparison.Ordinal) ?? false);
        Assert.Equal(refused, refusal?.Message.Contains(start, StringComparison.Ordinal) ?? false);
    }

    [Fact]
    public void A_quota_that_ends_before_it_starts_is_refused() =>
        Assert.Contains(
            "before it starts",
            Assert.ThrowsAny<Exception>(() => world.Has(Row(1m, Day(2, 1), Day(1, 31)))).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_quota_is_named_after_its_rep_and_period_and_keeps_a_name_that_was_typed()
    {
        var id = world.Has(Row(1m, Day(1, 1), null));
        var named = Name(id);
        world.System.Update(new Entity(QuotaTable.LogicalName, id) { [QuotaTable.PeriodStart] = Day(4, 1) });
        var renamed = Name(id);
        world.System.Update(new Entity(QuotaTable.LogicalName, id) { [QuotaTable.Name] = "Mine" });
        world.System.Update(new Entity(QuotaTable.LogicalName, id) { [QuotaTable.PeriodEnd] = Day(4, 30) });

        Assert.Equal(["Rep Sample, Q1 2026", "Rep Sample, Q2 2026", "Mine"], [named, renamed, Name(id)]);
    }

    [Fact]
    public void A_goal_of_zero_stands_in_the_note_for_a_quota_of_that_kind_cannot_be_saved()
    {
        Assert.ThrowsAny<Exception>(() => world.HasQuota(world.Rep, 0m));
        world.Has(
            new Entity(GoalTable.LogicalName)
            {
                ["title"] = "Goal",
                [GoalTable.GoalOwner] = CoverageWorld.User(world.Rep),
                ["metricid"] = new EntityReference(
                    "metric",
                    world.Has(new Entity("metric") { ["name"] = "Revenue", ["isamount"] = true })
                ),
                [GoalTable.IsFiscalPeriodGoal] = true,
                [GoalTable.FiscalPeriod] = new OptionSetValue(1),
                [GoalTable.FiscalYear] = new OptionSetValue(2026),
                [GoalTable.TargetMoney] = new Money(0m),
            }
        );
        world.HasDeal(world.Rep, 1m);
        world.Drain();

        Assert.Contains(
            "quota is zero",
            world.CoverageOf(world.Rep).GetAttributeValue<string>(RepCoverageTable.Note),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Deals_below_zero_count_as_they_stand_and_stand_in_the_note()
    {
        world.HasQuota(world.Rep, 1_000m);
        world.HasWon(world.Rep, -50m);
        world.HasDeal(world.Rep, -60m, Day(3, 1));
        world.Drain();

        var row = world.CoverageOf(world.Rep);
        Assert.Equal(-50m, row.GetAttributeValue<Money>(RepCoverageTable.WonValue).Value);
        Assert.Contains(
            "1 open deal(s) of the period have a value below zero",
            row.GetAttributeValue<string>(RepCoverageTable.Note),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "1 deal(s) won in the period have a value below zero",
            row.GetAttributeValue<string>(RepCoverageTable.Note),
            StringComparison.Ordinal
        );
    }

    public void Dispose() => world.Dispose();

    private static decimal Quota(Entity row) => row.GetAttributeValue<Money>(RepCoverageTable.Quota).Value;

    private static DateTime Day(int month, int day) => new(2026, month, day, 0, 0, 0, DateTimeKind.Utc);

    private static DateTime? Parse(string? text) =>
        text is null
            ? null
            : DateTime.Parse(
                text,
                System.Globalization.CultureInfo.InvariantCulture,
                System.Globalization.DateTimeStyles.AssumeUniversal
                    | System.Globalization.DateTimeStyles.AdjustToUniversal
            );

    private Entity Row(decimal amount, DateTime start, DateTime? end) =>
        new(QuotaTable.LogicalName)
        {
            [QuotaTable.RepId] = CoverageWorld.User(world.Rep),
            [QuotaTable.Owner] = CoverageWorld.User(world.Rep),
            [QuotaTable.PeriodStart] = start,
            [QuotaTable.PeriodEnd] = end,
            [QuotaTable.Amount] = new Money(amount),
        };

    private string Name(Guid id) => world.Read(QuotaTable.LogicalName, id).GetAttributeValue<string>(QuotaTable.Name);
}
