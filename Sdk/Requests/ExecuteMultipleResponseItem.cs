using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The answer or the fault of one request of a batch.</summary>
[DataContract(Name = "ExecuteMultipleResponseItem", Namespace = ContractNamespace.V2012)]
public sealed class ExecuteMultipleResponseItem : IExtensibleDataObject
{
    /// <summary>The index of the request in the batch.</summary>
    [DataMember]
    public int RequestIndex { get; set; }

    /// <summary>The answer, or null when the request failed.</summary>
    [DataMember]
    public OrganizationResponse Response { get; set; }

    /// <summary>The fault, or null when the request succeeded.</summary>
    [DataMember]
    public OrganizationServiceFault Fault { get; set; }

    /// <summary>Wire data of a newer contract that this type does not know, kept for the way back.</summary>
    public ExtensionDataObject ExtensionData { get; set; }
}
