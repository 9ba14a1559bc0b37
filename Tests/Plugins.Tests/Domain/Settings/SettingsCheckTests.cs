using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Plugins.Tests.Domain.Settings;

[Trait("Ring", "fast")]
public sealed class SettingsCheckTests
{
    public static TheoryData<SalesSettings> UnusableRates =>
        [
            Rates(new RateSettings { WindowDays = 0 }),
            Rates(new RateSettings { AssumedWinRate = 0m }),
            Rates(new RateSettings { AssumedWinRate = 1.01m }),
            Rates(new RateSettings { MinimumLifeDays = -1 }),
            Rates(new RateSettings { WinRateShrinkage = -1 }),
            Rates(new RateSettings { ValueShrinkage = -1 }),
            Rates(new RateSettings { MinimumBusinessUnitDeals = -1 }),
            Rates(new RateSettings { MinimumOrganisationDeals = -1 }),
            Rates(new RateSettings { ValueRateMinimumDeals = -1 }),
            Rates(new RateSettings { RangeZ = -0.1m }),
            Rates(new RateSettings { WinsSmallGap = -0.01m }),
            Rates(new RateSettings { EvidenceLow = 16 }),
            Rates(new RateSettings { EvidenceFair = 41 }),
        ];

    public static TheoryData<SalesSettings> UnusableLimits =>
        [
            Coverage(new CoverageSettings { ThinFrom = -0.01m }),
            Coverage(new CoverageSettings { ThinFrom = 1.01m }),
            Coverage(new CoverageSettings { OverCoveredFactor = 0.99m }),
            Coverage(new CoverageSettings { AssumedConversion = 0m }),
            Coverage(new CoverageSettings { AssumedConversion = 1.01m }),
            Coverage(new CoverageSettings { VelocityMinimumDeals = -1 }),
            Coverage(new CoverageSettings { ConversionShrinkage = -1 }),
            Coverage(new CoverageSettings { ConversionMinimumDeals = -1 }),
            Coverage(new CoverageSettings { OddsZ = -0.1m }),
            Coverage(new CoverageSettings { ProspectMinutes = -1m }),
            Coverage(new CoverageSettings { TrendPipelineRise = -0.1m }),
            Coverage(new CoverageSettings { TrendWinRateFall = -0.1m }),
            Odds(new OddsSettings { ThinFrom = -0.01m }),
            Odds(new OddsSettings { ThinFrom = 0.51m }),
            Odds(new OddsSettings { CoveredFrom = 0.81m }),
            Odds(new OddsSettings { ConfidentFrom = 0.98m }),
            Odds(new OddsSettings { OverCoveredFrom = 1.01m }),
            Odds(new OddsSettings { OverCoveredStaysFrom = -0.01m }),
            Odds(new OddsSettings { OverCoveredStaysFrom = 1.01m }),
            Odds(new OddsSettings { DisagreementFrom = -0.01m }),
            Odds(new OddsSettings { DisagreementFrom = 1.01m }),
            Odds(new OddsSettings { RampingDays = -1 }),
            new SalesSettings { People = new PeopleSettings { EngagedDays = 0 } },
            new SalesSettings { People = new PeopleSettings { EngagedDays = 366 } },
            Stale(new StaleSettings { IdleDays = -1 }),
            Stale(new StaleSettings { LastStageIdleDays = -1 }),
            Stale(new StaleSettings { NextStepGraceDays = -1 }),
            Stale(new StaleSettings { StuckDays = -1 }),
            Stale(new StaleSettings { StuckFloorDays = -1 }),
            Stale(new StaleSettings { CoolingDays = -1 }),
            Stale(new StaleSettings { PushLimit = -1 }),
            Stale(new StaleSettings { PushDays = -1 }),
            Stale(new StaleSettings { ActivityLookbackDays = -1 }),
            Qualification(new QualificationSettings { GradeA = 59 }),
            Qualification(new QualificationSettings { GradeB = 39 }),
            Qualification(new QualificationSettings { GradeC = -1 }),
            Qualification(new QualificationSettings { AnswerAgeDays = -1 }),
            Qualification(new QualificationSettings { QualifiedFrom = -1 }),
            Qualification(new QualificationSettings { QualifiedFrom = 101 }),
        ];

    public static TheoryData<SalesSettings> UnusableCalls =>
        [
            new SalesSettings { GraceDays = -1 },
            new SalesSettings { Night = new NightSettings { SecondsPerCall = 0 } },
            new SalesSettings { Night = new NightSettings { SecondsPerCall = 61 } },
            new SalesSettings { Night = new NightSettings { WritesPerCall = 0 } },
            new SalesSettings { Night = new NightSettings { WritesPerCall = 1_001 } },
            new SalesSettings { Night = new NightSettings { DealsPerCall = 0 } },
            new SalesSettings { Night = new NightSettings { DealsPerCall = 2_001 } },
            new SalesSettings { Forecast = new ForecastSettings { FreezeDay = 0 } },
            new SalesSettings { Forecast = new ForecastSettings { FreezeDay = 8 } },
            new SalesSettings { Goals = new GoalSettings { ReviewDays = 13 } },
            new SalesSettings { Goals = new GoalSettings { ReviewDays = 22 } },
            new SalesSettings { Goals = new GoalSettings { FollowUpDays = -1 } },
            new SalesSettings { Goals = new GoalSettings { FollowUpDays = 31 } },
        ];

    public static TheoryData<SalesSettings> AtTheLimit =>
        [
            SalesSettings.Default,
            Rates(
                new RateSettings
                {
                    WindowDays = 1,
                    AssumedWinRate = 1m,
                    MinimumLifeDays = 0,
                    WinRateShrinkage = 0,
                    ValueShrinkage = 0,
                }
            ),
            Rates(
                new RateSettings
                {
                    MinimumBusinessUnitDeals = 0,
                    MinimumOrganisationDeals = 0,
                    ValueRateMinimumDeals = 0,
                }
            ),
            Rates(
                new RateSettings
                {
                    RangeZ = 0m,
                    WinsSmallGap = 0m,
                    EvidenceLow = 15,
                    EvidenceFair = 15,
                    EvidenceGood = 15,
                }
            ),
            Coverage(
                new CoverageSettings
                {
                    ThinFrom = 0m,
                    OverCoveredFactor = 1m,
                    AssumedConversion = 1m,
                    OddsZ = 0m,
                }
            ),
            Coverage(
                new CoverageSettings
                {
                    ThinFrom = 1m,
                    ProspectMinutes = 0m,
                    TrendPipelineRise = 0m,
                    TrendWinRateFall = 0m,
                }
            ),
            Coverage(
                new CoverageSettings
                {
                    VelocityMinimumDeals = 0,
                    ConversionShrinkage = 0,
                    ConversionMinimumDeals = 0,
                }
            ),
            Odds(
                new OddsSettings
                {
                    ThinFrom = 0m,
                    CoveredFrom = 0m,
                    ConfidentFrom = 0m,
                    OverCoveredFrom = 0m,
                    OverCoveredStaysFrom = 0m,
                }
            ),
            Odds(
                new OddsSettings
                {
                    ThinFrom = 1m,
                    CoveredFrom = 1m,
                    ConfidentFrom = 1m,
                    OverCoveredFrom = 1m,
                    OverCoveredStaysFrom = 1m,
                }
            ),
            Odds(new OddsSettings { DisagreementFrom = 0m, RampingDays = 0 }),
            Odds(new OddsSettings { DisagreementFrom = 1m }),
            Stale(
                new StaleSettings
                {
                    IdleDays = 0,
                    LastStageIdleDays = 0,
                    NextStepGraceDays = 0,
                    StuckDays = 0,
                    StuckFloorDays = 0,
                }
            ),
            Stale(
                new StaleSettings
                {
                    CoolingDays = 0,
                    PushLimit = 0,
                    PushDays = 0,
                    ActivityLookbackDays = 0,
                }
            ),
            Qualification(
                new QualificationSettings
                {
                    GradeA = 60,
                    GradeB = 60,
                    GradeC = 60,
                    QualifiedFrom = 100,
                }
            ),
            Qualification(
                new QualificationSettings
                {
                    GradeC = 0,
                    AnswerAgeDays = 0,
                    QualifiedFrom = 0,
                }
            ),
        ];

    [Theory]
    [MemberData(nameof(UnusableRates))]
    [MemberData(nameof(UnusableLimits))]
    [MemberData(nameof(UnusableCalls))]
    public void Settings_past_a_limit_have_one_problem(SalesSettings settings) =>
        Assert.Single(SettingsCheck.Problems(settings));

    [Theory]
    [MemberData(nameof(AtTheLimit))]
    public void Settings_at_their_limits_have_none(SalesSettings settings) =>
        Assert.Empty(SettingsCheck.Problems(settings));

    private static SalesSettings Rates(RateSettings rates) => SalesSettings.Default with { Rates = rates };

    private static SalesSettings Odds(OddsSettings odds) => SalesSettings.Default with { Odds = odds };

    private static SalesSettings Coverage(CoverageSettings coverage) =>
        SalesSettings.Default with
        {
            Coverage = coverage,
        };

    private static SalesSettings Stale(StaleSettings stale) => SalesSettings.Default with { Stale = stale };

    private static SalesSettings Qualification(QualificationSettings qualification) =>
        SalesSettings.Default with
        {
            Qualification = qualification,
        };
}
