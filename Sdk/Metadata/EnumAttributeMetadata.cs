using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>What is known of a column with options.</summary>
[MetadataName(LogicalCollectionName = "EnumAttributeDefinitions", LogicalName = "EnumAttributeMetadata")]
[DataContract(Name = "EnumAttributeMetadata", Namespace = ContractNamespace.Metadata2011)]
[KnownType(typeof(EntityNameAttributeMetadata))]
[KnownType(typeof(MultiSelectPicklistAttributeMetadata))]
[KnownType(typeof(PicklistAttributeMetadata))]
[KnownType(typeof(StateAttributeMetadata))]
[KnownType(typeof(StatusAttributeMetadata))]
public abstract class EnumAttributeMetadata : AttributeMetadata
{
    /// <summary>Makes one without values.</summary>
    protected EnumAttributeMetadata() { }

    /// <summary>Makes one with attribute type and schema name.</summary>
    protected EnumAttributeMetadata(AttributeTypeCode attributeType, string schemaName)
        : base(attributeType, schemaName) { }

    /// <summary>The value of a new row.</summary>
    [DataMember]
    public int? DefaultFormValue { get; set; }

    /// <summary>The options.</summary>
    [DataMember]
    public OptionSetMetadata OptionSet { get; set; }

    [DataMember(Order = 91)]
    internal string ParentEnumAttributeLogicalName { get; set; }
}
