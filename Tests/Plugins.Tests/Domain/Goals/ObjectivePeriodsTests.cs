using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Goals;

namespace SalesCorner.Plugins.Tests.Domain.Goals;

[Trait("Ring", "fast")]
public sealed class ObjectivePeriodsTests
{
    private static readonly ObjectivePeriods Quarters = new(new FiscalCalendar());
    private static readonly ObjectivePeriod First = new(Day(2026, 1, 1), Day(2026, 3, 31));

    [Fact]
    public void What_was_not_given_is_that_of_the_fiscal_period()
    {
        Assert.Equal(First, Quarters.Complete(null, null, Day(2026, 2, 10)));
        Assert.Equal(
            new ObjectivePeriod(Day(2026, 4, 5), Day(2026, 6, 30)),
            Quarters.Complete(Day(2026, 4, 5), null, Day(2026, 2, 10))
        );
        Assert.Equal(
            new ObjectivePeriod(Day(2026, 1, 1), Day(2026, 2, 20)),
            Quarters.Complete(null, Day(2026, 2, 20), Day(2026, 2, 10))
        );
    }

    [Fact]
    public void A_fiscal_period_has_its_name_and_other_days_name_themselves()
    {
        Assert.Equal("Q1 2026", Quarters.NameOf(First));
        Assert.Equal("2026-01-01 to 2026-03-30", Quarters.NameOf(First with { End = Day(2026, 3, 30) }));
    }

    [Fact]
    public void After_a_fiscal_period_comes_the_next_and_after_other_days_as_many_more()
    {
        Assert.Equal(new ObjectivePeriod(Day(2026, 4, 1), Day(2026, 6, 30)), Quarters.After(First));
        Assert.Equal(
            new ObjectivePeriod(Day(2026, 1, 11), Day(2026, 1, 20)),
            Quarters.After(new(Day(2026, 1, 1), Day(2026, 1, 10)))
        );
    }

    private static DateTime Day(int year, int month, int day) => new(year, month, day, 0, 0, 0, DateTimeKind.Utc);
}
