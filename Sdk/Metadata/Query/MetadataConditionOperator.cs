using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata.Query;

/// <summary>How a property is compared.</summary>
[DataContract(Name = "MetadataConditionOperator", Namespace = ContractNamespace.MetadataQuery)]
public enum MetadataConditionOperator
{
    /// <summary>It is the value.</summary>
    [EnumMember(Value = "Equals")]
    Equals = 0,

    /// <summary>It is another value.</summary>
    [EnumMember(Value = "NotEquals")]
    NotEquals = 1,

    /// <summary>It is one of the values.</summary>
    [EnumMember(Value = "In")]
    In = 2,

    /// <summary>It is none of the values.</summary>
    [EnumMember(Value = "NotIn")]
    NotIn = 3,

    /// <summary>It is greater.</summary>
    [EnumMember(Value = "GreaterThan")]
    GreaterThan = 4,

    /// <summary>It is less.</summary>
    [EnumMember(Value = "LessThan")]
    LessThan = 5,
}
