using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Pipeline;

namespace SalesCorner.Plugins.Tests.Domain.Pipeline;

[Trait("Ring", "fast")]
public sealed class PipelineLayersTests
{
    private static readonly FiscalPeriod Period = new FiscalCalendar().PeriodOf(Days.Today);
    private static readonly OpenDeal Moving = new(100m, Days.Ahead(10), Qualified: true);

    [Fact]
    public void A_qualified_deal_that_moves_stands_in_every_layer()
    {
        var layers = Of(Moving);

        Assert.Equal(new LayerSum(1, 100m), layers.Raw);
        Assert.Equal(new LayerSum(1, 100m), layers.Qualified);
        Assert.Equal(new LayerSum(1, 100m), layers.Moving);
        Assert.Equal(LayerSum.None, layers.IntegrityGap);
    }

    [Fact]
    public void The_integrity_gap_is_the_unqualified_and_the_stale_part()
    {
        var layers = Of(
            Moving,
            Moving with
            {
                Value = 20m,
                Qualified = false,
            },
            Moving with
            {
                Value = 3m,
                StaleOn = Days.Today,
            },
            Moving with
            {
                Value = 0.5m,
                Qualified = false,
                StaleOn = Days.Ago(3),
            }
        );

        Assert.Equal(new LayerSum(4, 123.5m), layers.Raw);
        Assert.Equal(new LayerSum(2, 103m), layers.Qualified);
        Assert.Equal(new LayerSum(1, 100m), layers.Moving);
        Assert.Equal(new LayerSum(2, 20.5m), layers.Unqualified);
        Assert.Equal(new LayerSum(1, 3m), layers.Stale);
        Assert.Equal(new LayerSum(3, 23.5m), layers.IntegrityGap);
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    public void A_deal_is_stale_from_its_day_on(int staleOn, int moving) =>
        Assert.Equal(moving, Of(Moving with { StaleOn = Days.Ahead(staleOn) }).Moving.Count);

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 1)]
    public void A_deal_past_its_close_date_is_raw_only(int closeOn, int expected)
    {
        var layers = Of(Moving with { EstimatedCloseOn = Days.Ahead(closeOn) });

        Assert.Equal(1, layers.Raw.Count);
        Assert.Equal(expected, layers.Qualified.Count);
        Assert.Equal(expected, layers.Moving.Count);
        Assert.Equal(1 - expected, layers.Stale.Count);
    }

    [Fact]
    public void A_deal_without_a_close_date_is_not_overdue() =>
        Assert.False((Moving with { EstimatedCloseOn = null }).IsOverdue(Days.Today));

    [Fact]
    public void The_time_of_day_does_not_matter()
    {
        Assert.False((Moving with { EstimatedCloseOn = Days.Today }).IsOverdue(Days.Today.AddHours(5)));
        Assert.True((Moving with { EstimatedCloseOn = Days.Ago(1).AddHours(9) }).IsOverdue(Days.Today));
        Assert.False((Moving with { EstimatedCloseOn = Days.Today.AddHours(1) }).IsOverdue(Days.Today.AddHours(5)));
        Assert.True((Moving with { StaleOn = Days.Today.AddHours(9) }).IsStale(Days.Today));
        Assert.False((Moving with { StaleOn = Days.Ahead(1) }).IsStale(Days.Today.AddHours(23)));
    }

    [Fact]
    public void An_assumed_close_date_may_pass() =>
        Assert.Equal(1, Of(Moving with { EstimatedCloseOn = Days.Ago(5), CloseDateAssumed = true }).Moving.Count);

    [Theory]
    [InlineData("2026-09-30", 0)]
    [InlineData("2026-10-01", 1)]
    [InlineData("2026-12-31", 1)]
    [InlineData("2027-01-01", 0)]
    public void Only_deals_meant_to_close_in_the_period_count(string closeOn, int expected) =>
        Assert.Equal(expected, Of(Moving with { EstimatedCloseOn = Days.Parse(closeOn) }).Raw.Count);

    [Fact]
    public void What_is_missing_in_the_deals_is_counted()
    {
        var layers = Of(
            Moving with
            {
                Value = null,
            },
            Moving with
            {
                Value = 0m,
            },
            Moving with
            {
                Value = -0.5m,
            },
            Moving with
            {
                EstimatedCloseOn = null,
            }
        );

        Assert.Equal(new LayerSum(3, -0.5m), layers.Raw);
        Assert.Equal(1, layers.WithoutValue);
        Assert.Equal(1, layers.NegativeValue);
        Assert.Equal(1, layers.WithoutCloseDate);
    }

    [Fact]
    public void Pipelines_add_up()
    {
        var one = new PipelineLayers
        {
            Raw = new LayerSum(1, 2m),
            Qualified = new LayerSum(3, 4m),
            Moving = new LayerSum(5, 6m),
            Unqualified = new LayerSum(7, 8m),
            Stale = new LayerSum(9, 10m),
            WithoutValue = 11,
            NegativeValue = 12,
            WithoutCloseDate = 13,
        };
        var hundred = new PipelineLayers
        {
            Raw = new LayerSum(100, 200m),
            Qualified = new LayerSum(300, 400m),
            Moving = new LayerSum(500, 600m),
            Unqualified = new LayerSum(700, 800m),
            Stale = new LayerSum(900, 1_000m),
            WithoutValue = 1_100,
            NegativeValue = 1_200,
            WithoutCloseDate = 1_300,
        };

        Assert.Equal(
            new PipelineLayers
            {
                Raw = new LayerSum(101, 202m),
                Qualified = new LayerSum(303, 404m),
                Moving = new LayerSum(505, 606m),
                Unqualified = new LayerSum(707, 808m),
                Stale = new LayerSum(909, 1_010m),
                WithoutValue = 1_111,
                NegativeValue = 1_212,
                WithoutCloseDate = 1_313,
            },
            one.Plus(hundred)
        );
    }

    [Fact]
    public void An_empty_pipeline_is_empty() => Assert.Equal(PipelineLayers.None, Of());

    private static PipelineLayers Of(params OpenDeal[] deals) => PipelineLayers.Of(deals, Period, Days.Today);
}
