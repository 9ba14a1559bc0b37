using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Plugins.Tests.Domain.Settings;

[Trait("Ring", "fast")]
public sealed class SalesSettingsTests
{
    [Fact]
    public void A_missing_row_means_the_documented_rates()
    {
        var rates = SalesSettings.Default.Rates;

        Assert.Equal(365, rates.WindowDays);
        Assert.Equal(1, rates.MinimumLifeDays);
        Assert.Equal(0.33m, rates.AssumedWinRate);
        Assert.Equal(20, rates.WinRateShrinkage);
        Assert.Equal(5, rates.ValueShrinkage);
        Assert.Equal(30, rates.MinimumBusinessUnitDeals);
        Assert.Equal(10, rates.MinimumOrganisationDeals);
        Assert.Equal(1.2816m, rates.RangeZ);
        Assert.Equal([5, 15, 40], new[] { rates.EvidenceLow, rates.EvidenceFair, rates.EvidenceGood });
        Assert.Equal(10, rates.ValueRateMinimumDeals);
        Assert.Equal(0.15m, rates.WinsSmallGap);
    }

    [Fact]
    public void A_missing_row_means_the_documented_coverage()
    {
        var coverage = SalesSettings.Default.Coverage;

        Assert.Equal(0.8416m, coverage.OddsZ);
        Assert.Equal(0.75m, coverage.ThinFrom);
        Assert.Equal(1.5m, coverage.OverCoveredFactor);
        Assert.Equal(10, coverage.VelocityMinimumDeals);
        Assert.Equal(20, coverage.ConversionShrinkage);
        Assert.Equal(10, coverage.ConversionMinimumDeals);
        Assert.Equal(0.10m, coverage.AssumedConversion);
        Assert.Equal(90m, coverage.ProspectMinutes);
        Assert.Equal(0.10m, coverage.TrendPipelineRise);
        Assert.Equal(0.03m, coverage.TrendWinRateFall);
    }

    [Fact]
    public void A_missing_row_means_the_documented_stale_rules()
    {
        var stale = SalesSettings.Default.Stale;

        Assert.Equal(30, stale.IdleDays);
        Assert.Equal(14, stale.LastStageIdleDays);
        Assert.Equal(14, stale.NextStepGraceDays);
        Assert.Equal(60, stale.StuckDays);
        Assert.Equal(14, stale.StuckFloorDays);
        Assert.Equal(3, stale.PushLimit);
        Assert.Equal(7, stale.PushDays);
        Assert.Equal(7, stale.CoolingDays);
        Assert.Equal(90, stale.ActivityLookbackDays);
        Assert.False(stale.ActivityRulesOff);
    }

    [Fact]
    public void A_missing_row_means_the_documented_qualification()
    {
        var qualification = SalesSettings.Default.Qualification;

        Assert.Equal(60, qualification.QualifiedFrom);
        Assert.Equal([75, 60, 40], new[] { qualification.GradeA, qualification.GradeB, qualification.GradeC });
        Assert.Equal(90, qualification.AnswerAgeDays);
        Assert.True(qualification.AssumeByStage);
        Assert.Equal(1, qualification.AssumeFromStage);
        Assert.False(qualification.BlockStageGate);
        Assert.False(qualification.UseStandardEvidence);
        Assert.True(SalesSettings.Default.NotifyOwners);
        Assert.Equal(36, SalesSettings.Default.OutOfDateHours);
    }
}
