using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>What is known of a table.</summary>
[MetadataName(LogicalCollectionName = "EntityDefinitions", LogicalName = "EntityMetadata")]
[DataContract(Name = "EntityMetadata", Namespace = ContractNamespace.Metadata2011)]
public sealed partial class EntityMetadata : MetadataBase
{
    /// <summary>Makes one without values.</summary>
    public EntityMetadata() { }

    /// <summary>The activity type mask.</summary>
    [DataMember]
    public int? ActivityTypeMask { get; set; }

    /// <summary>The columns.</summary>
    [DataMember]
    public AttributeMetadata[] Attributes { get; internal set; }

    /// <summary>The cluster mode.</summary>
    [DataMember]
    public EntityClusterMode? ClusterMode { get; set; }

    /// <summary>The collection schema name.</summary>
    [DataMember(Order = 71)]
    public string CollectionSchemaName { get; internal set; }

    /// <summary>The created on.</summary>
    [DataMember]
    public DateTime? CreatedOn { get; internal set; }

    /// <summary>The id of the data provider.</summary>
    [DataMember]
    public Guid? DataProviderId { get; set; }

    /// <summary>The id of the data source.</summary>
    [DataMember]
    public Guid? DataSourceId { get; set; }

    /// <summary>The days since record last modified.</summary>
    [DataMember(Order = 72)]
    public int? DaysSinceRecordLastModified { get; set; }

    /// <summary>What it holds, in a sentence.</summary>
    [DataMember]
    public Label Description { get; set; }

    /// <summary>The display collection name.</summary>
    [DataMember]
    public Label DisplayCollectionName { get; set; }

    /// <summary>What people read.</summary>
    [DataMember]
    public Label DisplayName { get; set; }

    /// <summary>The entity color.</summary>
    [DataMember(Order = 71)]
    public string EntityColor { get; set; }

    /// <summary>The entity help url.</summary>
    [DataMember(Order = 70)]
    public string EntityHelpUrl { get; set; }

    /// <summary>The name in Web API addresses.</summary>
    [DataMember(Order = 72)]
    public string EntitySetName { get; set; }

    /// <summary>The external collection name.</summary>
    [DataMember(Order = 71)]
    public string ExternalCollectionName { get; set; }

    /// <summary>The external name.</summary>
    [DataMember]
    public string ExternalName { get; set; }

    /// <summary>The icon large name.</summary>
    [DataMember]
    public string IconLargeName { get; set; }

    /// <summary>The icon medium name.</summary>
    [DataMember]
    public string IconMediumName { get; set; }

    /// <summary>The icon small name.</summary>
    [DataMember]
    public string IconSmallName { get; set; }

    /// <summary>The icon vector name.</summary>
    [DataMember]
    public string IconVectorName { get; set; }

    /// <summary>The version of the solution that brought it.</summary>
    [DataMember(Order = 60)]
    public string IntroducedVersion { get; internal set; }

    /// <summary>The alternate keys.</summary>
    [DataMember(Order = 71)]
    public EntityKeyMetadata[] Keys { get; internal set; }

    /// <summary>The logical collection name.</summary>
    [DataMember(Order = 71)]
    public string LogicalCollectionName { get; set; }

    /// <summary>The name in requests and queries, in lower case.</summary>
    [Alternatekey]
    [DataMember]
    public string LogicalName { get; set; }

    /// <summary>The many to many relationships.</summary>
    [DataMember]
    public ManyToManyRelationshipMetadata[] ManyToManyRelationships { get; internal set; }

    /// <summary>The many to one relationships.</summary>
    [DataMember]
    public OneToManyRelationshipMetadata[] ManyToOneRelationships { get; internal set; }

    /// <summary>The mobile offline filters.</summary>
    [DataMember(Order = 81)]
    public string MobileOfflineFilters { get; set; }

    /// <summary>The modified on.</summary>
    [DataMember]
    public DateTime? ModifiedOn { get; internal set; }

    /// <summary>The number of the table.</summary>
    [DataMember]
    public int? ObjectTypeCode { get; internal set; }

    /// <summary>The one to many relationships.</summary>
    [DataMember]
    public OneToManyRelationshipMetadata[] OneToManyRelationships { get; internal set; }

    /// <summary>The id of the owner.</summary>
    [DataMember]
    public Guid? OwnerId { get; set; }

    /// <summary>The owner type.</summary>
    [DataMember]
    public int? OwnerIdType { get; set; }

    /// <summary>The ownership type.</summary>
    [DataMember]
    public OwnershipTypes? OwnershipType { get; set; }

    /// <summary>The owning business unit.</summary>
    [DataMember]
    public Guid? OwningBusinessUnit { get; set; }

    /// <summary>The column that identifies a row.</summary>
    [DataMember]
    public string PrimaryIdAttribute { get; internal set; }

    /// <summary>The column of the picture of a row.</summary>
    [DataMember(Order = 60)]
    public string PrimaryImageAttribute { get; internal set; }

    /// <summary>The column that names a row.</summary>
    [DataMember]
    public string PrimaryNameAttribute { get; internal set; }

    /// <summary>The privileges.</summary>
    [DataMember]
    public SecurityPrivilegeMetadata[] Privileges { get; internal set; }

    /// <summary>The recurrence base entity logical name.</summary>
    [DataMember]
    public string RecurrenceBaseEntityLogicalName { get; internal set; }

    /// <summary>The report view name.</summary>
    [DataMember]
    public string ReportViewName { get; internal set; }

    /// <summary>The name with capitals.</summary>
    [DataMember]
    public string SchemaName { get; set; }

    /// <summary>The setting of.</summary>
    [DataMember]
    public string SettingOf { get; set; }

    /// <summary>The settings.</summary>
    [DataMember]
    public EntitySetting[] Settings { get; set; }

    /// <summary>The table type.</summary>
    [DataMember]
    public string TableType { get; set; }
}
