using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>What happened to a record since it was read.</summary>
[DataContract(Name = "EntityState", Namespace = ContractNamespace.V2011)]
public enum EntityState
{
    /// <summary>Nothing was changed.</summary>
    [EnumMember]
    Unchanged = 0,

    /// <summary>The record is new.</summary>
    [EnumMember]
    Created = 1,

    /// <summary>The record was changed.</summary>
    [EnumMember]
    Changed = 2,
}
