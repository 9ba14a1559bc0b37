using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Coverage;

namespace SalesCorner.Plugins.Tests.Domain.Coverage;

[Trait("Ring", "fast")]
public sealed class QuotaRuleTests
{
    private static readonly FiscalPeriod Quarter = new FiscalCalendar().PeriodOf(Day(2, 1));

    [Fact]
    public void Quotas_inside_a_period_are_added_up() =>
        Assert.Equal(
            new Quota(100m, QuotaSource.Quota),
            Of(new(Day(1, 1), Day(1, 31), 30m), new(Day(2, 1), null, 30m), new(Day(3, 1), Day(3, 31), 40m))
        );

    [Fact]
    public void A_quota_that_spans_more_counts_by_days_and_says_so()
    {
        var quota = Of(new QuotaRow(Day(1, 1), Day(6, 30), 181m));

        Assert.Equal(90m, quota.Amount);
        Assert.Equal(
            "The quota from 2026-01-01 to 2026-06-30 spans more than the period: 90 of its 181 days count.",
            quota.Note
        );
    }

    [Theory]
    [InlineData(4, 1)]
    [InlineData(12, 31)]
    public void One_that_begins_after_the_period_does_not_count(int month, int day) =>
        Assert.Equal(
            Quota.None,
            Of(new QuotaRow(Day(month, day), null, 5m), new QuotaRow(Day(month, day), Day(12, 31), 5m))
        );

    [Fact]
    public void The_last_day_of_the_period_belongs_to_it() =>
        Assert.Equal(1m, Of(new QuotaRow(Day(3, 31), Day(4, 1), 2m)).Amount);

    [Fact]
    public void The_native_goal_counts_only_where_no_quota_does()
    {
        Assert.Equal(new Quota(7m, QuotaSource.Goal), QuotaRule.Of([], 7m, Quarter));
        Assert.Equal(new Quota(0m, QuotaSource.Quota), QuotaRule.Of([new QuotaRow(Day(1, 1), null, 0m)], 7m, Quarter));
    }

    [Fact]
    public void A_sum_below_zero_counts_as_none_and_one_of_several_below_zero_lowers_the_sum()
    {
        Assert.Null(Of(new QuotaRow(Day(1, 1), null, -5m)).Target);
        Assert.Equal(20m, Of(new QuotaRow(Day(1, 1), null, 30m), new QuotaRow(Day(2, 1), null, -10m)).Target);
    }

    [Fact]
    public void One_assumed_quota_makes_the_sum_assumed() =>
        Assert.Equal(
            QuotaSource.Assumed,
            Of(new QuotaRow(Day(1, 1), null, 1m), new QuotaRow(Day(2, 1), null, 1m, Assumed: true)).Source
        );

    // A third of the amount with half of the time, two thirds with all of it.
    [Fact]
    public void The_share_in_which_the_rep_can_sell_is_weighed_by_the_amounts()
    {
        Assert.Equal(1m, Of(new QuotaRow(Day(1, 1), null, 5m)).Capacity);
        Assert.Equal(
            0.833333333333m,
            Of(new QuotaRow(Day(1, 1), null, 100m) { Capacity = 0.5m }, new QuotaRow(Day(2, 1), null, 200m)).Capacity
        );
        Assert.Equal(
            0.75m,
            Of(new QuotaRow(Day(1, 1), null, 0m) { Capacity = 0.5m }, new QuotaRow(Day(2, 1), null, 0m)).Capacity
        );
    }

    private static Quota Of(params QuotaRow[] rows) => QuotaRule.Of(rows, null, Quarter);

    private static DateTime Day(int month, int day) => new(2026, month, day, 0, 0, 0, DateTimeKind.Utc);
}
