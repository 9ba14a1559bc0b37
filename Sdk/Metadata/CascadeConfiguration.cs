using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>What happens to related rows.</summary>
[DataContract(Name = "CascadeConfiguration", Namespace = ContractNamespace.Metadata2011)]
public sealed class CascadeConfiguration : IExtensibleDataObject
{
    /// <summary>Makes one without values.</summary>
    public CascadeConfiguration() { }

    /// <summary>The archive.</summary>
    [DataMember]
    public CascadeType? Archive { get; set; }

    /// <summary>The assign.</summary>
    [DataMember]
    public CascadeType? Assign { get; set; }

    /// <summary>The delete.</summary>
    [DataMember]
    public CascadeType? Delete { get; set; }

    /// <summary>Wire data of a newer contract that this type does not know, kept for the way back.</summary>
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>The merge.</summary>
    [DataMember]
    public CascadeType? Merge { get; set; }

    /// <summary>The reparent.</summary>
    [DataMember]
    public CascadeType? Reparent { get; set; }

    /// <summary>The rollup view.</summary>
    [DataMember(Order = 82)]
    public CascadeType? RollupView { get; set; }

    /// <summary>The share.</summary>
    [DataMember]
    public CascadeType? Share { get; set; }

    /// <summary>The unshare.</summary>
    [DataMember]
    public CascadeType? Unshare { get; set; }
}
