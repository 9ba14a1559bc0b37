using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Snapshots of a record before or after the operation, by image name.</summary>
[CollectionDataContract(Name = "EntityImageCollection", Namespace = ContractNamespace.V2011)]
public class EntityImageCollection : DataCollection<string, Entity>
{
    /// <summary>Makes an empty collection.</summary>
    public EntityImageCollection() { }

    /// <summary>Makes a collection with the given images.</summary>
    protected internal EntityImageCollection(IDictionary<string, Entity> collection)
        : base(collection) { }
}
