using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>A column of whole numbers.</summary>
[MetadataName(LogicalCollectionName = "IntegerAttributeDefinitions", LogicalName = "IntegerAttributeMetadata")]
[DataContract(Name = "IntegerAttributeMetadata", Namespace = ContractNamespace.Metadata2011)]
public sealed class IntegerAttributeMetadata : AttributeMetadata
{
    /// <summary>The greatest value that can be set.</summary>
    public const int MaxSupportedValue = 2147483647;

    /// <summary>The smallest value that can be set.</summary>
    public const int MinSupportedValue = -2147483648;

    /// <summary>Makes one without values.</summary>
    public IntegerAttributeMetadata()
        : base(AttributeTypeCode.Integer) { }

    /// <summary>Makes one with schema name.</summary>
    public IntegerAttributeMetadata(string schemaName)
        : base(AttributeTypeCode.Integer, schemaName) { }

    /// <summary>How it is shown.</summary>
    [DataMember]
    public IntegerFormat? Format { get; set; }

    /// <summary>The formula of a calculated column.</summary>
    [DataMember(Order = 70)]
    public string FormulaDefinition { get; set; }

    /// <summary>The greatest value allowed.</summary>
    [DataMember]
    public int? MaxValue { get; set; }

    /// <summary>The smallest value allowed.</summary>
    [DataMember]
    public int? MinValue { get; set; }

    /// <summary>The kinds of the columns that a calculated one uses.</summary>
    [DataMember(Order = 70)]
    public int? SourceTypeMask { get; internal set; }
}
