using SalesCorner.Deploy.Try.Input.Quotas;

namespace SalesCorner.Deploy.Tests.Try.Input.Quotas;

public sealed class PeriodWordsTests
{
    [Theory]
    [InlineData("2026-Q4", "2026-10-01", "2026-12-31")]
    [InlineData("Q4 2026", "2026-10-01", "2026-12-31")]
    [InlineData("FY2026 Q4", "2026-10-01", "2026-12-31")]
    [InlineData("Q4 FY26", "2026-10-01", "2026-12-31")]
    [InlineData("FY26Q4", "2026-10-01", "2026-12-31")]
    [InlineData("4Q26", "2026-10-01", "2026-12-31")]
    [InlineData("Quarter 4 2026", "2026-10-01", "2026-12-31")]
    [InlineData("T4 2026", "2026-10-01", "2026-12-31")]
    [InlineData("H2 2026", "2026-07-01", "2026-12-31")]
    [InlineData("2026", "2026-01-01", "2026-12-31")]
    [InlineData("FY26", "2026-01-01", "2026-12-31")]
    [InlineData("2026-10", "2026-10-01", "2026-10-31")]
    [InlineData("10/2026", "2026-10-01", "2026-10-31")]
    [InlineData("Oct 2026", "2026-10-01", "2026-10-31")]
    [InlineData("Oktober 2026", "2026-10-01", "2026-10-31")]
    [InlineData("Oct-26", "2026-10-01", "2026-10-31")]
    [InlineData("202610", "2026-10-01", "2026-10-31")]
    public void A_period_is_read_in_any_usual_wording(string text, string start, string end)
    {
        var span = new PeriodWords(FiscalYear.Calendar).Read(text);

        Assert.Equal(
            new QuotaSpan(
                DateOnly.Parse(start, System.Globalization.CultureInfo.InvariantCulture),
                DateOnly.Parse(end, System.Globalization.CultureInfo.InvariantCulture)
            ),
            span
        );
    }

    [Theory]
    [InlineData(false, "2026-07-01")]
    [InlineData(true, "2025-07-01")]
    public void A_fiscal_year_is_named_by_its_start_or_its_end(bool byEnd, string start)
    {
        var words = new PeriodWords(new FiscalYear(7, 1, byEnd));

        Assert.Equal(
            DateOnly.Parse(start, System.Globalization.CultureInfo.InvariantCulture),
            words.Read("FY26 Q1")!.Value.Start
        );
        Assert.Equal(new DateOnly(2026, 10, 1), words.Read("2026-10")!.Value.Start);
    }

    [Theory]
    [InlineData("2026-10-15")]
    [InlineData("Q5 2026")]
    [InlineData("soon")]
    [InlineData("13/2026")]
    public void A_day_or_nonsense_is_no_period(string text) =>
        Assert.Null(new PeriodWords(FiscalYear.Calendar).Read(text));
}
