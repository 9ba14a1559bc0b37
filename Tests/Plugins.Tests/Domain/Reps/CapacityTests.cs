using SalesCorner.Plugins.Domain.Coverage;
using SalesCorner.Plugins.Domain.Explanation;
using SalesCorner.Plugins.Domain.Reps;

namespace SalesCorner.Plugins.Tests.Domain.Reps;

/// <summary>
/// A rep who can sell in a part of the period only: requirement and prospecting reckon with it (odds:
/// Pace/RepOutlookTests).
/// </summary>
[Trait("Ring", "fast")]
public sealed class CapacityTests
{
    [Fact]
    public void In_half_the_time_half_of_the_pipeline_is_won_so_twice_as_much_is_required()
    {
        var half = Rep(0.5m);

        Assert.Equal(SomeRep.Coverage.Coverage.RequiredValue * 2m, half.Coverage.RequiredValue);
        Assert.Equal(SomeRep.Coverage.Coverage.RequiredRatio * 2m, half.Coverage.RequiredRatio);
        Assert.Equal(SomeRep.Coverage.Coverage.Attainment!.Value / 2m, half.Coverage.Attainment!.Value, 9);
        Assert.Contains("50 % of the period can be sold in", CoverageExplanation.Of(half), StringComparison.Ordinal);
    }

    [Fact]
    public void The_hours_are_spread_over_the_time_in_which_there_is_selling()
    {
        var half = Rep(0.5m);

        Assert.Equal(
            half.Prospecting.Hours * 7m / (half.Context.DaysLeft * 0.5m) ?? 0m,
            half.Prospecting.HoursPerWeek!.Value,
            9
        );
    }

    [Fact]
    public void Whoever_cannot_sell_at_all_has_no_requirement_and_a_note_says_why()
    {
        var away = Rep(0m);

        Assert.Null(away.Coverage.RequiredValue);
        Assert.Equal(CoverageStatus.Short, away.Coverage.Status);
        Assert.Contains(
            away.Notes,
            note => note.Contains("the rep can sell in no part of the period", StringComparison.Ordinal)
        );
    }

    // 100 with all the time and 300 with half of it: (100 + 150) / 400.
    [Fact]
    public void A_team_can_sell_in_the_mean_of_its_reps_by_what_each_has_to_win()
    {
        var reps = new[]
        {
            Quota(100m, 1m),
            Quota(300m, 0.5m),
            new RepFacts { Quota = new Quota(null, QuotaSource.None) { Capacity = 0m } },
        };

        Assert.Equal(0.625m, TeamRollUp.Sum(reps, null).Quota.Capacity);
    }

    private static RepFacts Quota(decimal amount, decimal capacity) =>
        new() { Quota = new Quota(amount, QuotaSource.Quota) { Capacity = capacity } };

    private static RepCoverage Rep(decimal capacity) =>
        new(SomeRep.Facts with { Quota = SomeRep.Facts.Quota with { Capacity = capacity } }, SomeRep.Context);
}
