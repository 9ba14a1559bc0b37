using SalesCorner.Plugins.Domain.Pace;

namespace SalesCorner.Plugins.Tests.Domain.Pace;

[Trait("Ring", "fast")]
public sealed class BandsAndClassesTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(25, 0)]
    [InlineData(26, 1)]
    [InlineData(50, 1)]
    [InlineData(51, 2)]
    [InlineData(75, 2)]
    [InlineData(90, 3)]
    [InlineData(91, 4)]
    [InlineData(99, 4)]
    [InlineData(100, 5)]
    public void A_band_includes_its_upper_edge(int age, int band) =>
        Assert.Equal(band, AgeBands.Of(Enumerable.Range(0, 101)).BandOf(age));

    [Fact]
    public void Equal_quantiles_make_one_edge()
    {
        var bands = AgeBands.Of([30, 30, 30, 30]);

        Assert.Equal([30m], bands.Edges);
        Assert.Equal(2, bands.Count);
        Assert.Equal(4, bands.Deals);
    }

    [Fact]
    public void Without_wins_there_is_one_band()
    {
        Assert.Equal(0, AgeBands.Of([]).BandOf(1_000));
        Assert.Null(AgeBands.Of([]).FirstQuartile);
    }

    [Theory]
    [InlineData(-5, 0)]
    [InlineData(99.99, 0)]
    [InlineData(100, 1)]
    [InlineData(299.99, 1)]
    [InlineData(300, 2)]
    public void A_class_includes_its_lower_edge(decimal value, int size) =>
        Assert.Equal(size, new SizeClasses(100m).ClassOf(value));

    [Fact]
    public void Without_an_average_every_deal_is_of_the_smallest_class() =>
        Assert.Equal(0, new SizeClasses(null).ClassOf(1_000_000m));

    [Theory]
    [InlineData("05-10", true)]
    [InlineData("05-11", false)]
    public void The_window_ends_yesterday(string closed, bool holds) =>
        Assert.Equal(holds, SomePace.Window.Holds(SomePace.Deal("01-01", closed)));

    [Theory]
    [InlineData("01-01", false)]
    [InlineData("01-02", true)]
    public void A_deal_that_lived_less_than_a_day_is_none_of_the_window(string closed, bool holds) =>
        Assert.Equal(holds, SomePace.Window.Holds(SomePace.Deal("01-01", closed)));

    [Fact]
    public void Deals_won_for_nothing_are_left_out_of_the_average() =>
        Assert.Equal(
            100m,
            SomePace
                .Window.SizesOf([
                    SomePace.Deal("01-01", "02-01", won: true),
                    SomePace.Deal("01-01", "02-01", won: true, value: 0m),
                ])
                .Average
        );

    [Theory]
    [InlineData("05-10", "05-12", true)]
    [InlineData("05-10", "05-11", true)]
    [InlineData("05-10", "05-10", false)]
    [InlineData("05-11", null, false)]
    [InlineData("05-10", null, true)]
    public void Open_at_a_day_is_created_before_it_and_not_closed_before_it(
        string created,
        string? closed,
        bool open
    ) => Assert.Equal(open, SomePace.Deal(created, closed).IsOpenAt(SomePace.Today));
}
