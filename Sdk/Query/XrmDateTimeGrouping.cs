using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>The part of a date by which rows are grouped.</summary>
[DataContract(Name = "DateTimeGroupingType", Namespace = ContractNamespace.V2011)]
public enum XrmDateTimeGrouping
{
    /// <summary>The column is not grouped by date.</summary>
    [EnumMember]
    None = 0,

    /// <summary>Grouped by day.</summary>
    [EnumMember]
    Day = 1,

    /// <summary>Grouped by week.</summary>
    [EnumMember]
    Week = 2,

    /// <summary>Grouped by month.</summary>
    [EnumMember]
    Month = 3,

    /// <summary>Grouped by quarter.</summary>
    [EnumMember]
    Quarter = 4,

    /// <summary>Grouped by year.</summary>
    [EnumMember]
    Year = 5,

    /// <summary>Grouped by fiscal period of the organisation.</summary>
    [EnumMember]
    FiscalPeriod = 6,

    /// <summary>Grouped by fiscal year of the organisation.</summary>
    [EnumMember]
    FiscalYear = 7,
}
