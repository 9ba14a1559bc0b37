namespace SalesCorner.Plugins.Tables;

/// <summary>Names of sc_qualificationanswer: an answer to a qualification question on an opportunity.</summary>
public static class QualificationAnswerTable
{
    public const string LogicalName = "sc_qualificationanswer";
    public const string AnsweredBy = "sc_answeredby";
    public const string AnsweredOn = "sc_answeredon";
    public const string CreatedOn = "createdon";
    public const string Evidence = "sc_evidence";
    public const string Id = "sc_qualificationanswerid";
    public const string Name = "sc_name";
    public const string OpportunityId = "sc_opportunityid";
    public const string QuestionId = "sc_questionid";
    public const string Source = "sc_source";
    public const string Value = "sc_value";
    public const string Owner = "ownerid";
    public const string State = "statecode";
}
