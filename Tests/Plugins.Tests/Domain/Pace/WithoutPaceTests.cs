using SalesCorner.Plugins.Domain.Closed;
using SalesCorner.Plugins.Domain.Pace;
using SalesCorner.Plugins.Domain.Prospecting;

namespace SalesCorner.Plugins.Tests.Domain.Pace;

/// <summary>Where nothing is known, nothing is said, and nothing fails.</summary>
[Trait("Ring", "fast")]
public sealed class WithoutPaceTests
{
    [Fact]
    public void A_rep_without_a_deal_gets_no_verdict()
    {
        var nobody = SomePace.Alone([]);

        Assert.Null(nobody.OutlookOf("Ann"));
        Assert.Null(nobody.Judge("Ann", 1_000m));
    }

    [Fact]
    public void Without_an_earlier_period_no_chance_and_no_new_business_is_seen() =>
        Assert.Equal((0m, 0m), (new RepOutlook().ChanceOf(0), new RepOutlook().NewBusiness));

    [Fact]
    public void Nobody_together_usually_wins_nothing() => Assert.Equal(0m, GroupHabit.Usual([]));

    [Fact]
    public void A_period_that_was_not_counted_holds_nothing() => Assert.Equal(PeriodSums.None, RepPace.None.Of(3));

    [Theory]
    [InlineData(true, "2026-03-01", true)]
    [InlineData(true, "2026-04-11", false)]
    [InlineData(false, "2026-03-01", false)]
    [InlineData(true, null, false)]
    public void A_period_speaks_of_a_rep_of_the_team_who_had_a_deal_by_then(bool isActive, string? since, bool wasThere)
    {
        var rep = new RepPace { IsActive = isActive, FirstDealOn = since is null ? null : Days.Parse(since) };
        var april = SomePace.Months.Previous(SomePace.May);

        Assert.Equal(wasThere, rep.WasThere(new EarlierPeriod(april, Days.On(2026, 4, 11))));
    }

    [Fact]
    public void An_open_deal_has_no_length_of_life() => Assert.Null(SomePace.Deal("03-01").LifeDays);

    [Fact]
    public void An_unmeasured_layer_changes_nothing() =>
        Assert.All(Enum.GetValues<PaceLayer>(), layer => Assert.Equal(1m, LayerFactors.Unmeasured[layer]));

    [Fact]
    public void No_deals_have_no_rate_and_no_average() =>
        Assert.Equal(
            (null, 0m, null),
            (ValueSums.None.CountRate, ValueSums.None.AverageValue, ValueSums.None.ValueRate)
        );

    [Theory]
    [InlineData(false, false, false)]
    [InlineData(true, false, true)]
    [InlineData(false, true, true)]
    public void Counts_are_cut_when_one_of_them_is(bool one, bool other, bool both) =>
        Assert.Equal(
            both,
            new CreationCounts(1, 1) { IsCut = one }
                .Plus(new CreationCounts(1, 1) { IsCut = other })
                .IsCut
        );
}
