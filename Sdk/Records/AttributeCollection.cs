using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The values of a record by column name.</summary>
[CollectionDataContract(Name = "AttributeCollection", Namespace = ContractNamespace.V2011)]
[KnownType(nameof(GetKnownParameterTypes))]
public sealed class AttributeCollection : DataCollection<string, object>
{
    /// <summary>Makes an empty collection.</summary>
    public AttributeCollection() { }

    /// <summary>Makes a collection with the given values.</summary>
    protected internal AttributeCollection(IDictionary<string, object> collection)
        : base(collection) { }

    private static IEnumerable<Type> GetKnownParameterTypes() => KnownValueTypes.All;
}
