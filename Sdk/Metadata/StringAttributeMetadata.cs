using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>A column of texts.</summary>
[MetadataName(LogicalCollectionName = "StringAttributeDefinitions", LogicalName = "StringAttributeMetadata")]
[DataContract(Name = "StringAttributeMetadata", Namespace = ContractNamespace.Metadata2011)]
public sealed class StringAttributeMetadata : AttributeMetadata
{
    /// <summary>The longest length that can be set.</summary>
    public const int MaxSupportedLength = 4000;

    /// <summary>The shortest length that can be set.</summary>
    public const int MinSupportedLength = 1;

    /// <summary>Makes one without values.</summary>
    public StringAttributeMetadata()
        : base(AttributeTypeCode.String) { }

    /// <summary>Makes one with schema name.</summary>
    public StringAttributeMetadata(string schemaName)
        : base(AttributeTypeCode.String, schemaName) { }

    /// <summary>The database length.</summary>
    [DataMember(Order = 90)]
    public int? DatabaseLength { get; internal set; }

    /// <summary>How it is shown.</summary>
    [DataMember]
    public StringFormat? Format { get; set; }

    /// <summary>The name of how it is shown.</summary>
    [DataMember(Order = 60)]
    public StringFormatName FormatName { get; set; }

    /// <summary>The formula of a calculated column.</summary>
    [DataMember(Order = 70)]
    public string FormulaDefinition { get; set; }

    /// <summary>How an input method editor acts.</summary>
    [DataMember]
    public ImeMode? ImeMode { get; set; }

    /// <summary>Whether it is localizable.</summary>
    [DataMember(Order = 70)]
    public bool? IsLocalizable { get; internal set; }

    /// <summary>The longest text allowed.</summary>
    [DataMember]
    public int? MaxLength { get; set; }

    /// <summary>The kinds of the columns that a calculated one uses.</summary>
    [DataMember(Order = 70)]
    public int? SourceTypeMask { get; internal set; }

    /// <summary>The column whose reading this is.</summary>
    [DataMember]
    public string YomiOf { get; set; }
}
