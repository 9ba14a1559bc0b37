using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>A column of several options.</summary>
[MetadataName(
    LogicalCollectionName = "MultiSelectPicklistAttributeDefinitions",
    LogicalName = "MultiSelectPicklistAttributeMetadata"
)]
[DataContract(Name = "MultiSelectPicklistAttributeMetadata", Namespace = ContractNamespace.Metadata90)]
public sealed class MultiSelectPicklistAttributeMetadata : EnumAttributeMetadata
{
    /// <summary>Makes one without values.</summary>
    public MultiSelectPicklistAttributeMetadata()
        : this(null) { }

    /// <summary>Makes one with schema name.</summary>
    public MultiSelectPicklistAttributeMetadata(string schemaName)
        : base(AttributeTypeCode.Virtual, schemaName)
    {
        AttributeTypeName = AttributeTypeDisplayName.MultiSelectPicklistType;
    }

    /// <summary>The child picklist logical names.</summary>
    [DataMember(Order = 91)]
    public List<string> ChildPicklistLogicalNames { get; internal set; }

    /// <summary>The formula of a calculated column.</summary>
    [DataMember]
    public string FormulaDefinition { get; set; }

    /// <summary>The parent picklist logical name.</summary>
    [DataMember(Order = 91)]
    public string ParentPicklistLogicalName { get; set; }

    /// <summary>The kinds of the columns that a calculated one uses.</summary>
    [DataMember]
    public int? SourceTypeMask { get; internal set; }
}
