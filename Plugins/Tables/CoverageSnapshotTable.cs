namespace SalesCorner.Plugins.Tables;

/// <summary>Names of sc_coveragesnapshot: coverage as it stood on a day.</summary>
public static class CoverageSnapshotTable
{
    public const string LogicalName = "sc_coveragesnapshot";
    public const string Attainment = "sc_attainment";
    public const string BestCase = "sc_bestcase";
    public const string CallSource = "sc_callsource";
    public const string Commit = "sc_commit";
    public const string CommittedValue = "sc_committedvalue";
    public const string ExpectedLanding = "sc_expectedlanding";
    public const string Id = "sc_coveragesnapshotid";
    public const string Key = "sc_key";
    public const string Kind = "sc_kind";
    public const string LandingHigh = "sc_landinghigh";
    public const string LandingLow = "sc_landinglow";
    public const string ManagerCall = "sc_managercall";
    public const string MovingValue = "sc_movingvalue";
    public const string Name = "sc_name";
    public const string NewBusiness = "sc_newbusiness";
    public const string Note = "sc_note";
    public const string Odds = "sc_odds";
    public const string OddsBest = "sc_oddsbest";
    public const string OddsCause = "sc_oddscause";
    public const string OddsEvidence = "sc_oddsevidence";
    public const string OddsHabit = "sc_oddshabit";
    public const string OddsPipeline = "sc_oddspipeline";
    public const string OddsWorst = "sc_oddsworst";
    public const string PaceFactor = "sc_pacefactor";
    public const string PeriodEnd = "sc_periodend";
    public const string PeriodName = "sc_periodname";
    public const string PeriodStart = "sc_periodstart";
    public const string QualifiedValue = "sc_qualifiedvalue";
    public const string Quota = "sc_quota";
    public const string RawValue = "sc_rawvalue";
    public const string RawValueBase = "sc_rawvalue_base";
    public const string RepId = "sc_repid";
    public const string RequiredValue = "sc_requiredvalue";
    public const string Status = "sc_status";
    public const string TakenOn = "sc_takenon";
    public const string UsualWon = "sc_usualwon";
    public const string Week = "sc_week";
    public const string WinRateUsed = "sc_winrateused";
    public const string WonValue = "sc_wonvalue";
    public const string Owner = "ownerid";
    public const string State = "statecode";
    public const string Currency = "transactioncurrencyid";
}
