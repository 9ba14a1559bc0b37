using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Related records by relationship.</summary>
[CollectionDataContract(Name = "RelatedEntityCollection", Namespace = ContractNamespace.V2011)]
public sealed class RelatedEntityCollection : DataCollection<Relationship, EntityCollection>
{
    /// <summary>Makes an empty collection.</summary>
    public RelatedEntityCollection() { }

    /// <summary>Always false: related records may be added and removed.</summary>
    public override bool IsReadOnly => false;
}
