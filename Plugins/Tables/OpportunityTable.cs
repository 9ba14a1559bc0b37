namespace SalesCorner.Plugins.Tables;

/// <summary>Names of opportunity, Microsoft's columns and the solution's own.</summary>
public static class OpportunityTable
{
    public const string LogicalName = "opportunity";
    public const string ActualCloseDate = "actualclosedate";
    public const string ActualValue = "actualvalue";
    public const string ActualValueBase = "actualvalue_base";
    public const string AssumedByStage = "sc_assumedbystage";
    public const string BudgetStatus = "budgetstatus";
    public const string CloseDateAssumed = "sc_closedateassumed";
    public const string CloseDatePushes = "sc_closedatepushes";
    public const string Completeness = "sc_completeness";
    public const string ComputeNote = "sc_computenote";
    public const string CreatedOn = "createdon";
    public const string DecisionMaker = "decisionmaker";
    public const string EstimatedCloseDate = "estimatedclosedate";
    public const string EstimatedValue = "estimatedvalue";
    public const string EstimatedValueBase = "estimatedvalue_base";
    public const string ForecastCategory = "msdyn_forecastcategory";
    public const string GateGaps = "sc_gategaps";
    public const string Grade = "sc_grade";
    public const string Id = "opportunityid";
    public const string LastActivityOn = "sc_lastactivityon";
    public const string LastTwoWayOn = "sc_lasttwowayon";
    public const string Minutes = "sc_minutes";
    public const string MinutesToQualify = "sc_minutestoqualify";
    public const string Name = "name";
    public const string Need = "need";
    public const string NextActivityOn = "sc_nextactivityon";
    public const string Outcome = "sc_outcome";
    public const string Owner = "ownerid";
    public const string OwningBusinessUnit = "owningbusinessunit";
    public const string PurchaseProcess = "purchaseprocess";
    public const string PurchaseTimeframe = "purchasetimeframe";
    public const string PushLimitOn = "sc_pushlimiton";
    public const string QualificationStatus = "sc_qualificationstatus";
    public const string QualifiedOn = "sc_qualifiedon";
    public const string ReopenedOn = "sc_reopenedon";
    public const string SalesStage = "salesstage";
    public const string Score = "sc_score";
    public const string ScoreAtClose = "sc_scoreatclose";
    public const string StageEnteredOn = "sc_stageenteredon";
    public const string Stale = "sc_stale";
    public const string StaleOn = "sc_staleon";
    public const string StaleReason = "sc_stalereason";
    public const string State = "statecode";
    public const string StatusReason = "statuscode";
    public const string Touches = "sc_touches";
}
