namespace SalesCorner.Plugins.Domain.Calendar;

/// <summary>
/// Which date gives a fiscal year its number; the values are those of <c>organization.fiscalyeardisplaycode</c>.
/// </summary>
public enum FiscalYearNaming
{
    /// <summary>The year in which the fiscal year starts.</summary>
    StartDate = 1,

    /// <summary>The year in which the fiscal year ends.</summary>
    EndDate = 2,
}
