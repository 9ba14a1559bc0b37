using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Which side of a relationship a record is on.</summary>
[DataContract(Name = "EntityRole", Namespace = ContractNamespace.V2011)]
public enum EntityRole
{
    /// <summary>The record holds the lookup.</summary>
    [EnumMember]
    Referencing = 0,

    /// <summary>The lookup points at the record.</summary>
    [EnumMember]
    Referenced = 1,
}
