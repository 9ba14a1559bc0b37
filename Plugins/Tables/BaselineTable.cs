namespace SalesCorner.Plugins.Tables;

/// <summary>
/// Names of sc_baseline: the rates of the organisation, business units, stages, grades and questions.
/// </summary>
public static class BaselineTable
{
    public const string LogicalName = "sc_baseline";
    public const string AverageWonValue = "sc_averagewonvalue";
    public const string BusinessUnitId = "sc_businessunitid";
    public const string ClosedCount = "sc_closedcount";
    public const string ComputedOn = "sc_computedon";
    public const string CreatedCount = "sc_createdcount";
    public const string DealDays = "sc_dealdays";
    public const string Figures = "sc_figures";
    public const string Id = "sc_baselineid";
    public const string Key = "sc_key";
    public const string MedianCycleDays = "sc_mediancycledays";
    public const string MinutesPerProspect = "sc_minutesperprospect";
    public const string Name = "sc_name";
    public const string Note = "sc_note";
    public const string P75CycleDays = "sc_p75cycledays";
    public const string P75StageDays = "sc_p75stagedays";
    public const string Pace = "sc_pace";
    public const string Predictive = "sc_predictive";
    public const string QualifiedCount = "sc_qualifiedcount";
    public const string Scope = "sc_scope";
    public const string Stage = "sc_stage";
    public const string WinCount = "sc_wincount";
    public const string WinRate = "sc_winrate";
    public const string WinRateHigh = "sc_winratehigh";
    public const string WinRateLow = "sc_winratelow";
    public const string State = "statecode";
    public const string Currency = "transactioncurrencyid";
}
