using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>How grave a finding of the validation is.</summary>
[DataContract(Name = "SeverityLevel", Namespace = ContractNamespace.V90)]
public enum SeverityLevel
{
    /// <summary>Hardly noticeable.</summary>
    [EnumMember]
    Low = 0,

    /// <summary>Noticeable.</summary>
    [EnumMember]
    Medium = 1,

    /// <summary>Harmful.</summary>
    [EnumMember]
    High = 2,

    /// <summary>The query will fail or harm others.</summary>
    [EnumMember]
    Critical = 3,
}
