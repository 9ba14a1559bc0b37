using SalesCorner.Plugins.Domain.Prospecting;
using SalesCorner.Plugins.Domain.Rates;
using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Plugins.Tests.Domain.Prospecting;

[Trait("Ring", "fast")]
public sealed class ProspectingTests
{
    private static readonly Baseline Unit = new() { Created = 30, Qualified = 12 };
    private static readonly Baseline Everybody = new() { Created = 100, Qualified = 25 };

    [Fact]
    public void A_gap_of_four_deals_at_one_in_ten_takes_forty_prospects()
    {
        var need = ProspectingNeed.Of(4, 0.1m, 90m, new DaysToSell(14));

        Assert.Equal(40, need.Prospects);
        Assert.Equal(60m, need.Hours);
        Assert.Equal(30m, need.HoursPerWeek);
        Assert.Equal(90m, need.MinutesPerProspect);
        Assert.Null(need.Problem);
    }

    [Fact]
    public void Where_it_is_too_late_the_prospects_stand_on_the_next_period_s_row()
    {
        var need = ProspectingNeed.Of(4, 0.1m, 90m, new DaysToSell(3, IsTooLate: true));

        Assert.Equal((null, null, null), (need.Prospects, need.Hours, need.HoursPerWeek));
        Assert.Contains("lands in the next period", need.Problem, StringComparison.Ordinal);
        Assert.Equal(0, ProspectingNeed.Of(0, 0.1m, 90m, new DaysToSell(3, IsTooLate: true)).Prospects);
    }

    [Fact]
    public void A_part_of_a_prospect_is_a_whole_one() =>
        Assert.Equal(4, ProspectingNeed.Of(1, 0.3m, 90m, new DaysToSell(14)).Prospects);

    [Fact]
    public void No_gap_needs_nobody()
    {
        var need = ProspectingNeed.Of(0, 0m, 90m, new DaysToSell(14));

        Assert.Equal(0, need.Prospects);
        Assert.Equal(0m, need.HoursPerWeek);
        Assert.Null(need.Problem);
    }

    [Fact]
    public void After_the_period_no_gap_still_needs_nobody()
    {
        var need = ProspectingNeed.Of(0, 0.5m, 90m, new DaysToSell(0));

        Assert.Equal(0m, need.HoursPerWeek);
        Assert.Null(need.Problem);
    }

    [Fact]
    public void An_unknown_gap_leaves_all_unknown()
    {
        var need = ProspectingNeed.Of(null, 0.1m, 90m, new DaysToSell(14));

        Assert.Null(need.Prospects);
        Assert.Null(need.Hours);
        Assert.Null(need.HoursPerWeek);
        Assert.Contains("gap", need.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void No_conversion_leaves_prospects_unknown()
    {
        var need = ProspectingNeed.Of(2, 0m, 90m, new DaysToSell(14));

        Assert.Null(need.Prospects);
        Assert.Contains("no new deal", need.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void After_the_period_there_are_no_hours_a_week()
    {
        Assert.Equal(42m, ProspectingNeed.Of(2, 0.5m, 90m, new DaysToSell(1)).HoursPerWeek);
        Assert.Null(ProspectingNeed.Of(2, 0.5m, 90m, new DaysToSell(1)).Problem);
        var over = ProspectingNeed.Of(2, 0.5m, 90m, new DaysToSell(0));

        Assert.Equal(6m, over.Hours);
        Assert.Null(over.HoursPerWeek);
        Assert.Contains("over", over.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(30, 100, RateSource.BusinessUnit, 0.4)]
    [InlineData(29, 100, RateSource.Organisation, 0.25)]
    [InlineData(29, 10, RateSource.Organisation, 1)]
    [InlineData(9, 9, RateSource.Assumed, 0.1)]
    [InlineData(30, 9, RateSource.Assumed, 0.1)]
    public void The_conversion_leans_on_the_unit_then_the_organisation_then_an_assumption(
        int unit,
        int all,
        RateSource source,
        double team
    )
    {
        var conversion = Conversion.Of(
            new CreationCounts(10, 8),
            new Baselines(Unit with { Created = unit }, Everybody with { Created = all }),
            SalesSettings.Default
        );

        Assert.Equal(source, conversion.Source);
        Assert.Equal((decimal)team, conversion.TeamRate);
        Assert.Equal((8m + (20m * (decimal)team)) / 30m, conversion.Rate, 10);
    }

    [Theory]
    [InlineData(10, RateSource.BusinessUnit)]
    [InlineData(9, RateSource.Assumed)]
    public void A_unit_alone_stands_for_the_organisation(int created, RateSource source) =>
        Assert.Equal(
            source,
            Conversion
                .Of(CreationCounts.None, new Baselines(Unit with { Created = created }, null), SalesSettings.Default)
                .Source
        );

    [Fact]
    public void One_new_deal_is_enough_where_the_settings_say_so()
    {
        var settings = SalesSettings.Default with
        {
            Coverage = new CoverageSettings { ConversionMinimumDeals = 1 },
            Rates = new RateSettings { MinimumBusinessUnitDeals = 1 },
        };
        var one = new Baseline { Created = 1, Qualified = 1 };

        Assert.Equal(
            RateSource.Organisation,
            Conversion.Of(CreationCounts.None, new Baselines(null, one), settings).Source
        );
        Assert.Equal(
            RateSource.BusinessUnit,
            Conversion.Of(CreationCounts.None, new Baselines(one, one), settings).Source
        );
    }

    [Fact]
    public void A_unit_that_qualified_nothing_has_a_conversion_of_zero()
    {
        var conversion = Conversion.Of(
            CreationCounts.None,
            new Baselines(Unit with { Qualified = 0 }, Everybody),
            SalesSettings.Default
        );

        Assert.Equal(RateSource.BusinessUnit, conversion.Source);
        Assert.Equal(0m, conversion.Rate);
    }

    [Fact]
    public void A_unit_that_created_nothing_leans_on_the_organisation()
    {
        var settings = SalesSettings.Default with { Rates = new RateSettings { MinimumBusinessUnitDeals = 0 } };

        Assert.Equal(
            RateSource.Organisation,
            Conversion.Of(CreationCounts.None, new Baselines(new Baseline(), Everybody), settings).Source
        );
    }

    [Theory]
    [InlineData(1.5, 1)]
    [InlineData(-0.5, 0)]
    public void An_assumption_that_cannot_be_is_cut_to_one_that_can(double assumed, int expected)
    {
        var settings = SalesSettings.Default with
        {
            Coverage = new CoverageSettings { AssumedConversion = (decimal)assumed },
        };

        Assert.Equal(expected, Conversion.Of(CreationCounts.None, Baselines.Unknown, settings).TeamRate);
    }

    [Fact]
    public void Nothing_known_at_all_is_the_assumption()
    {
        var settings = SalesSettings.Default with { Coverage = new CoverageSettings { ConversionMinimumDeals = 0 } };

        Assert.Equal(0.1m, Conversion.Of(CreationCounts.None, Baselines.Unknown, settings).Rate);
        Assert.Equal(0.1m, Conversion.Of(CreationCounts.None, new Baselines(null, new Baseline()), settings).Rate);
    }

    [Fact]
    public void More_qualified_than_created_is_at_most_all_of_them()
    {
        var conversion = Conversion.Of(new CreationCounts(1, 50), Baselines.Unknown, SalesSettings.Default);

        Assert.Equal(1m, conversion.Rate);
    }
}
