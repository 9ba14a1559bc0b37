using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The texts in which values are shown, by column name.</summary>
[CollectionDataContract(Name = "FormattedValueCollection", Namespace = ContractNamespace.V2011)]
public sealed class FormattedValueCollection : DataCollection<string, string>
{
    /// <summary>Makes an empty collection.</summary>
    public FormattedValueCollection() { }

    /// <summary>Makes a collection with the given texts.</summary>
    protected internal FormattedValueCollection(IDictionary<string, string> collection)
        : base(collection) { }

    [NonSerialized]
    private Func<object, Dictionary<string, string>> maker;

    [NonSerialized]
    private object made;

    // Most readers of a row never look at its texts: they are written when somebody does.
    internal void FillLater(object from, Func<object, Dictionary<string, string>> fill)
    {
        made = from;
        maker = fill;
    }

    private protected override Dictionary<string, string> Late()
    {
        var fill = maker;
        var from = made;
        maker = null;
        made = null;
        return fill?.Invoke(from);
    }
}
