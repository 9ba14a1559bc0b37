using Microsoft.Xrm.Sdk.Metadata;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Emulator.Messages.Describing;

/// <summary>Relationships as the SDK shows them.</summary>
internal static class RelationshipDescriber
{
    /// <summary>A one-to-many relationship.</summary>
    public static OneToManyRelationshipMetadata Of(MetadataCatalog catalog, RelationshipDefinition one) =>
        new()
        {
            MetadataId = IdOf(one.SchemaName),
            SchemaName = one.SchemaName,
            IsCustomRelationship = one.IsCustom,
            ReferencedEntity = one.ReferencedTable,
            ReferencedAttribute = catalog.TryTable(one.ReferencedTable)?.PrimaryId,
            ReferencingEntity = one.ReferencingTable,
            ReferencingAttribute = one.ReferencingColumn,
            CascadeConfiguration = new CascadeConfiguration
            {
                Assign = Type(one.Assign),
                Delete = Type(one.Delete),
                Merge = Type(one.Merge),
                Reparent = Type(one.Reparent),
                Share = Type(one.Share),
                Unshare = Type(one.Unshare),
            },
        };

    /// <summary>A many-to-many relationship.</summary>
    public static ManyToManyRelationshipMetadata Of(ManyToManyDefinition many) =>
        new()
        {
            MetadataId = IdOf(many.SchemaName),
            SchemaName = many.SchemaName,
            IsCustomRelationship = many.IsCustom,
            IntersectEntityName = many.IntersectTable,
            Entity1LogicalName = many.First,
            Entity1IntersectAttribute = many.FirstColumn,
            Entity2LogicalName = many.Second,
            Entity2IntersectAttribute = many.SecondColumn,
        };

    private static Guid IdOf(string schemaName) => StableId.Of("relationship", schemaName);

    private static CascadeType Type(Cascade cascade) =>
        cascade switch
        {
            Cascade.Cascade => CascadeType.Cascade,
            Cascade.Active => CascadeType.Active,
            Cascade.Owner => CascadeType.UserOwned,
            Cascade.RemoveLink => CascadeType.RemoveLink,
            Cascade.Restrict => CascadeType.Restrict,
            _ => CascadeType.NoCascade,
        };
}
