using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>An alternate key.</summary>
[MetadataName(LogicalCollectionName = "EntityKeyDefinitions", LogicalName = "EntityKeyMetadata")]
[DataContract(Name = "EntityKeyMetadata", Namespace = ContractNamespace.Metadata71)]
public sealed class EntityKeyMetadata : MetadataBase
{
    /// <summary>Makes one without values.</summary>
    public EntityKeyMetadata() { }

    /// <summary>The async job.</summary>
    [DataMember]
    public EntityReference AsyncJob { get; internal set; }

    /// <summary>What people read.</summary>
    [DataMember]
    public Label DisplayName { get; set; }

    /// <summary>The entity key index status.</summary>
    [DataMember]
    public EntityKeyIndexStatus EntityKeyIndexStatus { get; internal set; }

    /// <summary>The table.</summary>
    [DataMember]
    public string EntityLogicalName { get; internal set; }

    /// <summary>The version of the solution that brought it.</summary>
    [DataMember]
    public string IntroducedVersion { get; internal set; }

    /// <summary>Whether it may be changed.</summary>
    [DataMember]
    public BooleanManagedProperty IsCustomizable { get; internal set; }

    /// <summary>Whether it is export key.</summary>
    [DataMember]
    public bool? IsExportKey { get; internal set; }

    /// <summary>Whether a managed solution brought it.</summary>
    [DataMember]
    public bool? IsManaged { get; internal set; }

    /// <summary>Whether it is secondary key.</summary>
    [DataMember]
    public bool? IsSecondaryKey { get; set; }

    /// <summary>Whether it is synchronous.</summary>
    [DataMember]
    public bool? IsSynchronous { get; internal set; }

    /// <summary>The key attributes.</summary>
    [DataMember]
    public string[] KeyAttributes { get; set; }

    /// <summary>The name in requests and queries, in lower case.</summary>
    [Alternatekey]
    [DataMember]
    public string LogicalName { get; set; }

    /// <summary>The name with capitals.</summary>
    [DataMember]
    public string SchemaName { get; set; }
}
