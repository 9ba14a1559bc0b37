namespace SalesCorner.Plugins.Tables;

/// <summary>Names of goal: the platform's own targets.</summary>
public static class GoalTable
{
    public const string LogicalName = "goal";
    public const string Id = "goalid";
    public const string GoalOwner = "goalownerid";
    public const string Metric = "metricid";
    public const string FiscalPeriod = "fiscalperiod";
    public const string FiscalYear = "fiscalyear";
    public const string IsFiscalPeriodGoal = "isfiscalperiodgoal";
    public const string TargetMoney = "targetmoney";
    public const string TargetMoneyBase = "targetmoney_base";
    public const string State = "statecode";
}
