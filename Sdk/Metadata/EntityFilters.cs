using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Which parts of a table to answer.</summary>
[Flags]
[DataContract(Name = "EntityFilters", Namespace = ContractNamespace.Metadata2011)]
public enum EntityFilters
{
    /// <summary>Default.</summary>
    Default = 1,

    /// <summary>Entity.</summary>
    [EnumMember(Value = "Entity")]
    Entity = 1,

    /// <summary>Attributes.</summary>
    [EnumMember(Value = "Attributes")]
    Attributes = 2,

    /// <summary>Privileges.</summary>
    [EnumMember(Value = "Privileges")]
    Privileges = 4,

    /// <summary>Relationships.</summary>
    [EnumMember(Value = "Relationships")]
    Relationships = 8,

    /// <summary>All.</summary>
    All = 15,
}
