using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The answers and faults of the requests of a batch.</summary>
[CollectionDataContract(Name = "OrganizationResponseCollection", Namespace = ContractNamespace.V2012)]
public sealed class ExecuteMultipleResponseItemCollection : DataCollection<ExecuteMultipleResponseItem>
{
    /// <summary>Makes an empty list.</summary>
    public ExecuteMultipleResponseItemCollection() { }
}
