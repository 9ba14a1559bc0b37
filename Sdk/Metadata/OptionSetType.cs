using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The kind of a set of options.</summary>
[DataContract(Name = "OptionSetType", Namespace = ContractNamespace.Metadata2011)]
public enum OptionSetType
{
    /// <summary>Picklist.</summary>
    [EnumMember(Value = "Picklist")]
    Picklist = 0,

    /// <summary>State.</summary>
    [EnumMember(Value = "State")]
    State = 1,

    /// <summary>Status.</summary>
    [EnumMember(Value = "Status")]
    Status = 2,

    /// <summary>Boolean.</summary>
    [EnumMember(Value = "Boolean")]
    Boolean = 3,
}
