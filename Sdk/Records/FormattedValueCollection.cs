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
}
