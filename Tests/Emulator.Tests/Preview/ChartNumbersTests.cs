using SalesCorner.Emulator.Preview.Charts;

namespace SalesCorner.Emulator.Tests.Preview;

public sealed class ChartNumbersTests
{
    [Theory]
    [InlineData(0, 78, 0, 80, 20)]
    [InlineData(0, 3_500_000, 0, 4_000_000, 1_000_000)]
    [InlineData(0, 0, 0, 1, 0.25)]
    [InlineData(-30, 55, -50, 75, 25)]
    [InlineData(0, 100, 0, 100, 25)]
    public void An_axis_ends_at_round_numbers(double lowest, double highest, double low, double high, double step)
    {
        var axis = Scale.Of((decimal)lowest, (decimal)highest);

        Assert.Equal(new Scale((decimal)low, (decimal)high, (decimal)step), axis);
    }

    [Theory]
    [InlineData(0, 10, 10, 5)]
    [InlineData(0, 1, 1, 1)]
    [InlineData(0, 78, 80, 20)]
    public void An_axis_of_counts_has_whole_ticks(int lowest, int highest, int high, int step) =>
        Assert.Equal(new Scale(0m, high, step), Scale.Of(lowest, highest, isWhole: true));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(0.25, "0.25")]
    [InlineData(33.33, "33.3")]
    [InlineData(999, "999")]
    [InlineData(9_999, "9,999")]
    [InlineData(10_000, "10k")]
    [InlineData(217_900, "218k")]
    [InlineData(999_960, "1M")]
    [InlineData(-1_250_000, "-1.25M")]
    public void A_number_is_written_in_a_few_characters(double number, string expected) =>
        Assert.Equal(expected, Scale.Brief((decimal)number));

    [Fact]
    public void A_number_stands_at_its_share_of_the_axis() => Assert.Equal(37.5m, new Scale(0m, 80m, 20m).Percent(30m));

    [Theory]
    [InlineData("#5b97d5", "#385d84")]
    [InlineData("none", "none")]
    public void An_edge_is_darker_than_its_colour(string colour, string expected) =>
        Assert.Equal(expected, Shade.Darker(colour));

    [Theory]
    [InlineData("month", 8, "Aug 2026")]
    [InlineData("week", 34, "W34 2026")]
    [InlineData("quarter", 3, "Q3 2026")]
    public void A_part_of_a_date_is_named_with_its_year(string grouping, int part, string expected) =>
        Assert.Equal(expected, DateCategories.Label(grouping, part, 2026, null));
}
