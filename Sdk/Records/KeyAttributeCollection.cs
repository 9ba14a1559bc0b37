using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The columns of an alternate key that identify a record.</summary>
[Serializable]
[CollectionDataContract(Name = "KeyAttributeCollection", Namespace = ContractNamespace.V71)]
public sealed class KeyAttributeCollection : DataCollection<string, object>
{
    /// <summary>Makes an empty collection.</summary>
    public KeyAttributeCollection() { }

    /// <summary>Makes a collection with the given columns.</summary>
    protected internal KeyAttributeCollection(IDictionary<string, object> collection)
        : base(collection) { }
}
