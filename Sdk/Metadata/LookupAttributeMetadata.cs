using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>A column that refers to rows.</summary>
[MetadataName(LogicalCollectionName = "LookupAttributeDefinitions", LogicalName = "LookupAttributeMetadata")]
[DataContract(Name = "LookupAttributeMetadata", Namespace = ContractNamespace.Metadata2011)]
public sealed class LookupAttributeMetadata : AttributeMetadata
{
    /// <summary>Makes one without values.</summary>
    public LookupAttributeMetadata()
        : base(AttributeTypeCode.Lookup) { }

    /// <summary>Makes one with format.</summary>
    public LookupAttributeMetadata(LookupFormat? format)
        : base(AttributeTypeCode.Lookup)
    {
        Format = format;
    }

    /// <summary>How it is shown.</summary>
    [DataMember]
    public LookupFormat? Format { get; set; }

    /// <summary>The tables that it may refer to.</summary>
    [DataMember]
    public string[] Targets { get; set; }
}
