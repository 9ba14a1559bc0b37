using System.Text.Json;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Solutions;
using SalesCorner.Emulator.WebApi.Contract;
using SalesCorner.Emulator.WebApi.Describing;
using SalesCorner.Emulator.WebApi.Http;
using SalesCorner.Emulator.WebApi.Writing;

namespace SalesCorner.Emulator.WebApi.Defining;

/// <summary>
/// Makes tables, columns, keys, relationships and choices by POST; MSCRM.SolutionUniqueName says for which solution.
/// </summary>
internal static class DefinitionWrites
{
    private const string SolutionHeader = "MSCRM.SolutionUniqueName";
    private const string DefaultSolution = "Default";
    private static readonly Lock Making = new();

    /// <summary>Makes what the request asks for.</summary>
    public static ApiReply Make(ApiRequest request) =>
        request.Path[0].Name switch
        {
            Definitions.Relationships => OfRelationships(request),
            Definitions.Choices => OfChoices(request),
            _ => OfTables(request, request.Path[0].Key is { } key ? Definitions.Table(request, key) : null),
        };

    private static ApiReply OfTables(ApiRequest request, TableDefinition? table)
    {
        RequirePost(request);
        lock (Making)
        {
            return (request.Path.Count, request.Path[^1].Name) switch
            {
                (1, _) when table is null => Table(request),
                (2, "Attributes") when request.Path[^1].Key is null => Column(request, table!),
                (2, "Keys") when request.Path[^1].Key is null => Key(request, table!),
                _ => throw ApiFault.MethodNotAllowed(request.Method),
            };
        }
    }

    private static ApiReply OfRelationships(ApiRequest request)
    {
        RequirePost(request);
        lock (Making)
        {
            var (name, added) = new RelationshipJsonReader(request.Catalog, request.Dataverse.Components).Read(
                JsonBody.Read(request)
            );
            RequireNew(
                request.Catalog.Relationships.All(one => !Same(one.SchemaName, name))
                    && request.Catalog.ManyToMany.All(one => !Same(one.SchemaName, name)),
                "relationship",
                name
            );
            foreach (var column in added.Relationships.Select(one => one.Value))
            {
                RequireNewColumn(request.Catalog.Table(column.ReferencingTable), column.ReferencingColumn);
            }

            return Define(
                request,
                "prvCreateRelationship",
                added,
                $"RelationshipDefinitions({StableId.Of("relationship", name):D})"
            );
        }
    }

    private static ApiReply OfChoices(ApiRequest request)
    {
        RequirePost(request);
        lock (Making)
        {
            var choice = ColumnJsonReader.Choice(JsonBody.Read(request));
            RequireNew(!request.Catalog.GlobalChoices.ContainsKey(choice.Name), "choice", choice.Name);
            return Define(
                request,
                "prvCreateOptionSet",
                new ImportedMetadata { Choices = [choice] },
                $"GlobalOptionSetDefinitions({ChoiceJson.IdOf(choice):D})"
            );
        }
    }

    private static ApiReply Table(ApiRequest request)
    {
        var added = new TableJsonReader(request.Catalog).Read(JsonBody.Read(request));
        var name = added.Tables[0].LogicalName;
        RequireNew(request.Catalog.TryTable(name) is null, "table", name);
        if (added.Tables[0].Columns.Any(column => column.Value.Type == ColumnType.Money))
        {
            added = added with
            {
                Relationships = [.. added.Relationships, .. SystemRelationships.OfAmounts(added.Tables[0].Shell!)],
            };
        }

        return Define(request, "prvCreateEntity", added, $"EntityDefinitions({StableId.Of("table", name):D})");
    }

    private static ApiReply Column(ApiRequest request, TableDefinition table)
    {
        var columns = new ColumnJsonReader(request.Catalog).Read(table.LogicalName, JsonBody.Read(request)).ToList();
        RequireNewColumn(table, columns[0].LogicalName);
        var added = TableRequest.Joining(table, columns, request.Dataverse.Components);
        if (table.IsCustom && columns[0].Type == ColumnType.Money && table.TryColumn("transactioncurrencyid") is null)
        {
            added = added with { Relationships = SystemRelationships.OfAmounts(table) };
        }

        var address =
            $"EntityDefinitions({TableJson.IdOf(table):D})/"
            + $"Attributes({StableId.Of("column", $"{table.LogicalName}.{columns[0].LogicalName}"):D})";
        return Define(request, "prvCreateAttribute", added, address);
    }

    private static ApiReply Key(ApiRequest request, TableDefinition table)
    {
        var json = JsonBody.Read(request);
        var columns = json.Entries("KeyAttributes")
            .Where(one => one.ValueKind == JsonValueKind.String)
            .Select(one => one.GetString()!);
        var key = new AlternateKey(json.Needed("SchemaName").ToLowerInvariant(), [.. columns]);
        RequireNew(table.Keys.All(one => one.Name != key.Name), "key", key.Name);
        var address =
            $"EntityDefinitions({TableJson.IdOf(table):D})/"
            + $"Keys({StableId.Of("key", $"{table.LogicalName}.{key.Name}"):D})";
        return Define(request, "prvCreateEntity", TableRequest.Joining(table, key), address);
    }

    private static ApiReply Define(ApiRequest request, string privilege, ImportedMetadata added, string address)
    {
        Demand(request, privilege);
        request.Dataverse.Define(added, SolutionOf(request));
        return ApiReply.NoContent.With("OData-EntityId", request.Root + address);
    }

    // Without the header it belongs to the default solution.
    private static string SolutionOf(ApiRequest request)
    {
        if (request.Header(SolutionHeader) is not { Length: > 0 } name)
        {
            return DefaultSolution;
        }

        var found =
            request
                .Service.RetrieveMultiple(
                    new Microsoft.Xrm.Sdk.Query.QueryByAttribute("solution")
                    {
                        ColumnSet = new Microsoft.Xrm.Sdk.Query.ColumnSet("uniquename", "ismanaged"),
                        Attributes = { "uniquename" },
                        Values = { name },
                    }
                )
                .Entities.FirstOrDefault()
            ?? throw ApiFault.BadQuery($"The solution '{name}' of the header {SolutionHeader} does not exist.");
        return found.GetAttributeValue<bool>("ismanaged")
            ? throw ApiFault.BadQuery($"The solution '{name}' is managed: nothing can be added to it.")
            : found.GetAttributeValue<string>("uniquename");
    }

    private static void Demand(ApiRequest request, string privilege)
    {
        if (request.UserId == request.Dataverse.SystemUserId)
        {
            return;
        }

        var caller = new Caller
        {
            UserId = request.UserId,
            InitiatingUserId = request.UserId,
            IsSystem = false,
        };
        request.Dataverse.Exclusively(() => request.Dataverse.Engine.Security.DemandPrivilege(caller, privilege));
    }

    private static void RequirePost(ApiRequest request)
    {
        if (request.Method != "POST")
        {
            throw ApiFault.NotImplemented("changing and deleting definitions (import a solution)");
        }
    }

    private static void RequireNewColumn(TableDefinition table, string name)
    {
        if (table.TryColumn(name) is not null)
        {
            throw new DataverseFault(
                FaultCodes.DuplicateColumn,
                $"An attribute with the specified name {name} already exists for the entity {table.LogicalName}."
            );
        }
    }

    private static void RequireNew(bool isNew, string kind, string name)
    {
        if (!isNew)
        {
            throw new DataverseFault(FaultCodes.DuplicateRecord, $"A {kind} with the name {name} already exists.");
        }
    }

    private static bool Same(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
