using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The column of the status reason.</summary>
[MetadataName(LogicalCollectionName = "StatusAttributeDefinitions", LogicalName = "StatusAttributeMetadata")]
[DataContract(Name = "StatusAttributeMetadata", Namespace = ContractNamespace.Metadata2011)]
public sealed class StatusAttributeMetadata : EnumAttributeMetadata
{
    /// <summary>Makes one without values.</summary>
    public StatusAttributeMetadata()
        : base(AttributeTypeCode.Status, null) { }
}
