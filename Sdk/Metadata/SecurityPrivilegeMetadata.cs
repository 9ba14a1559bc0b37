using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>A privilege on a table.</summary>
[DataContract(Name = "SecurityPrivilegeMetadata", Namespace = ContractNamespace.Metadata2011)]
public sealed class SecurityPrivilegeMetadata : IExtensibleDataObject
{
    internal SecurityPrivilegeMetadata() { }

    /// <summary>Whether it may reach the own rows.</summary>
    [DataMember]
    public bool CanBeBasic { get; internal set; }

    /// <summary>Whether it may reach business units below.</summary>
    [DataMember]
    public bool CanBeDeep { get; internal set; }

    /// <summary>Whether one can be entity reference.</summary>
    [DataMember]
    public bool CanBeEntityReference { get; internal set; }

    /// <summary>Whether it may reach the whole organisation.</summary>
    [DataMember]
    public bool CanBeGlobal { get; internal set; }

    /// <summary>Whether it may reach the business unit.</summary>
    [DataMember]
    public bool CanBeLocal { get; internal set; }

    /// <summary>Whether one can be parent entity reference.</summary>
    [DataMember]
    public bool CanBeParentEntityReference { get; internal set; }

    /// <summary>Whether one can be record filter.</summary>
    [DataMember]
    public bool CanBeRecordFilter { get; internal set; }

    /// <summary>Wire data of a newer contract that this type does not know, kept for the way back.</summary>
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>The name.</summary>
    [DataMember]
    public string Name { get; internal set; }

    /// <summary>The id of the privilege.</summary>
    [DataMember]
    public Guid PrivilegeId { get; internal set; }

    /// <summary>The privilege type.</summary>
    [DataMember]
    public PrivilegeType PrivilegeType { get; internal set; }
}
