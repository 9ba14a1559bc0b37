using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The column of the state.</summary>
[MetadataName(LogicalCollectionName = "StateAttributeDefinitions", LogicalName = "StateAttributeMetadata")]
[DataContract(Name = "StateAttributeMetadata", Namespace = ContractNamespace.Metadata2011)]
public sealed class StateAttributeMetadata : EnumAttributeMetadata
{
    /// <summary>Makes one without values.</summary>
    public StateAttributeMetadata()
        : base(AttributeTypeCode.State, null) { }
}
