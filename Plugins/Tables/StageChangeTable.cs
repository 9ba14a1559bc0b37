namespace SalesCorner.Plugins.Tables;

/// <summary>Names of sc_stagechange: an opportunity's completed stay in a stage.</summary>
public static class StageChangeTable
{
    public const string LogicalName = "sc_stagechange";
    public const string Days = "sc_days";
    public const string EnteredOn = "sc_enteredon";
    public const string Id = "sc_stagechangeid";
    public const string Key = "sc_key";
    public const string LeftOn = "sc_lefton";
    public const string Name = "sc_name";
    public const string OpportunityId = "sc_opportunityid";
    public const string Stage = "sc_stage";
    public const string StageName = "sc_stagename";
    public const string Owner = "ownerid";
    public const string State = "statecode";
}
