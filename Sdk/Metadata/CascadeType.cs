using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>What happens to related rows in one case.</summary>
[DataContract(Name = "CascadeType", Namespace = ContractNamespace.Metadata2011)]
public enum CascadeType
{
    /// <summary>Nothing.</summary>
    [EnumMember(Value = "NoCascade")]
    NoCascade = 0,

    /// <summary>The same.</summary>
    [EnumMember(Value = "Cascade")]
    Cascade = 1,

    /// <summary>The same, to those that are active.</summary>
    [EnumMember(Value = "Active")]
    Active = 2,

    /// <summary>The same, to those of the same owner.</summary>
    [EnumMember(Value = "UserOwned")]
    UserOwned = 3,

    /// <summary>Their reference is cleared.</summary>
    [EnumMember(Value = "RemoveLink")]
    RemoveLink = 4,

    /// <summary>It is refused while there are any.</summary>
    [EnumMember(Value = "Restrict")]
    Restrict = 5,
}
