using System.Text.Json.Nodes;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Emulator.WebApi.Describing;

/// <summary>Tables, keys and relationships as EntityDefinitions shows them.</summary>
internal static class TableJson
{
    /// <summary>A table without its columns.</summary>
    public static JsonObject Of(TableDefinition table) =>
        new()
        {
            ["MetadataId"] = IdOf(table).ToString("D"),
            ["LogicalName"] = table.LogicalName,
            ["SchemaName"] = table.SchemaName,
            ["EntitySetName"] = table.EntitySetName,
            ["LogicalCollectionName"] = table.EntitySetName,
            ["ObjectTypeCode"] = table.ObjectTypeCode,
            ["PrimaryIdAttribute"] = table.PrimaryId,
            ["PrimaryNameAttribute"] = table.PrimaryName.Length > 0 ? table.PrimaryName : null,
            ["OwnershipType"] = table.Ownership switch
            {
                Ownership.User => "UserOwned",
                Ownership.Organization => "OrganizationOwned",
                Ownership.BusinessUnit => "BusinessOwned",
                _ => "None",
            },
            ["IsActivity"] = table.IsActivity,
            ["IsCustomEntity"] = table.IsCustom,
            ["IsIntersect"] = false,
            ["DisplayName"] = Label(table.DisplayName),
            ["DisplayCollectionName"] = Label(table.DisplayCollectionName),
            ["Description"] = Label(table.Description),
        };

    /// <summary>The id of a table's metadata.</summary>
    public static Guid IdOf(TableDefinition table) => StableId.Of("table", table.LogicalName);

    /// <summary>An alternate key.</summary>
    public static JsonObject Of(TableDefinition table, AlternateKey key) =>
        new()
        {
            ["MetadataId"] = StableId.Of("key", $"{table.LogicalName}.{key.Name}").ToString("D"),
            ["LogicalName"] = key.Name,
            ["SchemaName"] = key.Name,
            ["EntityLogicalName"] = table.LogicalName,
            ["KeyAttributes"] = new JsonArray([.. key.Columns.Select(name => (JsonNode)name)]),
            ["EntityKeyIndexStatus"] = "Active",
        };

    /// <summary>A one-to-many relationship.</summary>
    public static JsonObject Of(RelationshipDefinition one) =>
        new()
        {
            ["MetadataId"] = StableId.Of("relationship", one.SchemaName).ToString("D"),
            ["SchemaName"] = one.SchemaName,
            ["RelationshipType"] = "OneToManyRelationship",
            ["ReferencedEntity"] = one.ReferencedTable,
            ["ReferencingEntity"] = one.ReferencingTable,
            ["ReferencingAttribute"] = one.ReferencingColumn,
            ["IsCustomRelationship"] = one.IsCustom,
        };

    /// <summary>A many-to-many relationship.</summary>
    public static JsonObject Of(ManyToManyDefinition many) =>
        new()
        {
            ["MetadataId"] = StableId.Of("relationship", many.SchemaName).ToString("D"),
            ["SchemaName"] = many.SchemaName,
            ["RelationshipType"] = "ManyToManyRelationship",
            ["Entity1LogicalName"] = many.First,
            ["Entity2LogicalName"] = many.Second,
            ["IntersectEntityName"] = many.IntersectTable,
            ["IsCustomRelationship"] = many.IsCustom,
        };

    /// <summary>A text as people read it, in English.</summary>
    public static JsonObject Label(string text)
    {
        JsonObject One() => new() { ["Label"] = text, ["LanguageCode"] = 1033 };
        return new JsonObject { ["LocalizedLabels"] = new JsonArray(One()), ["UserLocalizedLabel"] = One() };
    }
}
