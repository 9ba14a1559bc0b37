namespace SalesCorner.Plugins.Tables;

/// <summary>Names of sc_assessmentanswer: the level of one pillar in an assessment.</summary>
public static class AssessmentAnswerTable
{
    public const string LogicalName = "sc_assessmentanswer";
    public const string AssessmentId = "sc_assessmentid";
    public const string Benchmark = "sc_benchmark";
    public const string BenchmarkNote = "sc_benchmarknote";
    public const string Evidence = "sc_evidence";
    public const string Facts = "sc_facts";
    public const string Id = "sc_assessmentanswerid";
    public const string LastLevel = "sc_lastlevel";
    public const string Level = "sc_level";
    public const string Name = "sc_name";
    public const string PillarId = "sc_pillarid";
    public const string Wish = "sc_wish";
    public const string Owner = "ownerid";
    public const string State = "statecode";
}
