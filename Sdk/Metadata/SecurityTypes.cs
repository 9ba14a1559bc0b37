using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>How rights follow a relationship.</summary>
[Flags]
[DataContract(Name = "SecurityTypes", Namespace = ContractNamespace.Metadata2011)]
public enum SecurityTypes
{
    /// <summary>None.</summary>
    [EnumMember(Value = "None")]
    None = 0,

    /// <summary>Append.</summary>
    [EnumMember(Value = "Append")]
    Append = 1,

    /// <summary>Parent child.</summary>
    [EnumMember(Value = "ParentChild")]
    ParentChild = 2,

    /// <summary>Pointer.</summary>
    [EnumMember(Value = "Pointer")]
    Pointer = 4,

    /// <summary>Inheritance.</summary>
    [EnumMember(Value = "Inheritance")]
    Inheritance = 8,
}
