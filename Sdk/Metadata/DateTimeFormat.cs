using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>How a date is shown.</summary>
[DataContract(Name = "DateTimeFormat", Namespace = ContractNamespace.Metadata2011)]
public enum DateTimeFormat
{
    /// <summary>Date only.</summary>
    [EnumMember(Value = "DateOnly")]
    DateOnly = 0,

    /// <summary>Date and time.</summary>
    [EnumMember(Value = "DateAndTime")]
    DateAndTime = 1,
}
