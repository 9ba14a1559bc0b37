using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Organization;

/// <summary>The addresses of the services of an organisation.</summary>
[CollectionDataContract(Name = "EndpointCollection", Namespace = ContractNamespace.V2014)]
public sealed class EndpointCollection : DataCollection<EndpointType, string>
{
    /// <summary>Makes an empty collection.</summary>
    public EndpointCollection() { }
}
