using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>A column of floating point numbers.</summary>
[MetadataName(LogicalCollectionName = "DoubleAttributeDefinitions", LogicalName = "DoubleAttributeMetadata")]
[DataContract(Name = "DoubleAttributeMetadata", Namespace = ContractNamespace.Metadata2011)]
public sealed class DoubleAttributeMetadata : AttributeMetadata
{
    /// <summary>The greatest number of decimals that can be set.</summary>
    public const int MaxSupportedPrecision = 5;

    /// <summary>The greatest value that can be set.</summary>
    public const double MaxSupportedValue = 100000000000;

    /// <summary>The smallest number of decimals that can be set.</summary>
    public const int MinSupportedPrecision = 0;

    /// <summary>The smallest value that can be set.</summary>
    public const double MinSupportedValue = -100000000000;

    /// <summary>Makes one without values.</summary>
    public DoubleAttributeMetadata()
        : base(AttributeTypeCode.Double) { }

    /// <summary>Makes one with schema name.</summary>
    public DoubleAttributeMetadata(string schemaName)
        : base(AttributeTypeCode.Double, schemaName) { }

    /// <summary>The formula of a calculated column.</summary>
    [DataMember(Order = 70)]
    public string FormulaDefinition { get; set; }

    /// <summary>How an input method editor acts.</summary>
    [DataMember]
    public ImeMode? ImeMode { get; set; }

    /// <summary>The greatest value allowed.</summary>
    [DataMember]
    public double? MaxValue { get; set; }

    /// <summary>The smallest value allowed.</summary>
    [DataMember]
    public double? MinValue { get; set; }

    /// <summary>The number of decimals.</summary>
    [DataMember]
    public int? Precision { get; set; }

    /// <summary>The kinds of the columns that a calculated one uses.</summary>
    [DataMember(Order = 70)]
    public int? SourceTypeMask { get; internal set; }
}
