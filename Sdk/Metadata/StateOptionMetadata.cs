using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>One state.</summary>
[MetadataName(LogicalCollectionName = "StateOptionDefinitions", LogicalName = "StateOptionMetadata")]
[DataContract(Name = "StateOptionMetadata", Namespace = ContractNamespace.Metadata2011)]
public sealed class StateOptionMetadata : OptionMetadata
{
    /// <summary>Makes one without values.</summary>
    public StateOptionMetadata() { }

    /// <summary>The status reason of the state.</summary>
    [DataMember]
    public int? DefaultStatus { get; set; }

    /// <summary>The name that never changes.</summary>
    [DataMember]
    public string InvariantName { get; set; }
}
