using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>How a lookup is shown.</summary>
[DataContract(Name = "LookupFormat", Namespace = ContractNamespace.Metadata2011)]
public enum LookupFormat
{
    /// <summary>None.</summary>
    [EnumMember(Value = "None")]
    None = 0,

    /// <summary>Connection.</summary>
    [EnumMember(Value = "Connection")]
    Connection = 1,

    /// <summary>Regarding.</summary>
    [EnumMember(Value = "Regarding")]
    Regarding = 2,

    /// <summary>Text.</summary>
    [EnumMember(Value = "Text")]
    Text = 3,
}
