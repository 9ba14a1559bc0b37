using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>What all sets of options have.</summary>
[MetadataName(LogicalCollectionName = "GlobalOptionSetDefinitions", LogicalName = "OptionSetMetadataBase")]
[DataContract(Name = "OptionSetMetadataBase", Namespace = ContractNamespace.Metadata2011)]
[KnownType(typeof(BooleanOptionSetMetadata))]
[KnownType(typeof(OptionSetMetadata))]
public abstract class OptionSetMetadataBase : MetadataBase
{
    /// <summary>Makes one without values.</summary>
    protected OptionSetMetadataBase() { }

    /// <summary>What it holds, in a sentence.</summary>
    [DataMember]
    public Label Description { get; set; }

    /// <summary>What people read.</summary>
    [DataMember]
    public Label DisplayName { get; set; }

    /// <summary>The external type name.</summary>
    [DataMember]
    public string ExternalTypeName { get; set; }

    /// <summary>The version of the solution that brought it.</summary>
    [DataMember(Order = 60)]
    public string IntroducedVersion { get; internal set; }

    /// <summary>Whether it is custom option set.</summary>
    [DataMember]
    public bool? IsCustomOptionSet { get; set; }

    /// <summary>Whether it may be changed.</summary>
    [DataMember]
    public BooleanManagedProperty IsCustomizable { get; set; }

    /// <summary>Whether it is global.</summary>
    [DataMember]
    public bool? IsGlobal { get; set; }

    /// <summary>Whether a managed solution brought it.</summary>
    [DataMember]
    public bool? IsManaged { get; internal set; }

    /// <summary>The name.</summary>
    [Alternatekey]
    [DataMember]
    public string Name { get; set; }

    /// <summary>The option set type.</summary>
    [DataMember]
    public OptionSetType? OptionSetType { get; set; }
}
