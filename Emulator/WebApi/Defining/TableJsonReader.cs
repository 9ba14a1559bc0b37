using System.Text.Json;
using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.WebApi.Contract;

namespace SalesCorner.Emulator.WebApi.Defining;

/// <summary>Reads a table's definition, which holds its primary name column and may hold others.</summary>
internal sealed class TableJsonReader(MetadataCatalog catalog)
{
    private readonly ColumnJsonReader columns = new(catalog);

    /// <summary>The table, with the relationships to owners, users and so on that the platform makes with it.</summary>
    public ImportedMetadata Read(JsonElement json)
    {
        var schemaName = json.Needed("SchemaName");
        var own = json.Entries("Attributes")
            .SelectMany(one => columns.Read(schemaName.ToLowerInvariant(), one))
            .ToList();
        if (own.Count(column => column.IsPrimaryName) != 1)
        {
            throw ApiFault.BadBody(
                "'Attributes' must hold one primary name column: a StringAttributeMetadata with IsPrimaryName."
            );
        }

        if (json.Flag("IsActivity"))
        {
            throw ApiFault.NotImplemented("making tables of activities");
        }

        var shell = Shell(json, schemaName, own.Find(column => column.IsPrimaryName)!);
        return TableRequest.Of(shell, own, shell.SchemaName) with
        {
            Relationships = SystemRelationships.Of(shell),
            Tables =
            [
                TableRequest.Table(shell, own) with
                {
                    HasActivities = json.Flag("HasActivities"),
                    HasNotes = json.Flag("HasNotes"),
                },
            ],
        };
    }

    private static TableDefinition Shell(JsonElement json, string schemaName, ColumnDefinition name) =>
        new()
        {
            LogicalName = schemaName.ToLowerInvariant(),
            SchemaName = schemaName,
            DisplayName = json.Label("DisplayName") is { Length: > 0 } label ? label : schemaName,
            DisplayCollectionName = json.Label("DisplayCollectionName") is { Length: > 0 } plural ? plural : schemaName,
            EntitySetName = json.TextOr("EntitySetName", schemaName.ToLowerInvariant() + "s"),
            ObjectTypeCode = 0,
            Ownership = json.Needed("OwnershipType") switch
            {
                "UserOwned" => Ownership.User,
                "OrganizationOwned" => Ownership.Organization,
                var other => throw ApiFault.BadBody(
                    $"'{other}' is no OwnershipType of a new table: UserOwned or OrganizationOwned."
                ),
            },
            IsCustom = true,
            PrimaryId = schemaName.ToLowerInvariant() + "id",
            PrimaryName = name.LogicalName,
            Description = json.Label("Description"),
            Columns = TableDefinition.ByName([]),
        };
}
