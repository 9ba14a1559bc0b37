using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A record: the name of its table, its id and the values of some of its columns.</summary>
[DataContract(Name = "Entity", Namespace = ContractNamespace.V2011)]
public partial class Entity : IExtensibleDataObject
{
    /// <summary>Makes a record without a table name.</summary>
    public Entity() { }

    /// <summary>Makes a record of the table.</summary>
    public Entity(string entityName)
    {
        LogicalName = entityName;
    }

    /// <summary>Makes a record of the table with an id.</summary>
    public Entity(string entityName, Guid id)
        : this(entityName)
    {
        Id = id;
    }

    /// <summary>Makes a record that is identified by an alternate key of one column.</summary>
    public Entity(string entityName, string keyName, object keyValue)
        : this(entityName)
    {
        KeyAttributes.Add(keyName, keyValue);
    }

    /// <summary>Makes a record that is identified by an alternate key.</summary>
    public Entity(string entityName, KeyAttributeCollection keyAttributes)
        : this(entityName)
    {
        KeyAttributes = keyAttributes;
    }

    /// <summary>The logical name of the table.</summary>
    [DataMember]
    public string LogicalName { get; set; }

    /// <summary>The id. The column of the primary key, if it is among the attributes, is kept apart from it.</summary>
    [DataMember]
    public virtual Guid Id { get; set; }

    /// <summary>The values by column name.</summary>
    [DataMember]
    public AttributeCollection Attributes
    {
        get => field ??= [];
        set;
    }

    /// <summary>What happened to the record since it was read.</summary>
    [DataMember]
    public EntityState? EntityState { get; set; }

    /// <summary>The texts in which values are shown, by column name.</summary>
    [DataMember]
    public FormattedValueCollection FormattedValues
    {
        get => field ??= [];
        set;
    }

    /// <summary>Related records by relationship.</summary>
    [DataMember]
    public RelatedEntityCollection RelatedEntities
    {
        get => field ??= [];
        set;
    }

    /// <summary>The version of the row, for optimistic concurrency.</summary>
    [DataMember]
    public string RowVersion { get; set; }

    /// <summary>The alternate key that identifies the record when it has no id.</summary>
    [DataMember]
    public KeyAttributeCollection KeyAttributes
    {
        get => field ??= [];
        set;
    }

    /// <summary>Wire data of a newer contract that this type does not know, kept for the way back.</summary>
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>Whether a file column is loaded only when it is read.</summary>
    public bool HasLazyFileAttribute { get; set; }

    /// <summary>The name of the file column that is loaded when it is read.</summary>
    public string LazyFileAttributeKey { get; set; }

    /// <summary>The content of the file column that is loaded when it is read.</summary>
    public Lazy<object> LazyFileAttributeValue { get; set; }

    /// <summary>The name of the column with the size of the file.</summary>
    public string LazyFileSizeAttributeKey { get; set; }

    /// <summary>The size of the file.</summary>
    public int LazyFileSizeAttributeValue { get; set; }

    /// <summary>
    /// The value of a column; reading one that is not there throws a <see cref="KeyNotFoundException"/>.
    /// </summary>
    public object this[string attributeName]
    {
        get => Attributes[attributeName];
        set => Attributes[attributeName] = value;
    }

    /// <summary>Whether the column is among the attributes, with a value or null.</summary>
    public bool Contains(string attributeName) => Attributes.Contains(attributeName);

    /// <summary>A reference to the record by id, with its row version; an alternate key is not taken over.</summary>
    public EntityReference ToEntityReference() => new(LogicalName, Id) { RowVersion = RowVersion };
}
