using SalesCorner.Plugins.Domain.Closed;

namespace SalesCorner.Plugins.Tests.Domain.Closed;

[Trait("Ring", "fast")]
public sealed class CreditSharesTests
{
    private static readonly Guid First = new("11111111-1111-1111-1111-111111111111");
    private static readonly Guid Second = new("22222222-2222-2222-2222-222222222222");
    private static readonly Guid Owner = new("33333333-3333-3333-3333-333333333333");

    [Fact]
    public void Without_shares_all_of_it_is_whoever_is_credited() =>
        Assert.Equal([new DealPart(Owner, 1m, true)], new CreditShares(null, null, null, null).Parts(Owner));

    [Theory]
    [InlineData(60, 40, true)]
    [InlineData(50, 50, true)]
    [InlineData(40, 60, false)]
    public void A_split_deal_is_counted_with_the_larger_part(int first, int second, bool firstCounts) =>
        Assert.Equal(
            [new DealPart(First, first / 100m, firstCounts), new DealPart(Second, second / 100m, !firstCounts)],
            new CreditShares(First, first / 100m, Second, second / 100m).Parts(Owner)
        );

    [Theory]
    [InlineData(60, 41, "100 %")]
    [InlineData(60, 39, "100 %")]
    [InlineData(60, null, "both shares")]
    public void A_split_that_does_not_add_up_is_none_and_says_why(int? first, int? second, string problem)
    {
        var shares = new CreditShares(First, first / 100m, Second, second / 100m);

        Assert.Contains(problem, shares.Problem, StringComparison.Ordinal);
        Assert.Equal([new DealPart(Owner, 1m, true)], shares.Parts(Owner));
    }

    [Fact]
    public void Nobody_shares_a_deal_with_himself() =>
        Assert.Contains("same user", new CreditShares(First, 0.5m, First, 0.5m).Problem, StringComparison.Ordinal);

    [Theory]
    [InlineData(false, true, true, true)]
    [InlineData(true, false, true, true)]
    [InlineData(true, true, false, true)]
    [InlineData(true, true, true, false)]
    public void A_share_without_its_user_or_its_percentage_is_none(
        bool user,
        bool otherUser,
        bool share,
        bool otherShare
    )
    {
        var shares = new CreditShares(
            user ? First : null,
            share ? 0.5m : null,
            otherUser ? Second : null,
            otherShare ? 0.5m : null
        );

        Assert.False(shares.Split);
        Assert.Contains("both shares", shares.Problem, StringComparison.Ordinal);
    }
}
