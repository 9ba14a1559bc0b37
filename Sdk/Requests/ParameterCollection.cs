using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The parameters of a request, or the results of a response, by name.</summary>
[CollectionDataContract(Name = "ParameterCollection", Namespace = ContractNamespace.V2011)]
[KnownType(nameof(GetKnownParameterTypes))]
public class ParameterCollection : DataCollection<string, object>
{
    /// <summary>Makes an empty collection.</summary>
    public ParameterCollection() { }

    /// <summary>Makes a collection with the given parameters.</summary>
    protected ParameterCollection(IDictionary<string, object> collection)
        : base(collection) { }

    /// <summary>Sets the parameter unless the value is null.</summary>
    public void AddOrUpdateIfNotNull(string key, object obj)
    {
        if (obj is not null)
        {
            this[key] = obj;
        }
    }

    /// <summary>Gives the parameter if it is there and of the asked type.</summary>
    public bool TryGetValue<T>(string key, out T value)
    {
        if (TryGetValue(key, out var found) && found is T typed)
        {
            value = typed;
            return true;
        }

        value = default;
        return false;
    }

    internal T ValueOrDefault<T>(string key) =>
        TryGetValue(key, out var found) && found is not null ? (T)found : default;

    private static IEnumerable<Type> GetKnownParameterTypes() => KnownValueTypes.All;
}
