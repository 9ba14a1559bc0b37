using SalesCorner.Plugins.Domain.Explanation;

namespace SalesCorner.Plugins.Tests.Domain.Explanation;

[Trait("Ring", "fast")]
public sealed class FiguresTests
{
    [Fact]
    public void Numbers_are_written_as_a_person_says_them()
    {
        Assert.Equal("1,250,000", Figures.Money(1_250_000.4m));
        Assert.Equal("0", Figures.Money(0m));
        Assert.Equal("33 %", Figures.Percent(0.3349m));
        Assert.Equal("3.2x", Figures.Ratio(3.24m));
        Assert.Equal("1,000.5", Figures.Number(1_000.52m));
        Assert.Equal("7", Figures.Number(7m));
    }

    [Fact]
    public void What_is_not_known_is_called_unknown()
    {
        Assert.Equal("unknown", Figures.Money(null));
        Assert.Equal("unknown", Figures.Percent(null));
        Assert.Equal("unknown", Figures.Ratio(null));
        Assert.Equal("unknown", Figures.Number(null));
        Assert.Equal("an unknown number of deals", Figures.Count(null, "deal"));
    }

    [Theory]
    [InlineData(0, "0 deals")]
    [InlineData(1, "1 deal")]
    [InlineData(2, "2 deals")]
    [InlineData(1_200, "1,200 deals")]
    public void One_is_singular(int count, string expected) => Assert.Equal(expected, Figures.Count(count, "deal"));
}
