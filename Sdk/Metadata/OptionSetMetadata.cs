using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>A set of options.</summary>
[MetadataName(LogicalCollectionName = "OptionSetDefinitions", LogicalName = "OptionSetMetadata")]
[DataContract(Name = "OptionSetMetadata", Namespace = ContractNamespace.Metadata2011)]
public sealed class OptionSetMetadata : OptionSetMetadataBase
{
    /// <summary>Makes one without values.</summary>
    public OptionSetMetadata()
    {
        OptionSetType = Metadata.OptionSetType.Picklist;
    }

    /// <summary>Makes one with options.</summary>
    public OptionSetMetadata(OptionMetadataCollection options)
        : this()
    {
        Options = options;
    }

    /// <summary>The options.</summary>
    [DataMember]
    public OptionMetadataCollection Options
    {
        get => field ??= [];
        internal set;
    }

    /// <summary>The parent option set name.</summary>
    [DataMember(Order = 91)]
    public string ParentOptionSetName { get; set; }
}
