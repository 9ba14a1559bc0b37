namespace SalesCorner.Plugins.Tables;

/// <summary>Names of sc_objective: an objective.</summary>
public static class ObjectiveTable
{
    public const string LogicalName = "sc_objective";
    public const string Advice = "sc_advice";
    public const string Behind = "sc_behind";
    public const string BehindOn = "sc_behindon";
    public const string Confidence = "sc_confidence";
    public const string DirtySince = "sc_dirtysince";
    public const string Expected = "sc_expected";
    public const string Explanation = "sc_explanation";
    public const string Id = "sc_objectiveid";
    public const string LastReviewOn = "sc_lastreviewon";
    public const string Learning = "sc_learning";
    public const string ManagerId = "sc_managerid";
    public const string Code = "sc_code";
    public const string Name = "sc_name";
    public const string NextReviewOn = "sc_nextreviewon";
    public const string Note = "sc_note";
    public const string ObjectiveStatus = "sc_objectivestatus";
    public const string ParentId = "sc_parentid";
    public const string PeriodEnd = "sc_periodend";
    public const string PeriodName = "sc_periodname";
    public const string PeriodStart = "sc_periodstart";
    public const string Progress = "sc_progress";
    public const string Public = "sc_public";
    public const string Score = "sc_score";
    public const string Template = "sc_template";
    public const string Weight = "sc_weight";
    public const string Why = "sc_why";
    public const string Owner = "ownerid";
    public const string State = "statecode";
    public const string BusinessUnit = "owningbusinessunit";
    public const string OwningUser = "owninguser";
}
