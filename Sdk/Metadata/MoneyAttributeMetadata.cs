using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>A column of amounts.</summary>
[MetadataName(LogicalCollectionName = "MoneyAttributeDefinitions", LogicalName = "MoneyAttributeMetadata")]
[DataContract(Name = "MoneyAttributeMetadata", Namespace = ContractNamespace.Metadata2011)]
public sealed class MoneyAttributeMetadata : AttributeMetadata
{
    /// <summary>The greatest number of decimals that can be set.</summary>
    public const int MaxSupportedPrecision = 4;

    /// <summary>The greatest number of decimals after a conversion.</summary>
    public const int MaxSupportedPrecisionAfterCurrencyConversion = 10;

    /// <summary>The greatest value that can be set.</summary>
    public const double MaxSupportedValue = 922337203685477;

    /// <summary>The smallest number of decimals that can be set.</summary>
    public const int MinSupportedPrecision = 0;

    /// <summary>The smallest value that can be set.</summary>
    public const double MinSupportedValue = -922337203685477;

    /// <summary>Makes one without values.</summary>
    public MoneyAttributeMetadata()
        : base(AttributeTypeCode.Money) { }

    /// <summary>Makes one with schema name.</summary>
    public MoneyAttributeMetadata(string schemaName)
        : base(AttributeTypeCode.Money, schemaName) { }

    /// <summary>The calculation of.</summary>
    [DataMember]
    public string CalculationOf { get; set; }

    /// <summary>The formula of a calculated column.</summary>
    [DataMember(Order = 70)]
    public string FormulaDefinition { get; set; }

    /// <summary>How an input method editor acts.</summary>
    [DataMember]
    public ImeMode? ImeMode { get; set; }

    /// <summary>Whether it is base currency.</summary>
    [DataMember(Order = 70)]
    public bool? IsBaseCurrency { get; internal set; }

    /// <summary>The greatest value allowed.</summary>
    [DataMember]
    public double? MaxValue { get; set; }

    /// <summary>The smallest value allowed.</summary>
    [DataMember]
    public double? MinValue { get; set; }

    /// <summary>The number of decimals.</summary>
    [DataMember]
    public int? Precision { get; set; }

    /// <summary>The precision source.</summary>
    [DataMember]
    public int? PrecisionSource { get; set; }

    /// <summary>The kinds of the columns that a calculated one uses.</summary>
    [DataMember(Order = 70)]
    public int? SourceTypeMask { get; internal set; }
}
