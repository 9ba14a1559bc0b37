namespace SalesCorner.Emulator.Queries.Contract;

/// <summary>The kinds of fiscal periods, with the values of organization.fiscalperiodtype.</summary>
public enum FiscalPeriodType
{
    /// <summary>One period a year.</summary>
    Annual = 2000,

    /// <summary>Two periods of six months.</summary>
    Semiannual = 2001,

    /// <summary>Four periods of three months.</summary>
    Quarterly = 2002,

    /// <summary>Twelve periods of a month.</summary>
    Monthly = 2003,

    /// <summary>Thirteen periods of four weeks; the last one runs to the end of the year.</summary>
    FourWeek = 2004,
}
