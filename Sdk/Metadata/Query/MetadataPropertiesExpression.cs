using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata.Query;

/// <summary>Which properties of definitions to answer.</summary>
[DataContract(Name = "MetadataPropertiesExpression", Namespace = ContractNamespace.MetadataQuery)]
public sealed class MetadataPropertiesExpression : IExtensibleDataObject
{
    /// <summary>Makes a list of none.</summary>
    public MetadataPropertiesExpression() { }

    /// <summary>Makes a list of these.</summary>
    public MetadataPropertiesExpression(params string[] propertyNames) => PropertyNames.AddRange(propertyNames);

    /// <summary>Whether all are wanted.</summary>
    [DataMember]
    public bool AllProperties { get; set; }

    /// <summary>The names of those that are wanted.</summary>
    [DataMember]
    public DataCollection<string> PropertyNames
    {
        get => field ??= [];
        private set;
    }

    /// <summary>Wire data of a newer contract that this type does not know, kept for the way back.</summary>
    public ExtensionDataObject ExtensionData { get; set; }
}
