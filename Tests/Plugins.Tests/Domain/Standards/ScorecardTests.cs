using SalesCorner.Plugins.Domain.Standards;

namespace SalesCorner.Plugins.Tests.Domain.Standards;

[Trait("Ring", "fast")]
public sealed class ScorecardTests
{
    [Theory]
    [InlineData(Indicator.WinRate, 30, StandardMet.Met)]
    [InlineData(Indicator.WinRate, 29, StandardMet.Missed)]
    [InlineData(Indicator.WinRate, 31, StandardMet.Met)]
    [InlineData(Indicator.Cycle, 30, StandardMet.Met)]
    [InlineData(Indicator.Cycle, 29, StandardMet.Met)]
    [InlineData(Indicator.Cycle, 31, StandardMet.Missed)]
    public void A_standard_is_met_at_its_value_and_a_cycle_below_it(
        Indicator indicator,
        int value,
        StandardMet expected
    ) => Assert.Equal(expected, new ScorecardLine(new Standard(indicator, 30m), value, null).Met);

    [Theory]
    [InlineData(Indicator.WinRate, 34, 32, "✓ 34 % (standard 30 %), up 2")]
    [InlineData(Indicator.Odds, 24, 27, "✗ 24 % (standard 30 %), down 3")]
    [InlineData(Indicator.NewDeals, 30, 30, "✓ 30 (standard 30), as before")]
    [InlineData(Indicator.Cycle, 41, null, "✗ 41 days (standard 30 days)")]
    [InlineData(Indicator.ProactiveShare, null, 20, "– no data (standard 30 %)")]
    public void A_cell_has_a_symbol_and_says_the_same_in_words(
        Indicator indicator,
        int? value,
        int? before,
        string expected
    ) =>
        Assert.Equal(expected, ScorecardSentences.Cell(new ScorecardLine(new Standard(indicator, 30m), value, before)));

    [Fact]
    public void A_change_that_rounds_to_nothing_is_none() =>
        Assert.Equal(
            "✓ 34 % (standard 30 %), as before",
            ScorecardSentences.Cell(new ScorecardLine(new Standard(Indicator.WinRate, 30m), 34m, 34.04m))
        );

    [Fact]
    public void The_week_is_told_a_sentence_an_indicator()
    {
        var text = ScorecardSentences.Of(
            [
                new(new Standard(Indicator.WinRate, 30m), 34m, 32m),
                new(new Standard(Indicator.ProactiveShare, 40m), null, null),
            ],
            _ => "No week was measured."
        );

        Assert.Equal(
            "1 of 2 standards met.\nWin rate: ✓ 34 % (standard 30 %), up 2.\nShare of proactive time: no "
                + "data this week. No week was measured.",
            text
        );
    }

    [Fact]
    public void One_standard_is_one() =>
        Assert.StartsWith(
            "0 of 1 standard met.",
            ScorecardSentences.Of([new(new Standard(Indicator.WinRate, 30m), 4m, null)], _ => string.Empty),
            StringComparison.Ordinal
        );
}
