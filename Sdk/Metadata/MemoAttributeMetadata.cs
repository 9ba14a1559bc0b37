using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>A column of long texts.</summary>
[MetadataName(LogicalCollectionName = "MemoAttributeDefinitions", LogicalName = "MemoAttributeMetadata")]
[DataContract(Name = "MemoAttributeMetadata", Namespace = ContractNamespace.Metadata2011)]
public sealed class MemoAttributeMetadata : AttributeMetadata
{
    /// <summary>The longest length that can be set.</summary>
    public const int MaxSupportedLength = 1048576;

    /// <summary>The shortest length that can be set.</summary>
    public const int MinSupportedLength = 1;

    /// <summary>Makes one without values.</summary>
    public MemoAttributeMetadata()
        : base(AttributeTypeCode.Memo) { }

    /// <summary>Makes one with schema name.</summary>
    public MemoAttributeMetadata(string schemaName)
        : base(AttributeTypeCode.Memo, schemaName) { }

    /// <summary>How it is shown.</summary>
    [DataMember]
    public StringFormat? Format { get; set; }

    /// <summary>The name of how it is shown.</summary>
    [DataMember(Order = 60)]
    public MemoFormatName FormatName { get; set; }

    /// <summary>How an input method editor acts.</summary>
    [DataMember]
    public ImeMode? ImeMode { get; set; }

    /// <summary>Whether it is localizable.</summary>
    [DataMember(Order = 70)]
    public bool? IsLocalizable { get; internal set; }

    /// <summary>The longest text allowed.</summary>
    [DataMember]
    public int? MaxLength { get; set; }
}
