using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Details of a fault by name.</summary>
[Serializable]
[CollectionDataContract(Name = "ErrorDetailCollection", Namespace = ContractNamespace.V2011)]
public sealed class ErrorDetailCollection : DataCollection<string, object>
{
    /// <summary>Makes an empty collection.</summary>
    public ErrorDetailCollection() { }
}
