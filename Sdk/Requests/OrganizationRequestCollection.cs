using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The requests of a batch.</summary>
[CollectionDataContract(Name = "OrganizationRequestCollection", Namespace = ContractNamespace.V2012)]
[KnownType(typeof(EntityImageCollection))]
public sealed class OrganizationRequestCollection : DataCollection<OrganizationRequest>
{
    /// <summary>Makes an empty list.</summary>
    public OrganizationRequestCollection() { }
}
