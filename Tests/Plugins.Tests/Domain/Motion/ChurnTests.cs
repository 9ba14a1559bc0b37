using SalesCorner.Plugins.Domain.Motion;

namespace SalesCorner.Plugins.Tests.Domain.Motion;

[Trait("Ring", "fast")]
public sealed class ChurnTests
{
    [Theory]
    [InlineData(0, 1, 0)]
    [InlineData(365, 1, 0)]
    [InlineData(366, 0, 1)]
    [InlineData(730, 0, 1)]
    public void One_purchase_makes_a_new_account_for_a_year_and_a_lapsed_one_for_another(
        int daysAgo,
        int isNew,
        int lapsed
    )
    {
        var churn = ChurnFacts.Of(Bought(daysAgo), Days.Today);

        Assert.Equal((isNew, lapsed), (churn.New, churn.Lapsed));
    }

    [Fact]
    public void Who_bought_in_both_years_is_neither()
    {
        var churn = ChurnFacts.Of(Bought(10, 400), Days.Today);

        Assert.Equal((0, 0), (churn.New, churn.Lapsed));
    }

    [Fact]
    public void Who_bought_earlier_is_not_new() =>
        Assert.Equal(0, ChurnFacts.Of(Bought(10) with { BoughtEarlier = true }, Days.Today).New);

    [Theory]
    [InlineData(365, 1)]
    [InlineData(366, 0)]
    public void A_customer_deactivated_in_the_last_year_has_lapsed(int daysAgo, int lapsed) =>
        Assert.Equal(
            lapsed,
            ChurnFacts.Of(Bought(10, 400) with { DeactivatedOn = Days.Ago(daysAgo) }, Days.Today).Lapsed
        );

    [Fact]
    public void Whoever_never_bought_has_not_lapsed() =>
        Assert.Equal(0, ChurnFacts.Of(new AccountHistory([]) { DeactivatedOn = Days.Ago(1) }, Days.Today).Lapsed);

    // Five lapsed with 50,000 in their last year, two new ones brought 8,000: 12.5 of them, so eleven more.
    [Fact]
    public void Lapsed_accounts_are_replaced_by_count_and_by_value()
    {
        var churn = new ChurnFacts(2, 5) { NewValue = 8_000m, LapsedValue = 50_000m };

        Assert.Equal((3, 11), (churn.Needed, churn.NeededByValue));
        Assert.Equal(
            "5 accounts lapsed (50,000 in their last year) and 2 are new (8,000 so far): 3 more new ones are "
                + "needed by count, 11 more by value (a new account brought 4,000).",
            churn.InWords()
        );
    }

    [Fact]
    public void By_value_nobody_can_say_without_a_new_account_that_brought_something()
    {
        Assert.Null((new ChurnFacts(0, 1) { LapsedValue = 100m }).NeededByValue);
        Assert.Null((new ChurnFacts(1, 1) { LapsedValue = 100m }).NeededByValue);
        Assert.Equal(0, new ChurnFacts(0, 1).NeededByValue);
        Assert.Equal(0, (new ChurnFacts(3, 1) { NewValue = 900m, LapsedValue = 100m }).NeededByValue);
    }

    [Fact]
    public void Reps_add_up() =>
        Assert.Equal(
            new ChurnFacts(3, 7) { NewValue = 30m, LapsedValue = 70m },
            new ChurnFacts(1, 2) { NewValue = 10m, LapsedValue = 20m }.Plus(
                new ChurnFacts(2, 5) { NewValue = 20m, LapsedValue = 50m }
            )
        );

    private static AccountHistory Bought(params int[] daysAgo) =>
        new(daysAgo.Select(days => new Purchase(Days.Ago(days), 1_000m)).ToList());
}
