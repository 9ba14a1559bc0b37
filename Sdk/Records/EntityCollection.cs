using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Records of one table, as a query returns them, with what is needed to read the next page.</summary>
[DataContract(Name = "EntityCollection", Namespace = ContractNamespace.V2011)]
public sealed class EntityCollection : IExtensibleDataObject
{
    /// <summary>Makes an empty collection.</summary>
    public EntityCollection() { }

    /// <summary>Makes a collection of the given records; null means none.</summary>
    public EntityCollection(IList<Entity> list)
    {
        Entities.AddRange(list);
    }

    /// <summary>The records.</summary>
    [DataMember]
    public DataCollection<Entity> Entities
    {
        get => field ??= [];
        set;
    }

    /// <summary>Whether the query has more records than these.</summary>
    [DataMember]
    public bool MoreRecords { get; set; }

    /// <summary>What the next page's query has to carry to go on after these records.</summary>
    [DataMember]
    public string PagingCookie { get; set; }

    /// <summary>The oldest row version that a running transaction may still change.</summary>
    [DataMember]
    public string MinActiveRowVersion { get; set; }

    /// <summary>The number of all records of the query when it asked for it.</summary>
    [DataMember]
    public int TotalRecordCount { get; set; }

    /// <summary>Whether there are more records than the count goes up to.</summary>
    [DataMember]
    public bool TotalRecordCountLimitExceeded { get; set; }

    /// <summary>The logical name of the table.</summary>
    [DataMember]
    public string EntityName { get; set; }

    /// <summary>Wire data of a newer contract that this type does not know, kept for the way back.</summary>
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>The record at an index.</summary>
    public Entity this[int index]
    {
        get => Entities[index];
        set => Entities[index] = value;
    }
}
