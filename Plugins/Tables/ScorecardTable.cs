namespace SalesCorner.Plugins.Tables;

/// <summary>Names of sc_scorecard: a rep's week against the standards.</summary>
public static class ScorecardTable
{
    public const string LogicalName = "sc_scorecard";
    public const string AccuracyChange = "sc_accuracychange";
    public const string AccuracyMet = "sc_accuracymet";
    public const string AccuracyStandard = "sc_accuracystandard";
    public const string AccuracyText = "sc_accuracytext";
    public const string AccuracyValue = "sc_accuracyvalue";
    public const string AttainmentChange = "sc_attainmentchange";
    public const string AttainmentMet = "sc_attainmentmet";
    public const string AttainmentStandard = "sc_attainmentstandard";
    public const string AttainmentText = "sc_attainmenttext";
    public const string AttainmentValue = "sc_attainmentvalue";
    public const string CycleChange = "sc_cyclechange";
    public const string CycleMet = "sc_cyclemet";
    public const string CycleStandard = "sc_cyclestandard";
    public const string CycleText = "sc_cycletext";
    public const string CycleValue = "sc_cyclevalue";
    public const string Explanation = "sc_explanation";
    public const string Id = "sc_scorecardid";
    public const string Key = "sc_key";
    public const string ManagerId = "sc_managerid";
    public const string Met = "sc_met";
    public const string Name = "sc_name";
    public const string NewDealsChange = "sc_newdealschange";
    public const string NewDealsMet = "sc_newdealsmet";
    public const string NewDealsStandard = "sc_newdealsstandard";
    public const string NewDealsText = "sc_newdealstext";
    public const string NewDealsValue = "sc_newdealsvalue";
    public const string OddsChange = "sc_oddschange";
    public const string OddsMet = "sc_oddsmet";
    public const string OddsStandard = "sc_oddsstandard";
    public const string OddsText = "sc_oddstext";
    public const string OddsValue = "sc_oddsvalue";
    public const string ProactiveChange = "sc_proactivechange";
    public const string ProactiveMet = "sc_proactivemet";
    public const string ProactiveStandard = "sc_proactivestandard";
    public const string ProactiveText = "sc_proactivetext";
    public const string ProactiveValue = "sc_proactivevalue";
    public const string Rep = "sc_rep";
    public const string ReviewsChange = "sc_reviewschange";
    public const string ReviewsMet = "sc_reviewsmet";
    public const string ReviewsStandard = "sc_reviewsstandard";
    public const string ReviewsText = "sc_reviewstext";
    public const string ReviewsValue = "sc_reviewsvalue";
    public const string Standards = "sc_standards";
    public const string WeekStart = "sc_weekstart";
    public const string WinRateChange = "sc_winratechange";
    public const string WinRateMet = "sc_winratemet";
    public const string WinRateStandard = "sc_winratestandard";
    public const string WinRateText = "sc_winratetext";
    public const string WinRateValue = "sc_winratevalue";
    public const string Owner = "ownerid";
    public const string State = "statecode";
}
