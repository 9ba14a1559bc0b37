using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>How far the index of a key is.</summary>
[DataContract(Name = "EntityKeyIndexStatus", Namespace = ContractNamespace.V71)]
public enum EntityKeyIndexStatus
{
    /// <summary>Pending.</summary>
    [EnumMember]
    Pending = 0,

    /// <summary>In progress.</summary>
    [EnumMember]
    InProgress = 1,

    /// <summary>Active.</summary>
    [EnumMember]
    Active = 2,

    /// <summary>Failed.</summary>
    [EnumMember]
    Failed = 3,
}
