using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>What a privilege allows.</summary>
[DataContract(Name = "PrivilegeType", Namespace = ContractNamespace.Metadata2011)]
public enum PrivilegeType
{
    /// <summary>None.</summary>
    [EnumMember(Value = "None")]
    None = 0,

    /// <summary>Create.</summary>
    [EnumMember(Value = "Create")]
    Create = 1,

    /// <summary>Read.</summary>
    [EnumMember(Value = "Read")]
    Read = 2,

    /// <summary>Write.</summary>
    [EnumMember(Value = "Write")]
    Write = 3,

    /// <summary>Delete.</summary>
    [EnumMember(Value = "Delete")]
    Delete = 4,

    /// <summary>Assign.</summary>
    [EnumMember(Value = "Assign")]
    Assign = 5,

    /// <summary>Share.</summary>
    [EnumMember(Value = "Share")]
    Share = 6,

    /// <summary>Append.</summary>
    [EnumMember(Value = "Append")]
    Append = 7,

    /// <summary>Append to.</summary>
    [EnumMember(Value = "AppendTo")]
    AppendTo = 8,
}
