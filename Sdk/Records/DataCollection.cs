using System.Collections.ObjectModel;

namespace Microsoft.Xrm.Sdk;

/// <summary>A list of items of one type.</summary>
[Serializable]
public class DataCollection<T> : Collection<T>
{
    internal DataCollection() { }

    internal DataCollection(IList<T> list)
        : base(list) { }

    /// <summary>Adds the items to the end.</summary>
    public void AddRange(params T[] items) => AddRange((IEnumerable<T>)items);

    /// <summary>Adds the items to the end; a null adds nothing.</summary>
    public void AddRange(IEnumerable<T> items)
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

    /// <summary>Copies the items to a new array.</summary>
    public T[] ToArray()
    {
        var array = new T[Count];
        CopyTo(array, 0);
        return array;
    }
}
