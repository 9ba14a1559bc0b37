using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata.Query;

/// <summary>What every query of metadata has.</summary>
[DataContract(Name = "MetadataQueryBase", Namespace = ContractNamespace.MetadataQuery)]
[KnownType(typeof(MetadataQueryExpression))]
public abstract class MetadataQueryBase : IExtensibleDataObject
{
    /// <summary>For the kinds of queries.</summary>
    protected MetadataQueryBase() { }

    /// <summary>Wire data of a newer contract that this type does not know, kept for the way back.</summary>
    public ExtensionDataObject ExtensionData { get; set; }
}
