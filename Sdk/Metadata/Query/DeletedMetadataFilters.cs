using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata.Query;

/// <summary>Which kinds of deleted definitions to answer.</summary>
[Flags]
[DataContract(Name = "DeletedMetadataFilters", Namespace = ContractNamespace.MetadataQuery)]
public enum DeletedMetadataFilters
{
    /// <summary>Tables.</summary>
    Default = Entity,

    /// <summary>Tables.</summary>
    [EnumMember(Value = "Entity")]
    Entity = 1,

    /// <summary>Columns.</summary>
    [EnumMember(Value = "Attribute")]
    Attribute = 2,

    /// <summary>Relationships.</summary>
    [EnumMember(Value = "Relationship")]
    Relationship = 4,

    /// <summary>Labels.</summary>
    [EnumMember(Value = "Label")]
    Label = 8,

    /// <summary>Choices.</summary>
    [EnumMember(Value = "OptionSet")]
    OptionSet = 16,

    /// <summary>Everything.</summary>
    All = Entity | Attribute | Relationship | Label | OptionSet,
}
