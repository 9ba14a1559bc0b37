using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>A relationship kept in a table of pairs.</summary>
[MetadataName(
    LogicalCollectionName = "ManyToManyRelationshipDefinitions",
    LogicalName = "ManyToManyRelationshipMetadata"
)]
[DataContract(Name = "ManyToManyRelationshipMetadata", Namespace = ContractNamespace.Metadata2011)]
public sealed class ManyToManyRelationshipMetadata : RelationshipMetadataBase
{
    /// <summary>Makes one without values.</summary>
    public ManyToManyRelationshipMetadata()
        : base(RelationshipType.ManyToManyRelationship) { }

    /// <summary>The entity1 associated menu configuration.</summary>
    [DataMember]
    public AssociatedMenuConfiguration Entity1AssociatedMenuConfiguration { get; set; }

    /// <summary>The entity1 intersect attribute.</summary>
    [DataMember]
    public string Entity1IntersectAttribute { get; set; }

    /// <summary>The entity1 logical name.</summary>
    [DataMember]
    public string Entity1LogicalName { get; set; }

    /// <summary>The entity1 navigation property name.</summary>
    [DataMember]
    public string Entity1NavigationPropertyName { get; set; }

    /// <summary>The entity2 associated menu configuration.</summary>
    [DataMember]
    public AssociatedMenuConfiguration Entity2AssociatedMenuConfiguration { get; set; }

    /// <summary>The entity2 intersect attribute.</summary>
    [DataMember]
    public string Entity2IntersectAttribute { get; set; }

    /// <summary>The entity2 logical name.</summary>
    [DataMember]
    public string Entity2LogicalName { get; set; }

    /// <summary>The entity2 navigation property name.</summary>
    [DataMember]
    public string Entity2NavigationPropertyName { get; set; }

    /// <summary>The intersect entity name.</summary>
    [DataMember]
    public string IntersectEntityName { get; set; }
}
