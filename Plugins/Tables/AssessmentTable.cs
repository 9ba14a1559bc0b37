namespace SalesCorner.Plugins.Tables;

/// <summary>Names of sc_assessment: how a manager sees the own sales management in a period.</summary>
public static class AssessmentTable
{
    public const string LogicalName = "sc_assessment";
    public const string AssessmentStatus = "sc_assessmentstatus";
    public const string Average = "sc_average";
    public const string Id = "sc_assessmentid";
    public const string ManagerId = "sc_managerid";
    public const string Name = "sc_name";
    public const string PeriodEnd = "sc_periodend";
    public const string PeriodName = "sc_periodname";
    public const string PeriodStart = "sc_periodstart";
    public const string Reports = "sc_reports";
    public const string Tier = "sc_tier";
    public const string Owner = "ownerid";
    public const string State = "statecode";
}
