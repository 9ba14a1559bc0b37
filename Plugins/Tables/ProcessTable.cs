namespace SalesCorner.Plugins.Tables;

/// <summary>Names that the tables of business process flows share.</summary>
public static class ProcessTable
{
    public const string ActiveStage = "activestageid";
    public const string ActiveStageStartedOn = "activestagestartedon";
    public const string ModifiedOn = "modifiedon";
    public const string State = "statecode";
    public const string StatusReason = "statuscode";
    public const string Process = "processid";
    public const string Opportunity = "opportunityid";

    /// <summary>The lookup of an organisation's own process.</summary>
    public const string OwnOpportunity = "bpf_opportunityid";
    public const string OpportunitySales = "opportunitysalesprocess";
    public const string LeadToOpportunitySales = "leadtoopportunitysalesprocess";
    public const string Id = "businessprocessflowinstanceid";
}
