using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Whether a column needs a value.</summary>
[DataContract(Name = "AttributeRequiredLevel", Namespace = ContractNamespace.Metadata2011)]
public enum AttributeRequiredLevel
{
    /// <summary>None.</summary>
    [EnumMember(Value = "None")]
    None = 0,

    /// <summary>System required.</summary>
    [EnumMember(Value = "SystemRequired")]
    SystemRequired = 1,

    /// <summary>Application required.</summary>
    [EnumMember(Value = "ApplicationRequired")]
    ApplicationRequired = 2,

    /// <summary>Recommended.</summary>
    [EnumMember(Value = "Recommended")]
    Recommended = 3,
}
