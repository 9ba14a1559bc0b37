using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Settings;

/// <summary>
/// Turns the settings row into the domain's settings; an empty column means its default, percent become shares.
/// </summary>
internal static class SettingsReader
{
    private const decimal Percent = 100m;

    /// <summary>The columns that say which activities count, and for how long.</summary>
    public static readonly string[] ActivityColumns =
    [
        SettingsTable.CustomerActivities,
        SettingsTable.LeftOutActivities,
        SettingsTable.CallMinutes,
        SettingsTable.EmailMinutes,
        SettingsTable.MeetingMinutes,
        SettingsTable.LetterMinutes,
        SettingsTable.TaskMinutes,
        .. PeopleReader.Columns,
    ];

    /// <summary>The columns that hold settings.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        SettingsTable.WindowDays,
        SettingsTable.MinimumLifeDays,
        SettingsTable.AssumedWinRate,
        SettingsTable.WinRateShrinkage,
        SettingsTable.ValueShrinkage,
        SettingsTable.MinimumBusinessUnitDeals,
        SettingsTable.MinimumOrganisationDeals,
        SettingsTable.RangeZ,
        SettingsTable.EvidenceLow,
        SettingsTable.EvidenceFair,
        SettingsTable.EvidenceGood,
        SettingsTable.ValueRateMinDeals,
        SettingsTable.WinsSmallPoints,
        SettingsTable.OddsZ,
        SettingsTable.ThinFrom,
        SettingsTable.OverCoveredFactor,
        SettingsTable.VelocityMinDeals,
        SettingsTable.ConversionShrinkage,
        SettingsTable.ConversionMinDeals,
        SettingsTable.AssumedConversion,
        SettingsTable.ProspectMinutes,
        SettingsTable.TrendPipelineRise,
        SettingsTable.TrendWinRateFall,
        SettingsTable.IdleDays,
        SettingsTable.LastStageIdleDays,
        SettingsTable.NextStepGraceDays,
        SettingsTable.StuckDays,
        SettingsTable.StuckFloorDays,
        SettingsTable.PushLimit,
        SettingsTable.PushDays,
        SettingsTable.CoolingDays,
        SettingsTable.ActivityLookBackDays,
        SettingsTable.ActivityRulesOff,
        SettingsTable.QualifiedFrom,
        SettingsTable.GradeA,
        SettingsTable.GradeB,
        SettingsTable.GradeC,
        SettingsTable.AnswerAgeDays,
        SettingsTable.AssumeByStage,
        SettingsTable.AssumeFromStage,
        SettingsTable.BlockStageGate,
        SettingsTable.UseStandardEvidence,
        SettingsTable.NotifyOwners,
        SettingsTable.OutOfDateHours,
        SettingsTable.StageOrder,
        SettingsTable.ProcessTables,
        SettingsTable.GraceDays,
        SettingsTable.DatedBackDays,
        SettingsTable.OddsThinFrom,
        SettingsTable.OddsCoveredFrom,
        SettingsTable.OddsConfidentFrom,
        SettingsTable.OddsOverCoveredFrom,
        SettingsTable.OddsOverCoveredStays,
        SettingsTable.OddsDisagreement,
        SettingsTable.RampingDays,
        SettingsTable.NightSeconds,
        SettingsTable.NightWrites,
        SettingsTable.NightDeals,
        SettingsTable.ReviewDays,
        SettingsTable.FollowUpDays,
        SettingsTable.FreezeDay,
        .. ActivityColumns,
        SettingsTable.WeekHours,
        SettingsTable.WeekStart,
        SettingsTable.ProactiveTarget,
        SettingsTable.RenewalWords,
        SettingsTable.RenewalColumn,
        SettingsTable.MotionByGroup,
        SettingsTable.HourlyCost,
        SettingsTable.OneToOneDays,
        SettingsTable.ProspectEffort,
        SettingsTable.GrowEffort,
        SettingsTable.MaintainEffort,
        SettingsTable.ExpensiveFrom,
        SettingsTable.SingleContactIsStale,
    ];

    /// <summary>The settings of a row.</summary>
    public static SalesSettings Read(Entity row)
    {
        var usual = SalesSettings.Default;
        return new SalesSettings
        {
            Rates = Rates(row, usual.Rates),
            Coverage = Coverage(row, usual.Coverage),
            Odds = Odds(row, usual.Odds),
            Stale = Stale(row, usual.Stale),
            Qualification = Qualification(row, usual.Qualification),
            Activities = ReadActivities(row),
            People = PeopleReader.Read(row),
            Goals = new GoalSettings
            {
                ReviewDays = Whole(row, SettingsTable.ReviewDays, usual.Goals.ReviewDays),
                FollowUpDays = Whole(row, SettingsTable.FollowUpDays, usual.Goals.FollowUpDays),
            },
            Motion = Motion(row, usual.Motion),
            Time = Time(row, usual.Time),
            Cost = Cost(row, usual.Cost),
            Night = Night(row, usual.Night),
            Reviews = new ReviewSettings
            {
                DaysToNext = Whole(row, SettingsTable.OneToOneDays, usual.Reviews.DaysToNext),
            },
            Forecast = new ForecastSettings
            {
                FreezeDay = Whole(row, SettingsTable.FreezeDay, usual.Forecast.FreezeDay),
            },
            Stages = new StageSettings
            {
                OrderText = row.GetAttributeValue<string>(SettingsTable.StageOrder),
                ProcessTablesText = row.GetAttributeValue<string>(SettingsTable.ProcessTables),
            },
            NotifyOwners = Flag(row, SettingsTable.NotifyOwners, usual.NotifyOwners),
            GraceDays = GraceDays(row),
            OutOfDateHours = Whole(row, SettingsTable.OutOfDateHours, usual.OutOfDateHours),
        };
    }

    /// <summary>The days after its end in which a period's figures are kept up.</summary>
    public static int GraceDays(Entity row) => Whole(row, SettingsTable.GraceDays, SalesSettings.Default.GraceDays);

    /// <summary>Which activities count, of a row that has at least those columns.</summary>
    public static ActivitySettings ReadActivities(Entity row) =>
        new()
        {
            CountCustomers = Flag(
                row,
                SettingsTable.CustomerActivities,
                SalesSettings.Default.Activities.CountCustomers
            ),
            LeftOutText = row.GetAttributeValue<string>(SettingsTable.LeftOutActivities),
            CallMinutes = Whole(row, SettingsTable.CallMinutes, SalesSettings.Default.Activities.CallMinutes),
            EmailMinutes = Whole(row, SettingsTable.EmailMinutes, SalesSettings.Default.Activities.EmailMinutes),
            MeetingMinutes = Whole(row, SettingsTable.MeetingMinutes, SalesSettings.Default.Activities.MeetingMinutes),
            LetterMinutes = Whole(row, SettingsTable.LetterMinutes, SalesSettings.Default.Activities.LetterMinutes),
            TaskMinutes = Whole(row, SettingsTable.TaskMinutes, SalesSettings.Default.Activities.TaskMinutes),
        };

    private static MotionSettings Motion(Entity row, MotionSettings usual) =>
        new()
        {
            WordsText = row.GetAttributeValue<string>(SettingsTable.RenewalWords),
            RenewalColumn = row.GetAttributeValue<string>(SettingsTable.RenewalColumn),
            ByGroup = Flag(row, SettingsTable.MotionByGroup, usual.ByGroup),
            ProspectEffort = Number(row, SettingsTable.ProspectEffort, usual.ProspectEffort),
            GrowEffort = Number(row, SettingsTable.GrowEffort, usual.GrowEffort),
            MaintainEffort = Number(row, SettingsTable.MaintainEffort, usual.MaintainEffort),
        };

    private static TimeSettings Time(Entity row, TimeSettings usual) =>
        new()
        {
            WeekHours = Number(row, SettingsTable.WeekHours, usual.WeekHours),
            WeekStart = (DayOfWeek)Whole(row, SettingsTable.WeekStart, (int)usual.WeekStart),
            ProactiveTarget = Share(row, SettingsTable.ProactiveTarget, usual.ProactiveTarget),
        };

    private static CostSettings Cost(Entity row, CostSettings usual) =>
        new()
        {
            HourlyCost = row.GetAttributeValue<decimal?>(SettingsTable.HourlyCost),
            ExpensiveFrom = Share(row, SettingsTable.ExpensiveFrom, usual.ExpensiveFrom),
        };

    private static RateSettings Rates(Entity row, RateSettings usual) =>
        new()
        {
            WindowDays = Whole(row, SettingsTable.WindowDays, usual.WindowDays),
            MinimumLifeDays = Whole(row, SettingsTable.MinimumLifeDays, usual.MinimumLifeDays),
            DatedBackDays = Whole(row, SettingsTable.DatedBackDays, usual.DatedBackDays),
            AssumedWinRate = Share(row, SettingsTable.AssumedWinRate, usual.AssumedWinRate),
            WinRateShrinkage = Whole(row, SettingsTable.WinRateShrinkage, usual.WinRateShrinkage),
            ValueShrinkage = Whole(row, SettingsTable.ValueShrinkage, usual.ValueShrinkage),
            MinimumBusinessUnitDeals = Whole(
                row,
                SettingsTable.MinimumBusinessUnitDeals,
                usual.MinimumBusinessUnitDeals
            ),
            MinimumOrganisationDeals = Whole(
                row,
                SettingsTable.MinimumOrganisationDeals,
                usual.MinimumOrganisationDeals
            ),
            RangeZ = Number(row, SettingsTable.RangeZ, usual.RangeZ),
            EvidenceLow = Whole(row, SettingsTable.EvidenceLow, usual.EvidenceLow),
            EvidenceFair = Whole(row, SettingsTable.EvidenceFair, usual.EvidenceFair),
            EvidenceGood = Whole(row, SettingsTable.EvidenceGood, usual.EvidenceGood),
            ValueRateMinimumDeals = Whole(row, SettingsTable.ValueRateMinDeals, usual.ValueRateMinimumDeals),
            WinsSmallGap = Share(row, SettingsTable.WinsSmallPoints, usual.WinsSmallGap),
        };

    private static CoverageSettings Coverage(Entity row, CoverageSettings usual) =>
        new()
        {
            OddsZ = Number(row, SettingsTable.OddsZ, usual.OddsZ),
            ThinFrom = Number(row, SettingsTable.ThinFrom, usual.ThinFrom),
            OverCoveredFactor = Number(row, SettingsTable.OverCoveredFactor, usual.OverCoveredFactor),
            VelocityMinimumDeals = Whole(row, SettingsTable.VelocityMinDeals, usual.VelocityMinimumDeals),
            ConversionShrinkage = Whole(row, SettingsTable.ConversionShrinkage, usual.ConversionShrinkage),
            ConversionMinimumDeals = Whole(row, SettingsTable.ConversionMinDeals, usual.ConversionMinimumDeals),
            AssumedConversion = Share(row, SettingsTable.AssumedConversion, usual.AssumedConversion),
            ProspectMinutes = Whole(row, SettingsTable.ProspectMinutes, (int)usual.ProspectMinutes),
            TrendPipelineRise = Share(row, SettingsTable.TrendPipelineRise, usual.TrendPipelineRise),
            TrendWinRateFall = Share(row, SettingsTable.TrendWinRateFall, usual.TrendWinRateFall),
        };

    private static OddsSettings Odds(Entity row, OddsSettings usual) =>
        new()
        {
            ThinFrom = Share(row, SettingsTable.OddsThinFrom, usual.ThinFrom),
            CoveredFrom = Share(row, SettingsTable.OddsCoveredFrom, usual.CoveredFrom),
            ConfidentFrom = Share(row, SettingsTable.OddsConfidentFrom, usual.ConfidentFrom),
            OverCoveredFrom = Share(row, SettingsTable.OddsOverCoveredFrom, usual.OverCoveredFrom),
            OverCoveredStaysFrom = Share(row, SettingsTable.OddsOverCoveredStays, usual.OverCoveredStaysFrom),
            DisagreementFrom = Share(row, SettingsTable.OddsDisagreement, usual.DisagreementFrom),
            RampingDays = Whole(row, SettingsTable.RampingDays, usual.RampingDays),
        };

    private static NightSettings Night(Entity row, NightSettings usual) =>
        new()
        {
            SecondsPerCall = Whole(row, SettingsTable.NightSeconds, usual.SecondsPerCall),
            WritesPerCall = Whole(row, SettingsTable.NightWrites, usual.WritesPerCall),
            DealsPerCall = Whole(row, SettingsTable.NightDeals, usual.DealsPerCall),
        };

    private static StaleSettings Stale(Entity row, StaleSettings usual) =>
        new()
        {
            IdleDays = Whole(row, SettingsTable.IdleDays, usual.IdleDays),
            LastStageIdleDays = Whole(row, SettingsTable.LastStageIdleDays, usual.LastStageIdleDays),
            NextStepGraceDays = Whole(row, SettingsTable.NextStepGraceDays, usual.NextStepGraceDays),
            StuckDays = Whole(row, SettingsTable.StuckDays, usual.StuckDays),
            StuckFloorDays = Whole(row, SettingsTable.StuckFloorDays, usual.StuckFloorDays),
            PushLimit = Whole(row, SettingsTable.PushLimit, usual.PushLimit),
            PushDays = Whole(row, SettingsTable.PushDays, usual.PushDays),
            CoolingDays = Whole(row, SettingsTable.CoolingDays, usual.CoolingDays),
            ActivityLookbackDays = Whole(row, SettingsTable.ActivityLookBackDays, usual.ActivityLookbackDays),
            ActivityRulesOff = Flag(row, SettingsTable.ActivityRulesOff, usual.ActivityRulesOff),
            SingleContactIsStale = Flag(row, SettingsTable.SingleContactIsStale, usual.SingleContactIsStale),
        };

    private static QualificationSettings Qualification(Entity row, QualificationSettings usual) =>
        new()
        {
            QualifiedFrom = Whole(row, SettingsTable.QualifiedFrom, usual.QualifiedFrom),
            GradeA = Whole(row, SettingsTable.GradeA, usual.GradeA),
            GradeB = Whole(row, SettingsTable.GradeB, usual.GradeB),
            GradeC = Whole(row, SettingsTable.GradeC, usual.GradeC),
            AnswerAgeDays = Whole(row, SettingsTable.AnswerAgeDays, usual.AnswerAgeDays),
            AssumeByStage = Flag(row, SettingsTable.AssumeByStage, usual.AssumeByStage),
            AssumeFromStage = Whole(row, SettingsTable.AssumeFromStage, usual.AssumeFromStage),
            BlockStageGate = Flag(row, SettingsTable.BlockStageGate, usual.BlockStageGate),
            UseStandardEvidence = Flag(row, SettingsTable.UseStandardEvidence, usual.UseStandardEvidence),
        };

    private static int Whole(Entity row, string column, int usual) => row.GetAttributeValue<int?>(column) ?? usual;

    private static bool Flag(Entity row, string column, bool usual) => row.GetAttributeValue<bool?>(column) ?? usual;

    private static decimal Number(Entity row, string column, decimal usual) =>
        row.GetAttributeValue<decimal?>(column) ?? usual;

    private static decimal Share(Entity row, string column, decimal usual) =>
        row.GetAttributeValue<decimal?>(column) is { } percent ? percent / Percent : usual;
}
