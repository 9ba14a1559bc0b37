using SalesCorner.Deploy.Try.Input.Dates;

namespace SalesCorner.Deploy.Tests.Try.Input.Dates;

public sealed class DateColumnTests
{
    [Theory]
    [InlineData("3/4/2026", "13/4/2026", 2026, 4, 3)]
    [InlineData("3/4/2026", "4/13/2026", 2026, 3, 4)]
    [InlineData("3.4.2026", "4.5.2026", 2026, 4, 3)]
    public void One_telling_cell_decides_the_whole_column(string cell, string telling, int year, int month, int day)
    {
        var column = DateColumn.Decide("Close Date", [cell, telling]);

        Assert.Equal(new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Utc), column.Read(cell));
        Assert.Null(column.Note);
    }

    [Fact]
    public void A_column_that_fits_both_orders_is_read_month_first_and_says_so()
    {
        var column = DateColumn.Decide("Close Date", ["3/4/2026", "5/6/2026"]);

        Assert.Equal(new DateTime(2026, 3, 4, 0, 0, 0, DateTimeKind.Utc), column.Read("3/4/2026"));
        Assert.Contains(
            "'Close Date': every date could be day-first or month-first",
            column.Note,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_column_that_mixes_both_orders_says_so_and_refuses_what_does_not_fit()
    {
        var column = DateColumn.Decide("Close Date", ["13/4/2026", "14/4/2026", "4/15/2026"]);

        Assert.Contains("mixes", column.Note, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => column.Read("4/15/2026"));
    }

    [Theory]
    [InlineData("2026-03-04", 0)]
    [InlineData("2026-03-04T10:30:00Z", 630)]
    [InlineData("2026-03-04 10:30", 630)]
    [InlineData("4-Mar-2026", 0)]
    [InlineData("Mar 4, 2026", 0)]
    [InlineData("3/4/2026 10:30 AM", 630)]
    [InlineData("3/4/26", 0)]
    public void Common_forms_are_read_with_their_time(string cell, int minutes)
    {
        var column = DateColumn.Decide("d", [cell], DateOrder.MonthFirst);

        Assert.Equal(new DateTime(2026, 3, 4, 0, 0, 0, DateTimeKind.Utc).AddMinutes(minutes), column.Read(cell));
    }

    [Theory]
    [InlineData("30/02/2026")]
    [InlineData("soon")]
    [InlineData("2026-13-01")]
    public void What_is_no_date_is_refused_with_the_column(string cell)
    {
        var column = DateColumn.Decide("Close Date", ["31/01/2026"]);

        var problem = Assert.Throws<FormatException>(() => column.Read(cell));

        Assert.Contains("'Close Date' is not a date", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_cell_is_no_date() => Assert.Null(DateColumn.Decide("d", ["31/01/2026"]).Read(" "));
}
