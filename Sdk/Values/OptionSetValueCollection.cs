using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The chosen values of a multi-select choice.</summary>
[CollectionDataContract(Name = "OptionSetValueCollection", Namespace = ContractNamespace.V90)]
public sealed class OptionSetValueCollection : DataCollection<OptionSetValue>
{
    /// <summary>Makes an empty list.</summary>
    public OptionSetValueCollection() { }

    /// <summary>Makes a list over the given items.</summary>
    public OptionSetValueCollection(IList<OptionSetValue> list)
        : base(list) { }
}
