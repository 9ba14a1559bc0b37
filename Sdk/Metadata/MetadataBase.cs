using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>What all parts of the metadata have.</summary>
[DataContract(Name = "MetadataBase", Namespace = ContractNamespace.Metadata2011)]
[KnownType(typeof(AttributeMetadata))]
[KnownType(typeof(EntityMetadata))]
[KnownType(typeof(OptionSetMetadata))]
[KnownType(typeof(RelationshipMetadataBase))]
public abstract class MetadataBase : IExtensibleDataObject
{
    /// <summary>Makes one without values.</summary>
    protected MetadataBase() { }

    /// <summary>Wire data of a newer contract that this type does not know, kept for the way back.</summary>
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>Whether it changed since the metadata were read before.</summary>
    [DataMember(Order = 60)]
    public bool? HasChanged { get; set; }

    /// <summary>The id of this part of the metadata.</summary>
    [DataMember]
    public Guid? MetadataId { get; set; }
}
