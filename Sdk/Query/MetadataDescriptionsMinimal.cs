using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>A short description of the metadata: tables with their columns.</summary>
[DataContract(Name = "MetadataDescriptionsMinimal", Namespace = ContractNamespace.V90)]
public class MetadataDescriptionsMinimal : IExtensibleDataObject
{
    /// <summary>The tables.</summary>
    [DataMember(IsRequired = true, Order = 0)]
    public EntityDescriptionMinimal[] EntityDescriptions { get; set; }

    /// <summary>Wire data of a newer contract that this type does not know, kept for the way back.</summary>
    public ExtensionDataObject ExtensionData { get; set; }
}
