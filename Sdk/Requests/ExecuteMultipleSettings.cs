using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>How a batch treats faults and what it returns.</summary>
[DataContract(Name = "ExecuteMultipleSettings", Namespace = ContractNamespace.V2012)]
public sealed class ExecuteMultipleSettings : IExtensibleDataObject
{
    /// <summary>Whether the next requests run after one failed.</summary>
    [DataMember]
    public bool ContinueOnError { get; set; }

    /// <summary>Whether the answers are returned; faults always are.</summary>
    [DataMember]
    public bool ReturnResponses { get; set; }

    /// <summary>Wire data of a newer contract that this type does not know, kept for the way back.</summary>
    public ExtensionDataObject ExtensionData { get; set; }
}
