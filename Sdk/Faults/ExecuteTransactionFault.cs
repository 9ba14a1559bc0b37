using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The fault of a transaction, with the request that caused it.</summary>
[Serializable]
[DataContract(Name = "ExecuteTransactionFault", Namespace = ContractNamespace.V71)]
public sealed class ExecuteTransactionFault : OrganizationServiceFault
{
    /// <summary>The index of the request that failed.</summary>
    [DataMember]
    public int FaultedRequestIndex { get; set; }
}
