namespace SalesCorner.Plugins.Tables;

/// <summary>Names of sc_settings: the settings, one row.</summary>
public static class SettingsTable
{
    public const string LogicalName = "sc_settings";
    public const string ActivityLookBackDays = "sc_activitylookbackdays";
    public const string ActivityRulesNote = "sc_activityrulesnote";
    public const string ActivityRulesOff = "sc_activityrulesoff";
    public const string AnswerAgeDays = "sc_answeragedays";
    public const string AssumeByStage = "sc_assumebystage";
    public const string AssumeFromStage = "sc_assumefromstage";
    public const string AssumedConversion = "sc_assumedconversion";
    public const string AssumedWinRate = "sc_assumedwinrate";
    public const string BlockStageGate = "sc_blockstagegate";
    public const string ConversionMinDeals = "sc_conversionmindeals";
    public const string ConversionShrinkage = "sc_conversionshrinkage";
    public const string CoolingDays = "sc_coolingdays";
    public const string EvidenceFair = "sc_evidencefair";
    public const string EvidenceGood = "sc_evidencegood";
    public const string EvidenceLow = "sc_evidencelow";
    public const string GradeA = "sc_gradea";
    public const string GradeB = "sc_gradeb";
    public const string GradeC = "sc_gradec";
    public const string Id = "sc_settingsid";
    public const string IdleDays = "sc_idledays";
    public const string Key = "sc_key";
    public const string LastStageIdleDays = "sc_laststageidledays";
    public const string MinimumBusinessUnitDeals = "sc_minimumbusinessunitdeals";
    public const string MinimumLifeDays = "sc_minimumlifedays";
    public const string MinimumOrganisationDeals = "sc_minimumorganisationdeals";
    public const string Name = "sc_name";
    public const string NextStepGraceDays = "sc_nextstepgracedays";
    public const string NightlyNote = "sc_nightlynote";
    public const string NightlyRanOn = "sc_nightlyranon";
    public const string NotifyOwners = "sc_notifyowners";
    public const string OddsZ = "sc_oddsz";
    public const string OutOfDateHours = "sc_outofdatehours";
    public const string OverCoveredFactor = "sc_overcoveredfactor";
    public const string ProspectMinutes = "sc_prospectminutes";
    public const string PushDays = "sc_pushdays";
    public const string PushLimit = "sc_pushlimit";
    public const string QualifiedFrom = "sc_qualifiedfrom";
    public const string RangeZ = "sc_rangez";
    public const string RescorePendingSince = "sc_rescorependingsince";
    public const string StuckDays = "sc_stuckdays";
    public const string StuckFloorDays = "sc_stuckfloordays";
    public const string ThinFrom = "sc_thinfrom";
    public const string TrendPipelineRise = "sc_trendpipelinerise";
    public const string TrendWinRateFall = "sc_trendwinratefall";
    public const string UseStandardEvidence = "sc_usestandardevidence";
    public const string ValueRateMinDeals = "sc_valueratemindeals";
    public const string ValueShrinkage = "sc_valueshrinkage";
    public const string VelocityMinDeals = "sc_velocitymindeals";
    public const string WinRateShrinkage = "sc_winrateshrinkage";
    public const string WindowDays = "sc_windowdays";
    public const string WinsSmallPoints = "sc_winssmallpoints";
    public const string State = "statecode";
}
