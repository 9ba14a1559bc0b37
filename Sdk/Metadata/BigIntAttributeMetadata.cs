using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>A column of whole numbers of 64 bits.</summary>
[MetadataName(LogicalCollectionName = "BigIntAttributeDefinitions", LogicalName = "BigIntAttributeMetadata")]
[DataContract(Name = "BigIntAttributeMetadata", Namespace = ContractNamespace.Metadata2011)]
public sealed class BigIntAttributeMetadata : AttributeMetadata
{
    /// <summary>The greatest value that can be set.</summary>
    public const long MaxSupportedValue = 9223372036854775807;

    /// <summary>The smallest value that can be set.</summary>
    public const long MinSupportedValue = -9223372036854775808;

    /// <summary>Makes one without values.</summary>
    public BigIntAttributeMetadata()
        : base(AttributeTypeCode.BigInt) { }

    /// <summary>Makes one with schema name.</summary>
    public BigIntAttributeMetadata(string schemaName)
        : base(AttributeTypeCode.BigInt, schemaName) { }

    /// <summary>The greatest value allowed.</summary>
    [DataMember]
    public long? MaxValue { get; internal set; }

    /// <summary>The smallest value allowed.</summary>
    [DataMember]
    public long? MinValue { get; internal set; }
}
