using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>The direction of a sort order.</summary>
[DataContract(Name = "OrderType", Namespace = ContractNamespace.V2011)]
public enum OrderType
{
    /// <summary>Smallest first.</summary>
    [EnumMember]
    Ascending = 0,

    /// <summary>Largest first.</summary>
    [EnumMember]
    Descending = 1,
}
