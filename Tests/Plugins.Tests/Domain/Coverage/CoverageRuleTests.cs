using SalesCorner.Plugins.Domain.Coverage;
using SalesCorner.Plugins.Domain.Pipeline;
using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Plugins.Tests.Domain.Coverage;

[Trait("Ring", "fast")]
public sealed class CoverageRuleTests
{
    private static readonly CoverageSettings Settings = new();

    [Fact]
    public void Requirement_ratios_and_gap_follow_from_what_remains()
    {
        var result = Judge(quota: 500_000m, won: 200_000m, rate: 0.25m, average: 50_000m, moving: 800_000m);

        Assert.Equal(300_000m, result.Remaining);
        Assert.Equal(4m, result.RequiredRatio);
        Assert.Equal(1_200_000m, result.RequiredValue);
        Assert.Equal(24, result.RequiredDeals);
        Assert.Equal(2.666667m, Math.Round(result.CoverageRatio!.Value, 6));
        Assert.Equal(0.666667m, Math.Round(result.Attainment!.Value, 6));
        Assert.Equal(ConfidentRatio.Of(0.25m, 6m, 0.8416m), result.ConfidentRatio);
        Assert.Equal(400_000m, result.GapValue);
        Assert.Equal(8, result.GapDeals);
        Assert.Equal(CoverageStatus.Short, result.Status);
        Assert.Empty(result.Notes);
    }

    [Theory]
    [InlineData(0, CoverageStatus.Short)]
    [InlineData(299.99, CoverageStatus.Short)]
    [InlineData(300, CoverageStatus.Thin)]
    [InlineData(399.99, CoverageStatus.Thin)]
    [InlineData(400, CoverageStatus.Covered)]
    [InlineData(700, CoverageStatus.Confident)]
    [InlineData(1100, CoverageStatus.OverCovered)]
    public void The_status_follows_the_moving_value(double moving, CoverageStatus expected)
    {
        var result = Judge(quota: 100m, won: 0m, rate: 0.25m, average: 20m, moving: (decimal)moving);

        Assert.Equal(expected, result.Status);
    }

    [Fact]
    public void The_confident_ratio_itself_is_confident_and_a_hair_less_is_covered()
    {
        var confident = ConfidentRatio.Of(0.5m, 5m, 0.8416m)!.Value;
        var limit = Math.Ceiling(confident * 100m * 1000m) / 1000m;

        Assert.Equal(CoverageStatus.Confident, Judge(100m, 0m, 0.5m, 20m, limit).Status);
        Assert.Equal(CoverageStatus.Covered, Judge(100m, 0m, 0.5m, 20m, limit - 0.001m).Status);
    }

    [Fact]
    public void One_and_a_half_times_the_confident_ratio_is_still_confident()
    {
        // With a certain win the confident ratio is 1, so the limit is a coverage ratio of exactly 1.5.
        Assert.Equal(CoverageStatus.Confident, Judge(100m, 0m, 1m, 20m, 150m).Status);
        Assert.Equal(CoverageStatus.OverCovered, Judge(100m, 0m, 1m, 20m, 150.01m).Status);
    }

    [Fact]
    public void A_rep_who_wins_half_needs_twice_and_one_who_wins_a_fifth_needs_five_times()
    {
        Assert.Equal(2m, Judge(100m, 0m, 0.5m, 20m, 0m).RequiredRatio);
        Assert.Equal(5m, Judge(100m, 0m, 0.2m, 20m, 0m).RequiredRatio);
    }

    [Fact]
    public void A_third_of_three_hundred_is_enough_although_a_third_has_no_exact_decimal()
    {
        var result = Judge(quota: 100m, won: 0m, rate: 1m / 3m, average: 50m, moving: 300m);

        Assert.Equal(6, result.RequiredDeals);
        Assert.Equal(0m, result.GapValue);
        Assert.Equal(0, result.GapDeals);
        Assert.Equal(1m, result.Attainment);
        Assert.Equal(CoverageStatus.Covered, result.Status);
    }

    [Fact]
    public void A_part_of_a_deal_is_a_whole_one()
    {
        var result = Judge(quota: 101m, won: 0m, rate: 0.5m, average: 50m, moving: 151m);

        Assert.Equal(5, result.RequiredDeals);
        Assert.Equal(2, result.GapDeals);
    }

    [Fact]
    public void Without_a_quota_nothing_is_judged_and_the_note_says_so()
    {
        var result = CoverageRule.Judge(Input(Quota.None, 0m, 0.25m, 20m, 500m), Settings);

        Assert.Equal(CoverageStatus.NoQuota, result.Status);
        Assert.Equal(4m, result.RequiredRatio);
        Assert.Null(result.Remaining);
        Assert.Null(result.RequiredValue);
        Assert.Null(result.RequiredDeals);
        Assert.Null(result.CoverageRatio);
        Assert.Null(result.Attainment);
        Assert.Null(result.ConfidentRatio);
        Assert.Null(result.GapValue);
        Assert.Null(result.GapDeals);
        Assert.Contains("no quota", Assert.Single(result.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_negative_quota_counts_as_none_and_the_note_says_so()
    {
        var result = Judge(quota: -1m, won: 0m, rate: 0.25m, average: 20m, moving: 500m);

        Assert.Equal(CoverageStatus.NoQuota, result.Status);
        Assert.Contains("below zero", Assert.Single(result.Notes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(100, 100)]
    [InlineData(100, 101)]
    [InlineData(0, 0)]
    public void Nothing_remaining_is_a_target_met(int quota, int won)
    {
        var result = Judge(quota, won, rate: 0.25m, average: 20m, moving: 0m);

        Assert.Equal(CoverageStatus.TargetMet, result.Status);
        Assert.Equal(0m, result.Remaining);
        Assert.Equal(0m, result.RequiredValue);
        Assert.Equal(0, result.RequiredDeals);
        Assert.Equal(0m, result.GapValue);
        Assert.Equal(0, result.GapDeals);
        Assert.Null(result.CoverageRatio);
        Assert.Null(result.Attainment);
    }

    [Fact]
    public void A_cent_short_of_the_quota_is_not_met() =>
        Assert.NotEqual(CoverageStatus.TargetMet, Judge(100m, 99.99m, 0.25m, 20m, 0m).Status);

    [Fact]
    public void A_zero_quota_says_that_it_is_zero() =>
        Assert.Contains("zero", Assert.Single(Judge(0m, 0m, 0.25m, 20m, 0m).Notes), StringComparison.Ordinal);

    [Fact]
    public void A_win_rate_of_zero_needs_more_than_any_pipeline()
    {
        var result = Judge(quota: 100m, won: 0m, rate: 0m, average: 20m, moving: 1_000m);

        Assert.Null(result.RequiredRatio);
        Assert.Null(result.RequiredValue);
        Assert.Null(result.RequiredDeals);
        Assert.Null(result.ConfidentRatio);
        Assert.Null(result.GapValue);
        Assert.Null(result.GapDeals);
        Assert.Equal(CoverageStatus.Short, result.Status);
        Assert.Single(result.Notes);
    }

    [Fact]
    public void A_win_rate_of_one_needs_what_remains()
    {
        var result = Judge(quota: 100m, won: 0m, rate: 1m, average: 20m, moving: 100m);

        Assert.Equal(100m, result.RequiredValue);
        Assert.Equal(5, result.RequiredDeals);
        Assert.Equal(CoverageStatus.Confident, result.Status);
    }

    [Fact]
    public void Without_an_average_value_deals_are_unknown_and_enough_pipeline_cannot_be_judged()
    {
        var enough = Judge(quota: 100m, won: 0m, rate: 0.25m, average: null, moving: 400m);
        var little = Judge(quota: 100m, won: 0m, rate: 0.25m, average: null, moving: 399m);

        Assert.Null(enough.RequiredDeals);
        Assert.Null(enough.GapDeals);
        Assert.Null(enough.ConfidentRatio);
        Assert.Equal(400m, enough.RequiredValue);
        Assert.Equal(CoverageStatus.CouldNotCompute, enough.Status);
        Assert.Equal(CoverageStatus.Thin, little.Status);
        Assert.Contains("average won value", Assert.Single(enough.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_negative_pipeline_widens_the_gap()
    {
        var result = Judge(quota: 100m, won: 0m, rate: 0.5m, average: 20m, moving: -50m);

        Assert.Equal(250m, result.GapValue);
        Assert.Equal(CoverageStatus.Short, result.Status);
    }

    [Fact]
    public void Absurd_amounts_answer_null_instead_of_overflowing()
    {
        var result = Judge(decimal.MaxValue, 0m, 0.0001m, 0.0001m, decimal.MaxValue);

        Assert.Null(result.RequiredValue);
        Assert.Null(result.RequiredDeals);
        Assert.Null(result.GapValue);
    }

    [Fact]
    public void A_pipeline_beyond_all_measure_could_not_be_judged()
    {
        var result = Judge(quota: 0.01m, won: 0m, rate: 0.5m, average: 20m, moving: decimal.MaxValue);

        Assert.Null(result.CoverageRatio);
        Assert.Null(result.Attainment);
        Assert.Equal(CoverageStatus.CouldNotCompute, result.Status);
    }

    private static CoverageResult Judge(decimal quota, decimal won, decimal rate, decimal? average, decimal moving) =>
        CoverageRule.Judge(Input(new Quota(quota, QuotaSource.Quota), won, rate, average, moving), Settings);

    private static CoverageInput Input(Quota quota, decimal won, decimal rate, decimal? average, decimal moving) =>
        new(quota, won, rate, average, new LayerSum(1, moving));
}
