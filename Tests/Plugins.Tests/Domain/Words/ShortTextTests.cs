using SalesCorner.Plugins.Domain.Words;

namespace SalesCorner.Plugins.Tests.Domain.Words;

[Trait("Ring", "fast")]
public sealed class ShortTextTests
{
    [Theory]
    [InlineData("four", 4, "", "four")]
    [InlineData("five!", 4, "", "five")]
    [InlineData("", 0, "", "")]
    [InlineData("four", 4, "…", "four")]
    [InlineData("five!", 4, "…", "fiv…")]
    public void A_text_keeps_what_fits(string text, int most, string mark, string expected) =>
        Assert.Equal(expected, text.Shortened(most, mark));
}
