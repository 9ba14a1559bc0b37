using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>A column that names a table.</summary>
[MetadataName(LogicalCollectionName = "EntityNameAttributeDefinitions", LogicalName = "EntityNameAttributeMetadata")]
[DataContract(Name = "EntityNameAttributeMetadata", Namespace = ContractNamespace.Metadata2011)]
public sealed class EntityNameAttributeMetadata : EnumAttributeMetadata
{
    /// <summary>Makes one without values.</summary>
    public EntityNameAttributeMetadata()
        : base(AttributeTypeCode.EntityName, null) { }

    /// <summary>Makes one with schema name.</summary>
    public EntityNameAttributeMetadata(string schemaName)
        : base(AttributeTypeCode.EntityName, schemaName) { }

    /// <summary>Whether it is entity reference stored.</summary>
    [DataMember(Order = 90)]
    public bool IsEntityReferenceStored { get; internal set; }
}
