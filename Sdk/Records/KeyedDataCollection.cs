using System.Collections;

namespace Microsoft.Xrm.Sdk;

/// <summary>A collection of values by key.</summary>
[Serializable]
public abstract class DataCollection<TKey, TValue> : IEnumerable<KeyValuePair<TKey, TValue>>
{
    private static readonly Dictionary<TKey, TValue> NoItems = [];

    // Made when first needed: most of a record's collections stay empty.
    private Dictionary<TKey, TValue> items;

    /// <summary>Makes an empty collection.</summary>
    protected internal DataCollection() { }

    /// <summary>Makes a collection with a copy of the given items.</summary>
    protected internal DataCollection(IDictionary<TKey, TValue> collection)
    {
        items = new Dictionary<TKey, TValue>(collection);
    }

    private Dictionary<TKey, TValue> Items => items ??= Late() ?? [];

    // For questions, which an empty collection answers without being made.
    private Dictionary<TKey, TValue> Known => items ?? (items = Late()) ?? NoItems;

    /// <summary>The number of items.</summary>
    public int Count => Known.Count;

    /// <summary>Whether the collection refuses changes.</summary>
    public virtual bool IsReadOnly => false;

    /// <summary>The keys, in the order in which they were added.</summary>
    public ICollection<TKey> Keys => Items.Keys;

    /// <summary>The values, in the order in which they were added.</summary>
    public ICollection<TValue> Values => Items.Values;

    /// <summary>The value of the key; reading a missing key throws a <see cref="KeyNotFoundException"/>.</summary>
    public virtual TValue this[TKey key]
    {
        get => Known[key];
        set => Items[key] = value;
    }

    /// <summary>Adds an item; a key that is there already throws an <see cref="ArgumentException"/>.</summary>
    public void Add(KeyValuePair<TKey, TValue> item) => Add(item.Key, item.Value);

    /// <summary>Adds a value; a key that is there already throws an <see cref="ArgumentException"/>.</summary>
    public void Add(TKey key, TValue value) => Items.Add(key, value);

    /// <summary>Adds the items.</summary>
    public void AddRange(params KeyValuePair<TKey, TValue>[] items) =>
        AddRange((IEnumerable<KeyValuePair<TKey, TValue>>)items);

    /// <summary>Adds the items; a null adds nothing.</summary>
    public void AddRange(IEnumerable<KeyValuePair<TKey, TValue>> items)
    {
        if (items is null)
        {
            return;
        }

        foreach (var item in items)
        {
            Add(item);
        }
    }

    /// <summary>Removes every item.</summary>
    public void Clear() => Items.Clear();

    /// <summary>Whether the key is there.</summary>
    public bool Contains(TKey key) => Known.ContainsKey(key);

    /// <summary>Whether the key is there with this value.</summary>
    public bool Contains(KeyValuePair<TKey, TValue> key) =>
        ((ICollection<KeyValuePair<TKey, TValue>>)Known).Contains(key);

    /// <summary>Whether the key is there.</summary>
    public bool ContainsKey(TKey key) => Known.ContainsKey(key);

    /// <summary>Copies the items to an array, beginning at an index.</summary>
    public void CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex) =>
        ((ICollection<KeyValuePair<TKey, TValue>>)Known).CopyTo(array, arrayIndex);

    /// <summary>Enumerates the items.</summary>
    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator() => Known.GetEnumerator();

    /// <summary>Removes the key; false when it is not there.</summary>
    public bool Remove(TKey key) => Known.Remove(key);

    /// <summary>Removes the key if it has this value.</summary>
    public bool Remove(KeyValuePair<TKey, TValue> item) =>
        ((ICollection<KeyValuePair<TKey, TValue>>)Known).Remove(item);

    /// <summary>Gives the value of the key if it is there.</summary>
    public bool TryGetValue(TKey key, out TValue value) => Known.TryGetValue(key, out value);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Makes room for that many items, unless some are there already.</summary>
    internal void Reserve(int count) => items ??= new Dictionary<TKey, TValue>(count);

    /// <summary>What is filled in when somebody first looks; null for nothing.</summary>
    private protected virtual Dictionary<TKey, TValue> Late() => null;
}
