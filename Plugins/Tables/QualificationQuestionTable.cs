namespace SalesCorner.Plugins.Tables;

/// <summary>Names of sc_qualificationquestion: a qualification question.</summary>
public static class QualificationQuestionTable
{
    public const string LogicalName = "sc_qualificationquestion";
    public const string Code = "sc_code";
    public const string Dimension = "sc_dimension";
    public const string DueStage = "sc_duestage";
    public const string Help = "sc_help";
    public const string Id = "sc_qualificationquestionid";
    public const string MinimumAnswer = "sc_minimumanswer";
    public const string MustHave = "sc_musthave";
    public const string Name = "sc_name";
    public const string Order = "sc_order";
    public const string StandardEvidence = "sc_standardevidence";
    public const string Text = "sc_text";
    public const string Weight = "sc_weight";
    public const string State = "statecode";
}
