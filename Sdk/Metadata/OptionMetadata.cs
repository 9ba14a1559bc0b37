using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>One option.</summary>
[MetadataName(LogicalCollectionName = "OptionDefinitions", LogicalName = "OptionMetadata")]
[DataContract(Name = "OptionMetadata", Namespace = ContractNamespace.Metadata2011)]
[KnownType(typeof(StateOptionMetadata))]
[KnownType(typeof(StatusOptionMetadata))]
public class OptionMetadata : MetadataBase
{
    /// <summary>Makes one without values.</summary>
    public OptionMetadata() { }

    /// <summary>Makes one with label and value.</summary>
    public OptionMetadata(Label label, int? value)
    {
        Label = label;
        Value = value;
    }

    /// <summary>Makes one with label and value and parent option values.</summary>
    public OptionMetadata(Label label, int? value, IEnumerable<int> parentOptionValues)
        : this(label, value)
    {
        ParentValues = parentOptionValues?.ToArray();
    }

    /// <summary>Makes one with value.</summary>
    public OptionMetadata(int value)
    {
        Value = value;
    }

    /// <summary>Makes one with value and parent option values.</summary>
    public OptionMetadata(int value, IEnumerable<int> parentOptionValues)
        : this(value)
    {
        ParentValues = parentOptionValues?.ToArray();
    }

    /// <summary>The colour.</summary>
    [DataMember]
    public string Color { get; set; }

    /// <summary>What it holds, in a sentence.</summary>
    [DataMember]
    public Label Description { get; set; }

    /// <summary>The external value.</summary>
    [DataMember]
    public string ExternalValue { get; set; }

    /// <summary>Whether it is hidden.</summary>
    [DataMember]
    public bool IsHidden { get; internal set; }

    /// <summary>Whether a managed solution brought it.</summary>
    [DataMember]
    public bool? IsManaged { get; internal set; }

    /// <summary>The text.</summary>
    [DataMember]
    public Label Label { get; set; }

    /// <summary>The parent values.</summary>
    [DataMember(Order = 91)]
    public int[] ParentValues { get; set; }

    /// <summary>The tag.</summary>
    [DataMember]
    public string Tag { get; internal set; }

    /// <summary>The value.</summary>
    [DataMember]
    public int? Value { get; set; }
}
