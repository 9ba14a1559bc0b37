using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>One status reason.</summary>
[MetadataName(LogicalCollectionName = "StatusOptionDefinitions", LogicalName = "StatusOptionMetadata")]
[DataContract(Name = "StatusOptionMetadata", Namespace = ContractNamespace.Metadata2011)]
public sealed class StatusOptionMetadata : OptionMetadata
{
    /// <summary>Makes one without values.</summary>
    public StatusOptionMetadata() { }

    /// <summary>Makes one with value and state.</summary>
    public StatusOptionMetadata(int value, int? state)
        : base(value)
    {
        State = state;
    }

    /// <summary>The state that it belongs to.</summary>
    [DataMember]
    public int? State { get; set; }

    /// <summary>The transition data.</summary>
    [DataMember]
    public string TransitionData { get; set; }
}
