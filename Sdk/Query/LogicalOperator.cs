using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>How the parts of a filter are combined.</summary>
[DataContract(Name = "LogicalOperator", Namespace = ContractNamespace.V2011)]
public enum LogicalOperator
{
    /// <summary>All parts hold.</summary>
    [EnumMember]
    And = 0,

    /// <summary>At least one part holds.</summary>
    [EnumMember]
    Or = 1,
}
