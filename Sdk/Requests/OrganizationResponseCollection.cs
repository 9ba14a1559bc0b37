using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The responses of a batch.</summary>
[CollectionDataContract(Name = "OrganizationResponseCollection", Namespace = ContractNamespace.V71)]
public sealed class OrganizationResponseCollection : DataCollection<OrganizationResponse>
{
    /// <summary>Makes an empty list.</summary>
    public OrganizationResponseCollection() { }
}
