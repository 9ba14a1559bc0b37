using SalesCorner.Plugins.Domain.Agenda;

namespace SalesCorner.Plugins.Tests.Domain.Agenda;

[Trait("Ring", "fast")]
public sealed class AgendaRuleTests
{
    private const int Cooling = 7;
    private const int Most = 3;

    private static readonly DateTime Today = new(2026, 2, 10, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_deal_asks_for_one_thing_and_the_missed_step_comes_before_what_it_caused()
    {
        var item = Assert.Single(
            Of(Deal(1) with { LateSince = Today.AddDays(-3), StaleOn = Today.AddDays(-2), IsQualified = false })
        );

        Assert.Equal((AgendaKind.Late, Today.AddDays(-3)), (item.Kind, item.On));
    }

    [Theory]
    [InlineData(-1, AgendaKind.Stale)]
    [InlineData(0, AgendaKind.Stale)]
    [InlineData(1, AgendaKind.Cooling)]
    [InlineData(Cooling, AgendaKind.Cooling)]
    public void A_deal_is_cooling_until_the_day_on_which_it_turns_stale(int days, AgendaKind kind) =>
        Assert.Equal(kind, Assert.Single(Of(Deal(1) with { StaleOn = Today.AddDays(days) })).Kind);

    [Fact]
    public void A_qualified_deal_that_moves_asks_for_nothing() =>
        Assert.Empty(Of(Deal(1) with { StaleOn = Today.AddDays(Cooling + 1) }, Deal(2)));

    [Fact]
    public void A_deal_that_moves_and_is_not_qualified_asks_for_answers() =>
        Assert.Equal(AgendaKind.Unqualified, Assert.Single(Of(Deal(1) with { IsQualified = false })).Kind);

    [Fact]
    public void What_brings_the_most_comes_first_and_value_decides_where_nobody_knows_the_chance()
    {
        var small = Deal(1, 1_000m) with { StaleOn = Today, Gain = 0.5m };
        var large = Deal(2, 10_000m) with { StaleOn = Today, Gain = 0.01m };
        var unknown = Deal(3, 90_000m) with { StaleOn = Today };
        var worse = Deal(4, 80_000m) with { StaleOn = Today, Gain = -0.2m };

        Assert.Equal([small, large, unknown], Of(worse, unknown, large, small).Select(item => item.Deal));
        Assert.Equal(500m, Of(small)[0].Worth);
    }

    private static IReadOnlyList<AgendaItem> Of(params AgendaDeal[] deals) =>
        AgendaRule.Of(deals, Today, Cooling, Most);

    private static AgendaDeal Deal(int number, decimal value = 1_000m) =>
        new(new Guid(number, 0, 0, new byte[8]), value) { IsQualified = true };
}
