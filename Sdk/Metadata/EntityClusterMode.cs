using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>How rows are laid out.</summary>
[DataContract(Name = "EntityClusterMode", Namespace = ContractNamespace.Metadata90)]
public enum EntityClusterMode
{
    /// <summary>Partitioned.</summary>
    [EnumMember(Value = "Partitioned")]
    Partitioned = 0,

    /// <summary>Replicated.</summary>
    [EnumMember(Value = "Replicated")]
    Replicated = 1,

    /// <summary>Local.</summary>
    [EnumMember(Value = "Local")]
    Local = 2,
}
