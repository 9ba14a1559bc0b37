using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>A column of dates.</summary>
[MetadataName(LogicalCollectionName = "DateTimeAttributeDefinitions", LogicalName = "DateTimeAttributeMetadata")]
[DataContract(Name = "DateTimeAttributeMetadata", Namespace = ContractNamespace.Metadata2011)]
public sealed class DateTimeAttributeMetadata : AttributeMetadata
{
    /// <summary>Makes one without values.</summary>
    public DateTimeAttributeMetadata()
        : base(AttributeTypeCode.DateTime) { }

    /// <summary>Makes one with format.</summary>
    public DateTimeAttributeMetadata(DateTimeFormat? format)
        : this(format, null) { }

    /// <summary>Makes one with format and schema name.</summary>
    public DateTimeAttributeMetadata(DateTimeFormat? format, string schemaName)
        : base(AttributeTypeCode.DateTime, schemaName)
    {
        Format = format;
    }

    /// <summary>Whether one can change date time behavior.</summary>
    [DataMember(Order = 71)]
    public BooleanManagedProperty CanChangeDateTimeBehavior { get; set; }

    /// <summary>The date time behavior.</summary>
    [DataMember(Order = 71)]
    public DateTimeBehavior DateTimeBehavior { get; set; }

    /// <summary>How it is shown.</summary>
    [DataMember]
    public DateTimeFormat? Format { get; set; }

    /// <summary>The formula of a calculated column.</summary>
    [DataMember(Order = 70)]
    public string FormulaDefinition { get; set; }

    /// <summary>How an input method editor acts.</summary>
    [DataMember]
    public ImeMode? ImeMode { get; set; }

    /// <summary>The greatest value that can be set.</summary>
    public static DateTime MaxSupportedValue { get; } = new(9999, 12, 30, 23, 59, 59, DateTimeKind.Unspecified);

    /// <summary>The smallest value that can be set.</summary>
    public static DateTime MinSupportedValue { get; } = new(1753, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>The kinds of the columns that a calculated one uses.</summary>
    [DataMember(Order = 70)]
    public int? SourceTypeMask { get; internal set; }
}
