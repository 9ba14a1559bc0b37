using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>What all relationships have.</summary>
[MetadataName(LogicalCollectionName = "RelationshipDefinitions", LogicalName = "RelationshipMetadataBase")]
[DataContract(Name = "RelationshipMetadataBase", Namespace = ContractNamespace.Metadata2011)]
[KnownType(typeof(ManyToManyRelationshipMetadata))]
[KnownType(typeof(OneToManyRelationshipMetadata))]
public abstract class RelationshipMetadataBase : MetadataBase
{
    /// <summary>Makes one without values.</summary>
    protected RelationshipMetadataBase() { }

    /// <summary>Makes one with type.</summary>
    protected RelationshipMetadataBase(RelationshipType type)
    {
        RelationshipType = type;
    }

    /// <summary>The version of the solution that brought it.</summary>
    [DataMember(Order = 60)]
    public string IntroducedVersion { get; internal set; }

    /// <summary>Whether it is custom relationship.</summary>
    [DataMember]
    public bool? IsCustomRelationship { get; set; }

    /// <summary>Whether it may be changed.</summary>
    [DataMember]
    public BooleanManagedProperty IsCustomizable { get; set; }

    /// <summary>Whether a managed solution brought it.</summary>
    [DataMember]
    public bool? IsManaged { get; internal set; }

    /// <summary>Whether it is valid for advanced find.</summary>
    [DataMember]
    public bool? IsValidForAdvancedFind { get; set; }

    /// <summary>The relationship type.</summary>
    [DataMember(Order = 60)]
    public RelationshipType RelationshipType { get; internal set; }

    /// <summary>The name with capitals.</summary>
    [Alternatekey]
    [DataMember]
    public string SchemaName { get; set; }

    /// <summary>The security types.</summary>
    [DataMember]
    public SecurityTypes? SecurityTypes { get; set; }
}
