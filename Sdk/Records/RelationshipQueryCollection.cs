using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk;

/// <summary>Queries for related records by relationship.</summary>
[CollectionDataContract(Name = "RelationshipQueryCollection", Namespace = ContractNamespace.V2011)]
public sealed class RelationshipQueryCollection : DataCollection<Relationship, QueryBase>
{
    /// <summary>Makes an empty collection.</summary>
    public RelationshipQueryCollection() { }
}
