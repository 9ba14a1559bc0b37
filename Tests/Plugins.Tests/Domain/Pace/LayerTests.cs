using SalesCorner.Plugins.Domain.Pace;

namespace SalesCorner.Plugins.Tests.Domain.Pace;

[Trait("Ring", "fast")]
public sealed class LayerTests
{
    private static readonly LayerMark[] Marks =
    [
        new(Days.On(2026, 4, 1), PaceLayer.Stale),
        new(Days.On(2026, 5, 1), PaceLayer.Moving),
    ];

    [Theory]
    [InlineData("2026-03-31", null)]
    [InlineData("2026-04-01", PaceLayer.Stale)]
    [InlineData("2026-04-30", PaceLayer.Stale)]
    [InlineData("2026-05-01", PaceLayer.Moving)]
    public void The_last_layer_kept_by_a_day_counts(string day, PaceLayer? layer) =>
        Assert.Equal(layer, (SomePace.Deal("01-01") with { Layers = Marks }).LayerAt(Days.Parse(day)));

    // Ten deals were open on 11 April; two of them were stale, none of these won: (0 + 20) / (2 * 0.4 + 20).
    [Fact]
    public void Stale_deals_that_were_won_less_often_get_a_factor_below_one()
    {
        var deals = SomePace
            .TwoMonths()
            .Select((deal, index) => index is 15 or 16 ? deal with { Layers = [Marks[0]] } : deal)
            .ToList();

        var factors = SomePace.Alone(deals).Pace!.LayerFactors;

        Assert.Equal(Math.Round(20m / 20.8m, 9), Math.Round(factors.Stale, 9));
        Assert.Equal((1m, 1m, 2), (factors.Moving, factors.Unqualified, factors.Deals));
    }

    [Fact]
    public void The_layer_of_today_tilts_the_chance()
    {
        var deals = SomePace
            .TwoMonths()
            .Select((deal, index) => index is 15 or 16 ? deal with { Layers = [Marks[0]] } : deal);

        var outlook = SomePace
            .Alone(deals.Append(SomePace.Deal("04-21") with { Layer = PaceLayer.Stale }))
            .OutlookOf("Ann")!;

        Assert.Equal(Math.Round(0.4m * 20m / 20.8m, 9), Math.Round(outlook.ChanceOf(0), 9));
    }
}
