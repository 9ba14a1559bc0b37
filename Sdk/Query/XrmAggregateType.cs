using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>The function that aggregates a column.</summary>
[DataContract(Name = "AggregateType", Namespace = ContractNamespace.V2011)]
public enum XrmAggregateType
{
    /// <summary>The column is not aggregated.</summary>
    [EnumMember]
    None = 0,

    /// <summary>The number of rows.</summary>
    [EnumMember]
    Count = 1,

    /// <summary>The number of rows in which the column has a value.</summary>
    [EnumMember]
    CountColumn = 2,

    /// <summary>The sum of the values.</summary>
    [EnumMember]
    Sum = 3,

    /// <summary>The mean of the values.</summary>
    [EnumMember]
    Avg = 4,

    /// <summary>The smallest value.</summary>
    [EnumMember]
    Min = 5,

    /// <summary>The largest value.</summary>
    [EnumMember]
    Max = 6,
}
