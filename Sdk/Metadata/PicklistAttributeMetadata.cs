using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>A column of one option.</summary>
[MetadataName(LogicalCollectionName = "PicklistAttributeDefinitions", LogicalName = "PicklistAttributeMetadata")]
[DataContract(Name = "PicklistAttributeMetadata", Namespace = ContractNamespace.Metadata2011)]
public sealed class PicklistAttributeMetadata : EnumAttributeMetadata
{
    /// <summary>Makes one without values.</summary>
    public PicklistAttributeMetadata()
        : base(AttributeTypeCode.Picklist, null) { }

    /// <summary>Makes one with schema name.</summary>
    public PicklistAttributeMetadata(string schemaName)
        : base(AttributeTypeCode.Picklist, schemaName) { }

    /// <summary>The child picklist logical names.</summary>
    [DataMember(Order = 91)]
    public List<string> ChildPicklistLogicalNames { get; internal set; }

    /// <summary>The formula of a calculated column.</summary>
    [DataMember(Order = 70)]
    public string FormulaDefinition { get; set; }

    /// <summary>The parent picklist logical name.</summary>
    [DataMember(Order = 91)]
    public string ParentPicklistLogicalName { get; set; }

    /// <summary>The kinds of the columns that a calculated one uses.</summary>
    [DataMember(Order = 70)]
    public int? SourceTypeMask { get; internal set; }
}
