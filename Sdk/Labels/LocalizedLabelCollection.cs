using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Texts in several languages.</summary>
[CollectionDataContract(Name = "LocalizedLabelCollection", Namespace = ContractNamespace.V2011)]
public sealed class LocalizedLabelCollection : DataCollection<LocalizedLabel>
{
    /// <summary>Makes an empty collection.</summary>
    public LocalizedLabelCollection() { }

    /// <summary>Makes a collection of the items of a list.</summary>
    public LocalizedLabelCollection(IList<LocalizedLabel> list)
        : base(list) { }
}
