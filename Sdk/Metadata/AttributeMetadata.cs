using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>What is known of a column.</summary>
[MetadataName(LogicalCollectionName = "AttributeDefinitions", LogicalName = "AttributeMetadata")]
[DataContract(Name = "AttributeMetadata", Namespace = ContractNamespace.Metadata2011)]
[KnownType(typeof(BigIntAttributeMetadata))]
[KnownType(typeof(BooleanAttributeMetadata))]
[KnownType(typeof(DateTimeAttributeMetadata))]
[KnownType(typeof(DecimalAttributeMetadata))]
[KnownType(typeof(DoubleAttributeMetadata))]
[KnownType(typeof(EntityNameAttributeMetadata))]
[KnownType(typeof(IntegerAttributeMetadata))]
[KnownType(typeof(LookupAttributeMetadata))]
[KnownType(typeof(MemoAttributeMetadata))]
[KnownType(typeof(MoneyAttributeMetadata))]
[KnownType(typeof(MultiSelectPicklistAttributeMetadata))]
[KnownType(typeof(PicklistAttributeMetadata))]
[KnownType(typeof(StateAttributeMetadata))]
[KnownType(typeof(StatusAttributeMetadata))]
[KnownType(typeof(StringAttributeMetadata))]
[KnownType(typeof(UniqueIdentifierAttributeMetadata))]
public class AttributeMetadata : MetadataBase
{
    /// <summary>Makes one without values.</summary>
    public AttributeMetadata() { }

    /// <summary>Makes one with attribute type.</summary>
    protected AttributeMetadata(AttributeTypeCode attributeType)
    {
        AttributeType = attributeType;
        AttributeTypeName = attributeType + "Type";
    }

    /// <summary>Makes one with attribute type and schema name.</summary>
    protected AttributeMetadata(AttributeTypeCode attributeType, string schemaName)
        : this(attributeType)
    {
        SchemaName = schemaName;
    }

    /// <summary>The column that this one belongs to.</summary>
    [DataMember]
    public string AttributeOf { get; internal set; }

    /// <summary>The kind of column.</summary>
    [DataMember]
    public AttributeTypeCode? AttributeType { get; internal set; }

    /// <summary>The name of the kind of column.</summary>
    [DataMember(Order = 60)]
    public AttributeTypeDisplayName AttributeTypeName { get; internal set; }

    /// <summary>The auto number format.</summary>
    [DataMember(Order = 90)]
    public string AutoNumberFormat { get; set; }

    /// <summary>Whether one can be secured for create.</summary>
    [DataMember]
    public bool? CanBeSecuredForCreate { get; internal set; }

    /// <summary>Whether one can be secured for read.</summary>
    [DataMember]
    public bool? CanBeSecuredForRead { get; internal set; }

    /// <summary>Whether one can be secured for update.</summary>
    [DataMember]
    public bool? CanBeSecuredForUpdate { get; internal set; }

    /// <summary>Whether one can modify additional settings.</summary>
    [DataMember]
    public BooleanManagedProperty CanModifyAdditionalSettings { get; set; }

    /// <summary>The column number.</summary>
    [DataMember]
    public int? ColumnNumber { get; internal set; }

    /// <summary>The created on.</summary>
    [DataMember]
    public DateTime? CreatedOn { get; internal set; }

    /// <summary>The deprecated version.</summary>
    [DataMember]
    public string DeprecatedVersion { get; internal set; }

    /// <summary>What it holds, in a sentence.</summary>
    [DataMember]
    public Label Description { get; set; }

    /// <summary>What people read.</summary>
    [DataMember]
    public Label DisplayName { get; set; }

    /// <summary>The table.</summary>
    [DataMember]
    public string EntityLogicalName { get; internal set; }

    /// <summary>The external name.</summary>
    [DataMember]
    public string ExternalName { get; set; }

    /// <summary>The inherits from.</summary>
    [DataMember]
    public string InheritsFrom { get; internal set; }

    /// <summary>The version of the solution that brought it.</summary>
    [DataMember(Order = 60)]
    public string IntroducedVersion { get; internal set; }

    /// <summary>Whether it is audit enabled.</summary>
    [DataMember]
    public BooleanManagedProperty IsAuditEnabled { get; set; }

    /// <summary>Whether a solution added it.</summary>
    [DataMember]
    public bool? IsCustomAttribute { get; internal set; }

    /// <summary>Whether it may be changed.</summary>
    [DataMember]
    public BooleanManagedProperty IsCustomizable { get; set; }

    /// <summary>Whether it is data source secret.</summary>
    [DataMember]
    public bool? IsDataSourceSecret { get; set; }

    /// <summary>Whether it is filterable.</summary>
    [DataMember]
    public bool? IsFilterable { get; internal set; }

    /// <summary>Whether it is global filter enabled.</summary>
    [DataMember]
    public BooleanManagedProperty IsGlobalFilterEnabled { get; set; }

    /// <summary>Whether it is kept elsewhere.</summary>
    [DataMember(Order = 70)]
    public bool? IsLogical { get; internal set; }

    /// <summary>Whether a managed solution brought it.</summary>
    [DataMember]
    public bool? IsManaged { get; internal set; }

    /// <summary>Whether it is primary.</summary>
    [DataMember]
    public bool? IsPrimaryId { get; internal set; }

    /// <summary>Whether it is primary name.</summary>
    [DataMember]
    public bool? IsPrimaryName { get; internal set; }

    /// <summary>Whether it is renameable.</summary>
    [DataMember]
    public BooleanManagedProperty IsRenameable { get; set; }

    /// <summary>Whether it is required for form.</summary>
    [DataMember]
    public bool? IsRequiredForForm { get; set; }

    /// <summary>Whether it is retrievable.</summary>
    [DataMember]
    public bool? IsRetrievable { get; internal set; }

    /// <summary>Whether it is searchable.</summary>
    [DataMember]
    public bool? IsSearchable { get; internal set; }

    /// <summary>Whether it is secured.</summary>
    [DataMember]
    public bool? IsSecured { get; set; }

    /// <summary>Whether it is sortable enabled.</summary>
    [DataMember]
    public BooleanManagedProperty IsSortableEnabled { get; set; }

    /// <summary>Whether it is valid for advanced find.</summary>
    [DataMember]
    public BooleanManagedProperty IsValidForAdvancedFind { get; set; }

    /// <summary>Whether it is valid for create.</summary>
    [DataMember]
    public bool? IsValidForCreate { get; set; }

    /// <summary>Whether it is valid for form.</summary>
    [DataMember]
    public bool? IsValidForForm { get; set; }

    /// <summary>Whether it is valid for grid.</summary>
    [DataMember]
    public bool? IsValidForGrid { get; set; }

    /// <summary>Whether it is valid for read.</summary>
    [DataMember]
    public bool? IsValidForRead { get; internal set; }

    /// <summary>Whether it is valid for update.</summary>
    [DataMember]
    public bool? IsValidForUpdate { get; set; }

    /// <summary>Whether it is valid OData attribute.</summary>
    [DataMember]
    public bool IsValidODataAttribute { get; internal set; }

    /// <summary>The id of the linked attribute.</summary>
    [DataMember]
    public Guid? LinkedAttributeId { get; set; }

    /// <summary>The name in requests and queries, in lower case.</summary>
    [Alternatekey]
    [DataMember]
    public string LogicalName { get; set; }

    /// <summary>The modified on.</summary>
    [DataMember]
    public DateTime? ModifiedOn { get; internal set; }

    /// <summary>Whether forms insist on a value.</summary>
    [DataMember]
    public AttributeRequiredLevelManagedProperty RequiredLevel { get; set; }

    /// <summary>The name with capitals.</summary>
    [DataMember]
    public string SchemaName { get; set; }

    /// <summary>The settings.</summary>
    [DataMember]
    public EntitySetting[] Settings { get; set; }

    /// <summary>Whether it is calculated or rolled up.</summary>
    [DataMember(Order = 70)]
    public int? SourceType { get; set; }
}
