using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>A column of decimal numbers.</summary>
[MetadataName(LogicalCollectionName = "DecimalAttributeMetadataDefinitions", LogicalName = "DecimalAttributeMetadata")]
[DataContract(Name = "DecimalAttributeMetadata", Namespace = ContractNamespace.Metadata2011)]
public sealed class DecimalAttributeMetadata : AttributeMetadata
{
    /// <summary>The greatest number of decimals that can be set.</summary>
    public const int MaxSupportedPrecision = 10;

    /// <summary>The greatest value that can be set.</summary>
    public const double MaxSupportedValue = 100000000000;

    /// <summary>The smallest number of decimals that can be set.</summary>
    public const int MinSupportedPrecision = 0;

    /// <summary>The smallest value that can be set.</summary>
    public const double MinSupportedValue = -100000000000;

    /// <summary>Makes one without values.</summary>
    public DecimalAttributeMetadata()
        : base(AttributeTypeCode.Decimal) { }

    /// <summary>Makes one with schema name.</summary>
    public DecimalAttributeMetadata(string schemaName)
        : base(AttributeTypeCode.Decimal, schemaName) { }

    /// <summary>The formula of a calculated column.</summary>
    [DataMember(Order = 70)]
    public string FormulaDefinition { get; set; }

    /// <summary>How an input method editor acts.</summary>
    [DataMember]
    public ImeMode? ImeMode { get; set; }

    /// <summary>The greatest value allowed.</summary>
    [DataMember]
    public decimal? MaxValue { get; set; }

    /// <summary>The smallest value allowed.</summary>
    [DataMember]
    public decimal? MinValue { get; set; }

    /// <summary>The number of decimals.</summary>
    [DataMember]
    public int? Precision { get; set; }

    /// <summary>The kinds of the columns that a calculated one uses.</summary>
    [DataMember(Order = 70)]
    public int? SourceTypeMask { get; internal set; }
}
