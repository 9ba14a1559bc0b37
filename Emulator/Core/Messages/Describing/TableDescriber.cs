using Microsoft.Xrm.Sdk.Metadata;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Security;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Emulator.Messages.Describing;

/// <summary>Tables as the SDK shows them; what the emulator does not know of a table stays null.</summary>
internal static class TableDescriber
{
    /// <summary>A table with the parts that are asked for.</summary>
    public static EntityMetadata Of(MetadataCatalog catalog, TableDefinition table, EntityFilters parts)
    {
        var described = Plain(catalog, table);
        if (parts.HasFlag(EntityFilters.Attributes))
        {
            var columns = table.Columns.Values.OrderBy(column => column.LogicalName, StringComparer.Ordinal);
            described.Set(
                nameof(EntityMetadata.Attributes),
                columns.Select(column => ColumnDescriber.Of(table, column)).ToArray()
            );
        }

        if (parts.HasFlag(EntityFilters.Privileges))
        {
            described.Set(nameof(EntityMetadata.Privileges), PrivilegesOf(table).ToArray());
        }

        if (parts.HasFlag(EntityFilters.Relationships))
        {
            AddRelationships(catalog, table, described);
        }

        return described;
    }

    /// <summary>The id of a table's metadata.</summary>
    public static Guid IdOf(TableDefinition table) => StableId.Of("table", table.LogicalName);

    private static EntityMetadata Plain(MetadataCatalog catalog, TableDefinition table)
    {
        var described = new EntityMetadata
        {
            MetadataId = IdOf(table),
            LogicalName = table.LogicalName,
            SchemaName = table.SchemaName,
            EntitySetName = table.EntitySetName,
            LogicalCollectionName = table.EntitySetName,
            DisplayName = Texts.Label(table.DisplayName),
            DisplayCollectionName = Texts.Label(table.DisplayCollectionName),
            Description = Texts.Label(table.Description),
            OwnershipType = OwnershipOf(table),
            IsActivity = table.IsActivity,
        };
        return described
            .Set(nameof(EntityMetadata.ObjectTypeCode), table.ObjectTypeCode)
            .Set(nameof(EntityMetadata.PrimaryIdAttribute), table.PrimaryId)
            .Set(nameof(EntityMetadata.PrimaryNameAttribute), table.PrimaryName.Length > 0 ? table.PrimaryName : null)
            .Set(nameof(EntityMetadata.IsCustomEntity), table.IsCustom)
            .Set(
                nameof(EntityMetadata.IsIntersect),
                catalog.ManyToMany.Any(many => many.IntersectTable == table.LogicalName)
            )
            .Set(nameof(EntityMetadata.Keys), table.Keys.Select(key => Key(table, key)).ToArray());
    }

    private static void AddRelationships(MetadataCatalog catalog, TableDefinition table, EntityMetadata described)
    {
        OneToManyRelationshipMetadata[] Described(IEnumerable<RelationshipDefinition> ones) =>
            [.. ones.Select(one => RelationshipDescriber.Of(catalog, one))];

        described
            .Set(nameof(EntityMetadata.OneToManyRelationships), Described(catalog.ReferencesTo(table.LogicalName)))
            .Set(nameof(EntityMetadata.ManyToOneRelationships), Described(catalog.ReferencesFrom(table.LogicalName)))
            .Set(
                nameof(EntityMetadata.ManyToManyRelationships),
                catalog
                    .ManyToMany.Where(many => many.First == table.LogicalName || many.Second == table.LogicalName)
                    .Select(RelationshipDescriber.Of)
                    .ToArray()
            );
    }

    private static EntityKeyMetadata Key(TableDefinition table, AlternateKey key)
    {
        var described = new EntityKeyMetadata
        {
            MetadataId = StableId.Of("key", $"{table.LogicalName}.{key.Name}"),
            LogicalName = key.Name,
            SchemaName = key.Name,
            KeyAttributes = [.. key.Columns],
        };
        return described
            .Set(nameof(EntityKeyMetadata.EntityLogicalName), table.LogicalName)
            .Set(nameof(EntityKeyMetadata.EntityKeyIndexStatus), Microsoft.Xrm.Sdk.EntityKeyIndexStatus.Active);
    }

    private static OwnershipTypes OwnershipOf(TableDefinition table) =>
        table.Ownership switch
        {
            Ownership.User => OwnershipTypes.UserOwned,
            Ownership.Organization => OwnershipTypes.OrganizationOwned,
            Ownership.BusinessUnit => OwnershipTypes.BusinessOwned,
            _ => OwnershipTypes.None,
        };

    private static IEnumerable<SecurityPrivilegeMetadata> PrivilegesOf(TableDefinition table)
    {
        var isOwned = table.Ownership == Ownership.User;
        foreach (var right in Enum.GetValues<AccessRight>())
        {
            var type = Enum.Parse<PrivilegeType>(right.ToString());
            if (!isOwned && type is PrivilegeType.Assign or PrivilegeType.Share)
            {
                continue;
            }

            // Only the platform makes these: the constructor is not public.
            var described = (SecurityPrivilegeMetadata)
                Activator.CreateInstance(typeof(SecurityPrivilegeMetadata), nonPublic: true)!;
            var name = Privileges.Name(right, table);
            yield return described
                .Set(nameof(SecurityPrivilegeMetadata.Name), name)
                .Set(nameof(SecurityPrivilegeMetadata.PrivilegeId), StableId.Of("privilege", name))
                .Set(nameof(SecurityPrivilegeMetadata.PrivilegeType), type)
                .Set(nameof(SecurityPrivilegeMetadata.CanBeGlobal), true)
                .Set(nameof(SecurityPrivilegeMetadata.CanBeBasic), isOwned)
                .Set(nameof(SecurityPrivilegeMetadata.CanBeLocal), isOwned)
                .Set(nameof(SecurityPrivilegeMetadata.CanBeDeep), isOwned);
        }
    }
}
