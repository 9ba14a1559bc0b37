using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>How an input method editor acts.</summary>
[DataContract(Name = "ImeMode", Namespace = ContractNamespace.Metadata2011)]
public enum ImeMode
{
    /// <summary>Auto.</summary>
    [EnumMember(Value = "Auto")]
    Auto = 0,

    /// <summary>Inactive.</summary>
    [EnumMember(Value = "Inactive")]
    Inactive = 1,

    /// <summary>Active.</summary>
    [EnumMember(Value = "Active")]
    Active = 2,

    /// <summary>Disabled.</summary>
    [EnumMember(Value = "Disabled")]
    Disabled = 3,
}
