using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Numbers of rows by the logical names of their tables.</summary>
[CollectionDataContract(Name = "EntityRecordCountCollection", Namespace = ContractNamespace.V90)]
public sealed class EntityRecordCountCollection : DataCollection<string, long>
{
    /// <summary>Makes an empty collection.</summary>
    public EntityRecordCountCollection() { }
}
