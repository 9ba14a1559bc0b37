namespace SalesCorner.Plugins.Tables;

/// <summary>
/// Names of sc_forecast: where a rep and the rep's manager say that a fiscal period lands, beside what pace says.
/// </summary>
public static class ForecastTable
{
    public const string LogicalName = "sc_forecast";
    public const string Accuracy = "sc_accuracy";
    public const string BestCase = "sc_bestcase";
    public const string Bias = "sc_bias";
    public const string Call = "sc_call";
    public const string CalledOn = "sc_calledon";
    public const string CallSource = "sc_callsource";
    public const string Change = "sc_change";
    public const string Commit = "sc_commit";
    public const string Corrected = "sc_corrected";
    public const string Explanation = "sc_explanation";
    public const string FromDeals = "sc_fromdeals";
    public const string Id = "sc_forecastid";
    public const string IsOver = "sc_isover";
    public const string Key = "sc_key";
    public const string Landing = "sc_landing";
    public const string LandingHigh = "sc_landinghigh";
    public const string LandingLow = "sc_landinglow";
    public const string LastReviewOn = "sc_lastreviewon";
    public const string LastWeek = "sc_lastweek";
    public const string ManagerAccuracyFirst = "sc_manageraccuracyfirst";
    public const string ManagerAccuracyHalf = "sc_manageraccuracyhalf";
    public const string ManagerAccuracyLast = "sc_manageraccuracylast";
    public const string ManagerBiasFirst = "sc_managerbiasfirst";
    public const string ManagerBiasHalf = "sc_managerbiashalf";
    public const string ManagerBiasLast = "sc_managerbiaslast";
    public const string ManagerCall = "sc_managercall";
    public const string ManagerId = "sc_managerid";
    public const string ManagerNote = "sc_managernote";
    public const string Moment = "sc_moment";
    public const string Name = "sc_name";
    public const string Note = "sc_note";
    public const string Odds = "sc_odds";
    public const string PaceAccuracyFirst = "sc_paceaccuracyfirst";
    public const string PaceAccuracyHalf = "sc_paceaccuracyhalf";
    public const string PaceAccuracyLast = "sc_paceaccuracylast";
    public const string PaceBiasFirst = "sc_pacebiasfirst";
    public const string PaceBiasHalf = "sc_pacebiashalf";
    public const string PaceBiasLast = "sc_pacebiaslast";
    public const string PeriodEnd = "sc_periodend";
    public const string PeriodName = "sc_periodname";
    public const string Periods = "sc_periods";
    public const string PeriodStart = "sc_periodstart";
    public const string RepAccuracyFirst = "sc_repaccuracyfirst";
    public const string RepAccuracyHalf = "sc_repaccuracyhalf";
    public const string RepAccuracyLast = "sc_repaccuracylast";
    public const string RepBiasFirst = "sc_repbiasfirst";
    public const string RepBiasHalf = "sc_repbiashalf";
    public const string RepBiasLast = "sc_repbiaslast";
    public const string RepId = "sc_repid";
    public const string Verdict = "sc_verdict";
    public const string WonValue = "sc_wonvalue";
    public const string Owner = "ownerid";
    public const string State = "statecode";
    public const string Currency = "transactioncurrencyid";
}
