namespace SalesCorner.Plugins.Tables;

/// <summary>Names of organization, which has one row.</summary>
public static class OrganizationTable
{
    public const string LogicalName = "organization";
    public const string Id = "organizationid";
    public const string FiscalStart = "fiscalcalendarstart";
    public const string FiscalPeriodType = "fiscalperiodtype";
    public const string FiscalYearDisplay = "fiscalyeardisplaycode";
    public const string Language = "languagecode";
    public const string BaseCurrency = "basecurrencyid";
}
