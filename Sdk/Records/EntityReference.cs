using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Points at a record by table and id, or by table and alternate key.</summary>
[DataContract(Name = "EntityReference", Namespace = ContractNamespace.V2011)]
public sealed class EntityReference : IExtensibleDataObject
{
    /// <summary>Makes a reference to nothing yet.</summary>
    public EntityReference() { }

    /// <summary>Makes a reference to a record of the table.</summary>
    public EntityReference(string logicalName)
    {
        LogicalName = logicalName;
    }

    /// <summary>Makes a reference by id.</summary>
    public EntityReference(string logicalName, Guid id)
        : this(logicalName)
    {
        Id = id;
    }

    /// <summary>Makes a reference by an alternate key.</summary>
    public EntityReference(string logicalName, KeyAttributeCollection keyAttributeCollection)
        : this(logicalName)
    {
        KeyAttributes = keyAttributeCollection;
    }

    /// <summary>Makes a reference by an alternate key of one column.</summary>
    public EntityReference(string logicalName, string keyName, object keyValue)
        : this(logicalName)
    {
        KeyAttributes.Add(keyName, keyValue);
    }

    /// <summary>The id of the record.</summary>
    [DataMember]
    public Guid Id { get; set; }

    /// <summary>The logical name of the table.</summary>
    [DataMember]
    public string LogicalName { get; set; }

    /// <summary>The value of the record's primary name column, when the platform filled it in.</summary>
    [DataMember]
    public string Name { get; set; }

    /// <summary>The alternate key that identifies the record when there is no id.</summary>
    [DataMember]
    public KeyAttributeCollection KeyAttributes
    {
        get => field ??= [];
        set;
    }

    /// <summary>The version of the row, for optimistic concurrency.</summary>
    [DataMember]
    public string RowVersion { get; set; }

    /// <summary>Wire data of a newer contract that this type does not know, kept for the way back.</summary>
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>Two references are equal when table, id and alternate key are; the name does not count.</summary>
    public override bool Equals(object obj) =>
        obj is EntityReference other
        && Id == other.Id
        && LogicalName == other.LogicalName
        && KeyAttributes.Count == other.KeyAttributes.Count
        && KeyAttributes.All(other.KeyAttributes.Contains);

    /// <summary>A hash over table, id and alternate key.</summary>
    public override int GetHashCode() =>
        KeyAttributes.Aggregate(
            Id.GetHashCode() ^ StringComparer.Ordinal.GetHashCode(LogicalName ?? string.Empty),
            (hash, key) => hash ^ StringComparer.Ordinal.GetHashCode(key.Key) ^ (key.Value?.GetHashCode() ?? 0)
        );
}
