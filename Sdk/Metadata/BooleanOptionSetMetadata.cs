using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The options yes and no.</summary>
[MetadataName(LogicalCollectionName = "BooleanOptionSetDefinitions", LogicalName = "BooleanOptionSetMetadata")]
[DataContract(Name = "BooleanOptionSetMetadata", Namespace = ContractNamespace.Metadata2011)]
public sealed class BooleanOptionSetMetadata : OptionSetMetadataBase
{
    /// <summary>Makes one without values.</summary>
    public BooleanOptionSetMetadata()
    {
        OptionSetType = Metadata.OptionSetType.Boolean;
    }

    /// <summary>Makes one with true option and false option.</summary>
    public BooleanOptionSetMetadata(OptionMetadata trueOption, OptionMetadata falseOption)
        : this()
    {
        TrueOption = trueOption;
        FalseOption = falseOption;
    }

    /// <summary>The option for no.</summary>
    [DataMember]
    public OptionMetadata FalseOption { get; set; }

    /// <summary>The option for yes.</summary>
    [DataMember]
    public OptionMetadata TrueOption { get; set; }
}
