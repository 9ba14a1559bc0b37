using System.Globalization;
using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Pace;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Nightly;

/// <summary>Odds that snapshots kept of a period that is over, against what was won in it.</summary>
public sealed class OddsRecordTests : IDisposable
{
    private readonly PluginWorld world = new();

    // The first quarter of 2026; half of its 89 days later is 14 February, four fifths 12 March.
    [Fact]
    public void The_night_holds_kept_odds_against_what_happened()
    {
        Kept(world.Rep, "2026-01-01", 80m);
        Kept(world.Rep, "2026-02-09", 90m);
        Kept(world.Rep, "2026-03-31", null, won: 100m);
        Kept(world.OtherRep, "2026-01-01", 30m);
        Kept(world.OtherRep, "2026-02-14", 10m);
        Kept(world.OtherRep, "2026-03-31", null, won: 99m);
        world.Go(4, 20);

        world.RunNight();

        var first = Baseline("odds:on the first day");
        Assert.Equal(
            (2, 1, true),
            (
                first.GetAttributeValue<int>(BaselineTable.ClosedCount),
                first.GetAttributeValue<int>(BaselineTable.WinCount),
                first.GetAttributeValue<bool>(BaselineTable.Predictive)
            )
        );
        Assert.Equal("Brier score 0.065 against 0.250 of always saying 50 %: better than guessing.", Note(first));
        Assert.Contains(
            "Brier score 0.010 against 0.250",
            Note(Baseline("odds:at half time")),
            StringComparison.Ordinal
        );
        Assert.Empty(world.Rows(BaselineTable.LogicalName, BaselineTable.Key, "odds:after 80 %"));
        Assert.Equal("On average 85 % was said.", Note(Baseline("odds:80-100")));
        Assert.Equal(0m, Baseline("odds:20-40").GetAttributeValue<decimal>(BaselineTable.WinRate));
        Assert.Equal("Such odds have not been given yet.", Note(Baseline("odds:40-60")));
    }

    [Fact]
    public void Odds_that_were_wrong_are_called_no_better_than_guessing()
    {
        Kept(world.Rep, "2026-01-01", 20m);
        Kept(world.Rep, "2026-03-31", null, won: 100m);
        Kept(world.OtherRep, "2026-01-01", 80m);
        Kept(world.OtherRep, "2026-03-31", null, won: 0m);
        world.Go(4, 20);

        world.RunNight();

        Assert.Contains(
            "not better than guessing yet",
            Note(Baseline("odds:on the first day")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Before_a_period_is_over_nothing_is_said()
    {
        Kept(world.Rep, "2026-01-01", 80m);

        world.RunNight();

        Assert.DoesNotContain(
            world.Rows(BaselineTable.LogicalName),
            row => row.GetAttributeValue<string>(BaselineTable.Key).StartsWith("odds:", StringComparison.Ordinal)
        );
    }

    public void Dispose() => world.Dispose();

    private void Kept(Guid rep, string day, decimal? odds, decimal won = 0m) =>
        world.Has(
            new Entity(CoverageSnapshotTable.LogicalName)
            {
                [CoverageSnapshotTable.Name] = "Snapshot",
                [CoverageSnapshotTable.Key] = $"{rep:D}:2026-01-01:{day}",
                [CoverageSnapshotTable.Kind] = Choice.Of(RowKind.Rep),
                [CoverageSnapshotTable.RepId] = CoverageWorld.User(rep),
                [CoverageSnapshotTable.PeriodStart] = PaceWorld.Day(1, 1),
                [CoverageSnapshotTable.TakenOn] = DateTime.ParseExact(
                    day,
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal
                ),
                [CoverageSnapshotTable.Quota] = new Money(100m),
                [CoverageSnapshotTable.WonValue] = new Money(won),
                [CoverageSnapshotTable.Odds] = odds,
                [CoverageSnapshotTable.OddsEvidence] = Choice.Of(PaceEvidence.Measured),
            }
        );

    private static string Note(Entity row) => row.GetAttributeValue<string>(BaselineTable.Note);

    private Entity Baseline(string key) => Assert.Single(world.Rows(BaselineTable.LogicalName, BaselineTable.Key, key));
}
