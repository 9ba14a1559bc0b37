using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>How a linked table is joined.</summary>
[DataContract(Name = "JoinOperator", Namespace = ContractNamespace.V2011)]
public enum JoinOperator
{
    /// <summary>Keeps only rows with a match.</summary>
    [EnumMember]
    Inner = 0,

    /// <summary>Keeps rows without a match too.</summary>
    [EnumMember]
    LeftOuter = 1,

    /// <summary>Compares equal columns and returns one of them.</summary>
    [EnumMember]
    Natural = 2,

    /// <summary>Joins the first matching row only.</summary>
    [EnumMember]
    MatchFirstRowUsingCrossApply = 3,

    /// <summary>Keeps rows whose value is in the linked rows; returns no column of the linked table.</summary>
    [EnumMember]
    In = 4,

    /// <summary>Keeps rows for which a linked row exists; returns no column of the linked table.</summary>
    [EnumMember]
    Exists = 5,

    /// <summary>Inside a filter: keeps rows with at least one linked row that passes.</summary>
    [EnumMember]
    Any = 6,

    /// <summary>Inside a filter: keeps rows without a linked row that passes.</summary>
    [EnumMember]
    NotAny = 7,

    /// <summary>Inside a filter: keeps rows that have linked rows, none of which passes.</summary>
    [EnumMember]
    All = 8,

    /// <summary>Inside a filter: keeps rows with at least one linked row that passes; the same as Any.</summary>
    [EnumMember]
    NotAll = 9,
}
