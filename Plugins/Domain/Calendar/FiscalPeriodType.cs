namespace SalesCorner.Plugins.Domain.Calendar;

/// <summary>
/// How the organisation divides its fiscal year; the values are those of <c>organization.fiscalperiodtype</c>.
/// </summary>
public enum FiscalPeriodType
{
    /// <summary>One period a year.</summary>
    Annual = 2000,

    /// <summary>Two periods of six months.</summary>
    SemiAnnual = 2001,

    /// <summary>Four periods of three months.</summary>
    Quarter = 2002,

    /// <summary>Twelve periods of a month.</summary>
    Month = 2003,

    /// <summary>Thirteen periods of four weeks.</summary>
    FourWeek = 2004,
}
