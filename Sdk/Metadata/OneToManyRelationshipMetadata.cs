using System.Collections.ObjectModel;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>A relationship whose many side holds a lookup.</summary>
[MetadataName(
    LogicalCollectionName = "OneToManyRelationshipDefinitions",
    LogicalName = "OneToManyRelationshipMetadata"
)]
[DataContract(Name = "OneToManyRelationshipMetadata", Namespace = ContractNamespace.Metadata2011)]
public sealed class OneToManyRelationshipMetadata : RelationshipMetadataBase
{
    /// <summary>Makes one without values.</summary>
    public OneToManyRelationshipMetadata()
        : base(RelationshipType.OneToManyRelationship) { }

    /// <summary>The associated menu configuration.</summary>
    [DataMember]
    public AssociatedMenuConfiguration AssociatedMenuConfiguration { get; set; }

    /// <summary>What happens to related rows.</summary>
    [DataMember]
    public CascadeConfiguration CascadeConfiguration { get; set; }

    /// <summary>The denormalized attribute name.</summary>
    [DataMember]
    public string DenormalizedAttributeName { get; set; }

    /// <summary>The entity key.</summary>
    [DataMember]
    public string EntityKey { get; set; }

    /// <summary>Whether it is denormalized lookup.</summary>
    [DataMember]
    public bool? IsDenormalizedLookup { get; set; }

    /// <summary>Whether it is hierarchical.</summary>
    [DataMember]
    public bool? IsHierarchical { get; set; }

    /// <summary>Whether it is relationship attribute denormalized.</summary>
    [DataMember]
    public bool? IsRelationshipAttributeDenormalized { get; set; }

    /// <summary>The column on the one side.</summary>
    [DataMember]
    public string ReferencedAttribute { get; set; }

    /// <summary>The table on the one side.</summary>
    [DataMember]
    public string ReferencedEntity { get; set; }

    /// <summary>The referenced entity navigation property name.</summary>
    [DataMember]
    public string ReferencedEntityNavigationPropertyName { get; set; }

    /// <summary>The lookup.</summary>
    [DataMember]
    public string ReferencingAttribute { get; set; }

    /// <summary>The table that holds the lookup.</summary>
    [DataMember]
    public string ReferencingEntity { get; set; }

    /// <summary>The referencing entity navigation property name.</summary>
    [DataMember]
    public string ReferencingEntityNavigationPropertyName { get; set; }

    /// <summary>The relationship attributes.</summary>
    [DataMember]
    public Collection<RelationshipAttribute> RelationshipAttributes { get; set; }

    /// <summary>The relationship behavior.</summary>
    [DataMember]
    public int? RelationshipBehavior { get; set; }
}
