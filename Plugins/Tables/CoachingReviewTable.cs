namespace SalesCorner.Plugins.Tables;

/// <summary>Names of sc_coachingreview: a one-to-one of a rep and the manager.</summary>
public static class CoachingReviewTable
{
    public const string LogicalName = "sc_coachingreview";
    public const string Agenda = "sc_agenda";
    public const string Id = "sc_coachingreviewid";
    public const string IsLatest = "sc_islatest";
    public const string Manager = "sc_manager";
    public const string Name = "sc_name";
    public const string NextReviewOn = "sc_nextreviewon";
    public const string Notes = "sc_notes";
    public const string On = "sc_on";
    public const string Rep = "sc_rep";
    public const string Owner = "ownerid";
    public const string State = "statecode";
}
