using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The part of the menu.</summary>
[DataContract(Name = "AssociatedMenuGroup", Namespace = ContractNamespace.Metadata2011)]
public enum AssociatedMenuGroup
{
    /// <summary>Details.</summary>
    [EnumMember(Value = "Details")]
    Details = 0,

    /// <summary>Sales.</summary>
    [EnumMember(Value = "Sales")]
    Sales = 1,

    /// <summary>Service.</summary>
    [EnumMember(Value = "Service")]
    Service = 2,

    /// <summary>Marketing.</summary>
    [EnumMember(Value = "Marketing")]
    Marketing = 3,
}
