using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A text in several languages.</summary>
[DataContract(Name = "Label", Namespace = ContractNamespace.V2011)]
public sealed class Label : IExtensibleDataObject
{
    /// <summary>Makes one without values.</summary>
    public Label() { }

    /// <summary>Makes one with user localized label and labels.</summary>
    public Label(LocalizedLabel userLocalizedLabel, LocalizedLabel[] labels)
    {
        UserLocalizedLabel = userLocalizedLabel;
        LocalizedLabels.AddRange(labels);
    }

    /// <summary>Makes one with user localized label and labels.</summary>
    public Label(LocalizedLabel userLocalizedLabel, List<LocalizedLabel> labels)
    {
        UserLocalizedLabel = userLocalizedLabel;
        LocalizedLabels.AddRange(labels);
    }

    /// <summary>Makes one with label and language code.</summary>
    public Label(string label, int languageCode)
    {
        UserLocalizedLabel = new LocalizedLabel(label, languageCode);
        LocalizedLabels.Add(UserLocalizedLabel);
    }

    /// <summary>Wire data of a newer contract that this type does not know, kept for the way back.</summary>
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>The text in each language.</summary>
    [DataMember]
    public LocalizedLabelCollection LocalizedLabels
    {
        get => field ??= [];
        internal set;
    }

    /// <summary>The text in the language of the caller.</summary>
    [DataMember]
    public LocalizedLabel UserLocalizedLabel { get; set; }
}
