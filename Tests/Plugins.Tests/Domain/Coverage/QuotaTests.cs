using SalesCorner.Plugins.Domain.Coverage;

namespace SalesCorner.Plugins.Tests.Domain.Coverage;

[Trait("Ring", "fast")]
public sealed class QuotaTests
{
    [Fact]
    public void The_own_row_comes_before_the_native_goal()
    {
        Assert.Equal(new Quota(5m, QuotaSource.Quota), Quota.FirstOf(5m, 7m));
        Assert.Equal(new Quota(0m, QuotaSource.Quota), Quota.FirstOf(0m, 7m));
        Assert.Equal(new Quota(7m, QuotaSource.Goal), Quota.FirstOf(null, 7m));
        Assert.Equal(new Quota(null, QuotaSource.None), Quota.FirstOf(null, null));
    }

    [Fact]
    public void A_row_that_an_import_derived_is_assumed() =>
        Assert.Equal(QuotaSource.Assumed, Quota.FirstOf(5m, null, rowIsAssumed: true).Source);

    [Theory]
    [InlineData(-1, null)]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    public void A_negative_amount_is_no_target(int amount, int? expected) =>
        Assert.Equal(expected, (int?)new Quota(amount, QuotaSource.Quota).Target);
}
