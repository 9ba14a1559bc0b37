using System.Text.Json;
using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Solutions;
using SalesCorner.Emulator.WebApi.Contract;

namespace SalesCorner.Emulator.WebApi.Defining;

/// <summary>Reads a relationship's definition; a one-to-many one makes its lookup too.</summary>
internal sealed class RelationshipJsonReader(MetadataCatalog catalog, ComponentCatalog components)
{
    /// <summary>The relationship, with the lookup or the table of pairs that it makes.</summary>
    public (string SchemaName, ImportedMetadata Added) Read(JsonElement json)
    {
        var name = json.Needed("SchemaName");
        return (
            name,
            DefinitionJson.TypeOf(json) switch
            {
                "OneToManyRelationshipMetadata" => OneToMany(name, json),
                "ManyToManyRelationshipMetadata" => ManyToMany(name, json),
                var other => throw ApiFault.BadBody($"'{other}' is no type of relationship."),
            }
        );
    }

    private ImportedMetadata OneToMany(string name, JsonElement json)
    {
        var table = TableOf(json, "ReferencingEntity");
        var lookup = json.Inner("Lookup") is { } given
            ? ColumnJsonReader.Lookup(table.LogicalName, given)
            : throw ApiFault.BadBody("the property 'Lookup' is missing: the relationship makes it.");
        var cascades = json.Inner("CascadeConfiguration");
        var one = new RelationshipDefinition
        {
            SchemaName = name,
            ReferencingTable = table.LogicalName,
            ReferencingColumn = lookup.LogicalName,
            ReferencedTable = TableOf(json, "ReferencedEntity").LogicalName,
            Assign = CascadeOf(cascades, "Assign", Cascade.None),
            Share = CascadeOf(cascades, "Share", Cascade.None),
            Unshare = CascadeOf(cascades, "Unshare", Cascade.None),
            Reparent = CascadeOf(cascades, "Reparent", Cascade.None),
            Delete = CascadeOf(cascades, "Delete", Cascade.RemoveLink),
            Merge = CascadeOf(cascades, "Merge", Cascade.None),
            IsCustom = true,
        };
        return TableRequest.Joining(table, [lookup], components) with
        {
            Relationships =
            [
                new Sourced<RelationshipDefinition>(one, TableRequest.Node("RelationshipDefinitions", name)),
            ],
        };
    }

    private ImportedMetadata ManyToMany(string name, JsonElement json)
    {
        var pair = new ManyToManyDefinition(
            name,
            json.TextOr("IntersectEntityName", name).ToLowerInvariant(),
            TableOf(json, "Entity1LogicalName").LogicalName,
            TableOf(json, "Entity2LogicalName").LogicalName
        )
        {
            IsCustom = true,
        };
        return new ImportedMetadata
        {
            ManyToMany = [new Sourced<ManyToManyDefinition>(pair, TableRequest.Node("RelationshipDefinitions", name))],
        };
    }

    private TableDefinition TableOf(JsonElement json, string property) =>
        catalog.TryTable(json.Needed(property))
        ?? throw ApiFault.BadBody($"'{property}' names no table: '{json.Needed(property)}'.");

    private static Cascade CascadeOf(JsonElement? cascades, string action, Cascade otherwise) =>
        cascades?.TextOr(action, "") switch
        {
            null or "" => otherwise,
            "NoCascade" => Cascade.None,
            "Cascade" => Cascade.Cascade,
            "Active" => Cascade.Active,
            "UserOwned" => Cascade.Owner,
            "RemoveLink" => Cascade.RemoveLink,
            "Restrict" => Cascade.Restrict,
            var other => throw ApiFault.BadBody($"'{other}' is no value of CascadeConfiguration.{action}."),
        };
}
