namespace SalesCorner.Plugins.Tables;

/// <summary>Names of sc_objectivereview: a look at an objective.</summary>
public static class ObjectiveReviewTable
{
    public const string LogicalName = "sc_objectivereview";
    public const string Confidence = "sc_confidence";
    public const string Id = "sc_objectivereviewid";
    public const string Name = "sc_name";
    public const string NextReviewOn = "sc_nextreviewon";
    public const string NextSteps = "sc_nextsteps";
    public const string Note = "sc_note";
    public const string ObjectiveId = "sc_objectiveid";
    public const string Progress = "sc_progress";
    public const string ReviewedOn = "sc_reviewedon";
    public const string Owner = "ownerid";
    public const string State = "statecode";
}
