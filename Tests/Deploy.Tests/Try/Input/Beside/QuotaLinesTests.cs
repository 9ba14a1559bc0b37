using SalesCorner.Deploy.Tests.Support;
using SalesCorner.Deploy.Try.History;
using SalesCorner.Deploy.Try.Input.Quotas;

namespace SalesCorner.Deploy.Tests.Try.Input.Beside;

/// <summary>Quotas say, where people know it, in which share of the period a rep can sell, and since when.</summary>
public sealed class QuotaLinesTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Theory]
    [InlineData("50", 0.5)]
    [InlineData("12.5 %", 0.125)]
    [InlineData("\"12,5\"", 0.125)]
    [InlineData("0", 0)]
    [InlineData("100", 1)]
    [InlineData("", 1)]
    public void A_share_is_per_cent_of_the_period(string cell, double share)
    {
        var history = Read($"owner,period,amount,capacity\nAnn,2026-Q1,100,{cell}");

        Assert.Equal((decimal)share, Assert.Single(history.Quotas).Capacity);
    }

    [Theory]
    [InlineData("101")]
    [InlineData("-1")]
    [InlineData("half")]
    public void A_share_that_is_none_is_listed_with_its_line_and_the_cure(string cell)
    {
        var history = Read($"owner,period,amount,capacity\nAnn,2026-Q1,100,{cell}");

        Assert.Empty(history.Quotas);
        var rejected = Assert.Single(history.Rejected);
        Assert.Equal(2, rejected.Line);
        Assert.Equal(
            $"'{cell}' is no share of the period: write the per cent of it in which the rep can sell, 0 to 100.",
            rejected.Reason
        );
    }

    [Fact]
    public void The_first_day_in_selling_is_read_in_the_order_of_its_column()
    {
        var history = Read("rep,quarter,quota,Started on\nAnn,Q1 2026,100,31.01.2026\nBob,Q1 2026,100,");

        Assert.Equal([new DateOnly(2026, 1, 31), null], history.Quotas.Select(quota => quota.StartedOn));
    }

    [Fact]
    public void A_first_day_that_is_no_date_is_listed()
    {
        var history = Read("owner,period,amount,startedOn\nAnn,2026-Q1,100,soon");

        Assert.Contains("soon", Assert.Single(history.Rejected).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Months_of_a_quarter_are_averaged_and_the_latest_first_day_stands()
    {
        var quarters = new FiscalPeriods(PeriodLength.Quarter, FiscalYear.Calendar);
        QuotaRecord[] months =
        [
            Month(1, 0m, new DateOnly(2024, 5, 1)),
            Month(2, 0.5m, new DateOnly(2026, 2, 10)),
            Month(3, 1m, null),
        ];

        var quota = Assert.Single(new QuotaPlan(quarters).Of(months, new DateOnly(2026, 2, 20)));

        Assert.Equal((300m, 0.5m), (quota.Amount, quota.Capacity));
        Assert.Equal(new DateOnly(2026, 2, 10), quota.StartedOn);
    }

    [Fact]
    public void A_year_that_is_spread_keeps_its_share()
    {
        var quarters = new FiscalPeriods(PeriodLength.Quarter, FiscalYear.Calendar);
        var year = new QuotaRecord("Ann", new DateOnly(2026, 1, 1), 400m)
        {
            PeriodEnd = new DateOnly(2026, 12, 31),
            Capacity = 0.25m,
        };

        var planned = new QuotaPlan(quarters).Of([year], new DateOnly(2026, 2, 20));

        Assert.Equal([0.25m, 0.25m, 0.25m, 0.25m], planned.Select(quota => quota.Capacity));
    }

    public void Dispose() => folder.Dispose();

    private static QuotaRecord Month(int month, decimal share, DateOnly? started) =>
        new("Ann", new DateOnly(2026, month, 1), 100m)
        {
            PeriodEnd = new DateOnly(2026, month, 1).AddMonths(1).AddDays(-1),
            Capacity = share,
            StartedOn = started,
        };

    private SalesHistory Read(string quotas)
    {
        folder.With("deals.csv", "id,owner,stage,value,created\n1,Ann,Close,5,2026-01-01");
        folder.With("quotas.csv", quotas);
        return Reading.Of(folder.Path);
    }
}
