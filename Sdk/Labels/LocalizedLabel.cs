using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk;

/// <summary>A text in one language.</summary>
[MetadataName(LogicalCollectionName = "LocalizedLabelDefinitions", LogicalName = "LocalizedLabel")]
[DataContract(Name = "LocalizedLabel", Namespace = ContractNamespace.V2011)]
public sealed class LocalizedLabel : MetadataBase
{
    /// <summary>Makes one without values.</summary>
    public LocalizedLabel() { }

    /// <summary>Makes one with label and language code.</summary>
    public LocalizedLabel(string label, int languageCode)
    {
        Label = label;
        LanguageCode = languageCode;
    }

    /// <summary>Whether a managed solution brought it.</summary>
    [DataMember]
    public bool? IsManaged { get; internal set; }

    /// <summary>The text.</summary>
    [DataMember]
    public string Label { get; set; }

    /// <summary>The number of the language.</summary>
    [DataMember]
    public int LanguageCode { get; set; }
}
