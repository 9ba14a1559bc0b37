using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>How a whole number is shown.</summary>
[DataContract(Name = "IntegerFormat", Namespace = ContractNamespace.Metadata2011)]
public enum IntegerFormat
{
    /// <summary>None.</summary>
    [EnumMember(Value = "None")]
    None = 0,

    /// <summary>Duration.</summary>
    [EnumMember(Value = "Duration")]
    Duration = 1,

    /// <summary>Time zone.</summary>
    [EnumMember(Value = "TimeZone")]
    TimeZone = 2,

    /// <summary>Language.</summary>
    [EnumMember(Value = "Language")]
    Language = 3,

    /// <summary>Locale.</summary>
    [EnumMember(Value = "Locale")]
    Locale = 4,
}
