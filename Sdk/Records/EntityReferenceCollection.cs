using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A list of references to records.</summary>
[CollectionDataContract(Name = "EntityReferenceCollection", Namespace = ContractNamespace.V2011)]
public sealed class EntityReferenceCollection : DataCollection<EntityReference>
{
    /// <summary>Makes an empty list.</summary>
    public EntityReferenceCollection() { }

    /// <summary>Makes a list over the given items.</summary>
    public EntityReferenceCollection(IList<EntityReference> list)
        : base(list) { }
}
