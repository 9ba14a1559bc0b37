namespace SalesCorner.Plugins.Tables;

/// <summary>Names of sc_quota: a rep's quota for a fiscal period.</summary>
public static class QuotaTable
{
    public const string LogicalName = "sc_quota";
    public const string Amount = "sc_amount";
    public const string AmountBase = "sc_amount_base";
    public const string Assumed = "sc_assumed";
    public const string Capacity = "sc_capacity";
    public const string Id = "sc_quotaid";
    public const string Name = "sc_name";
    public const string PeriodEnd = "sc_periodend";
    public const string PeriodStart = "sc_periodstart";
    public const string RepId = "sc_repid";
    public const string StartedOn = "sc_startedon";
    public const string ProspectPlan = "sc_prospectplan";
    public const string GrowPlan = "sc_growplan";
    public const string MaintainPlan = "sc_maintainplan";
    public const string ProspectPlanBase = "sc_prospectplan_base";
    public const string GrowPlanBase = "sc_growplan_base";
    public const string MaintainPlanBase = "sc_maintainplan_base";
    public const string Owner = "ownerid";
    public const string State = "statecode";
    public const string Currency = "transactioncurrencyid";
}
