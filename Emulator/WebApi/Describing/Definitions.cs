using System.Text.Json.Nodes;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.WebApi.Contract;
using SalesCorner.Emulator.WebApi.Http;
using SalesCorner.Emulator.WebApi.OData;

namespace SalesCorner.Emulator.WebApi.Describing;

/// <summary>
/// Answers GET of EntityDefinitions and what is below, RelationshipDefinitions and GlobalOptionSetDefinitions.
/// </summary>
internal static class Definitions
{
    /// <summary>The relationships.</summary>
    public const string Relationships = "RelationshipDefinitions";

    /// <summary>The shared choices.</summary>
    public const string Choices = "GlobalOptionSetDefinitions";

    /// <summary>The first segments of these addresses.</summary>
    public static readonly IReadOnlyList<string> Names = [Name, Relationships, Choices];

    private const string Name = "EntityDefinitions";
    private const string Platform = "Microsoft.Dynamics.CRM.";

    /// <summary>The answer to a request.</summary>
    public static ApiReply Read(ApiRequest request) =>
        request.Path[0].Name switch
        {
            Relationships => OfRelationships(request),
            Choices => OfChoices(request),
            _ => OfTables(request),
        };

    /// <summary>The table of a key: an id, or LogicalName='…'.</summary>
    public static TableDefinition Table(ApiRequest request, string key)
    {
        var name = Guid.TryParse(key, out var id)
            ? request.Catalog.Tables.FirstOrDefault(one => TableJson.IdOf(one) == id)?.LogicalName
            : NameIn(key, "LogicalName");
        return request.Catalog.TryTable(name)
            ?? throw new ApiFault(404, "0x80060888", $"Could not find an entity with the key '{key}'.");
    }

    private static ApiReply OfTables(ApiRequest request)
    {
        var path = request.Path;
        if (path[0].Key is not { } key)
        {
            return path.Count == 1
                ? Many(
                    request,
                    Name,
                    request.Catalog.Tables.Select(table => (TableJson.Of(table), (TableDefinition?)table))
                )
                : throw ApiFault.UnknownSegment(path[1].Name);
        }

        var table = Table(request, key);
        return path.Count == 1
            ? One(request, Name, TableJson.Of(table), table)
            : Below(request, table, [.. path.Skip(1)]);
    }

    private static ApiReply OfRelationships(ApiRequest request)
    {
        var all = request
            .Catalog.Relationships.Select(TableJson.Of)
            .Concat(request.Catalog.ManyToMany.Select(TableJson.Of));
        return request.Path is [{ Key: null }]
            ? Many(request, Relationships, all.Select(one => (one, (TableDefinition?)null)))
            : Single(request, all, "SchemaName");
    }

    private static ApiReply OfChoices(ApiRequest request)
    {
        var all = request
            .Catalog.GlobalChoices.Values.OrderBy(one => one.Name, StringComparer.Ordinal)
            .Select(ChoiceJson.Of);
        return request.Path is [{ Key: null }]
            ? Many(request, Choices, all.Select(one => (one, (TableDefinition?)null)))
            : Single(request, all, "Name");
    }

    // By MetadataId, or by the name that is its alternate key.
    private static ApiReply Single(ApiRequest request, IEnumerable<JsonObject> all, string name)
    {
        if (request.Path is not [{ Key: { } key }])
        {
            throw ApiFault.UnknownSegment(request.Path[^1].Name);
        }

        var wanted = Guid.TryParse(key, out var id) ? id.ToString("D") : NameIn(key, name);
        var found =
            all.FirstOrDefault(one => one["MetadataId"]!.ToString() == wanted || one[name]!.ToString() == wanted)
            ?? throw new ApiFault(404, "0x80060888", $"Could not find a definition with the key '{key}'.");
        return One(request, request.Path[0].Name, found, null);
    }

    // LogicalName='account'
    private static string? NameIn(string key, string property)
    {
        var parts = key.Split('=', 2);
        return parts.Length == 2 && parts[0].Trim() == property ? ODataLiteral.Read(parts[1]) as string : null;
    }

    private static ApiReply Below(ApiRequest request, TableDefinition table, List<PathSegment> rest)
    {
        if (rest[0].Name != "Attributes")
        {
            return rest.Count == 1
                ? Many(
                    request,
                    rest[0].Name,
                    Parts(request, table, rest[0].Name).Select(one => (one, (TableDefinition?)null))
                )
                : throw ApiFault.UnknownSegment(rest[1].Name);
        }

        var cast = rest.Count > 1 ? rest[1].Name : null;
        if (rest.Count > 2 || cast?.StartsWith(Platform, StringComparison.Ordinal) == false)
        {
            throw ApiFault.UnknownSegment(rest[^1].Name);
        }

        var columns = Columns(table)
            .Where(column => cast is null || cast == $"{Platform}{ColumnJson.ClassOf(column)}AttributeMetadata");
        if (rest[0].Key is not { } key)
        {
            return Many(
                request,
                "Attributes",
                columns.Select(column => (ColumnOf(request, column), (TableDefinition?)null))
            );
        }

        var name = NameIn(key, "LogicalName");
        var found =
            columns.FirstOrDefault(column => column.LogicalName == name)
            ?? throw new ApiFault(404, "0x80060888", $"Could not find an attribute with the key '{key}'.");
        return One(request, "Attributes", ColumnOf(request, found), null);
    }

    private static IEnumerable<ColumnDefinition> Columns(TableDefinition table) =>
        table.Columns.Values.OrderBy(column => column.LogicalName, StringComparer.Ordinal);

    private static JsonObject ColumnOf(ApiRequest request, ColumnDefinition column)
    {
        var json = ColumnJson.Of(column);
        var expand = request.Option("$expand") ?? "";
        if (expand.Contains("OptionSet", StringComparison.Ordinal) && column.Options.Count > 0)
        {
            json["OptionSet"] = ColumnJson.OptionSet(column);
        }

        return json;
    }

    private static IEnumerable<JsonObject> Parts(ApiRequest request, TableDefinition table, string name) =>
        name switch
        {
            "Attributes" => Columns(table).Select(ColumnJson.Of),
            "Keys" => table.Keys.Select(key => TableJson.Of(table, key)),
            "OneToManyRelationships" => request.Catalog.ReferencesTo(table.LogicalName).Select(TableJson.Of),
            "ManyToOneRelationships" => request.Catalog.ReferencesFrom(table.LogicalName).Select(TableJson.Of),
            "ManyToManyRelationships" => request
                .Catalog.ManyToMany.Where(many => many.First == table.LogicalName || many.Second == table.LogicalName)
                .Select(TableJson.Of),
            _ => throw ApiFault.UnknownProperty("EntityMetadata", name),
        };

    private static ApiReply One(ApiRequest request, string set, JsonObject json, TableDefinition? table)
    {
        var shaped = Shape(request, json, table);
        shaped.Insert(0, "@odata.context", $"{request.Root}$metadata#{set}/$entity");
        return ApiReply.Of(shaped);
    }

    private static ApiReply Many(
        ApiRequest request,
        string set,
        IEnumerable<(JsonObject Json, TableDefinition? Table)> all
    )
    {
        var filter = request.Option("$filter") is { } text ? new FilterParser(text, request.Query).Parse() : null;
        var passed = all.Where(one => filter is null || JsonFilter.Passes(one.Json, filter));
        return ApiReply.Of(
            new JsonObject
            {
                ["@odata.context"] = $"{request.Root}$metadata#{set}",
                ["value"] = new JsonArray([.. passed.Select(one => Shape(request, one.Json, one.Table))]),
            }
        );
    }

    private static JsonObject Shape(ApiRequest request, JsonObject json, TableDefinition? table)
    {
        var shaped = Select(json, request.Option("$select"));
        if (table is null)
        {
            return shaped;
        }

        foreach (var part in ODataText.List(request.Option("$expand") ?? ""))
        {
            var open = part.IndexOf('(', StringComparison.Ordinal);
            var name = open < 0 ? part : part[..open];
            var inner = open < 0 ? [] : ODataText.List(part[(open + 1)..^1], ';');
            var select = inner
                .FirstOrDefault(one => one.StartsWith("$select=", StringComparison.Ordinal))
                ?["$select=".Length..];
            shaped[name] = new JsonArray([.. Parts(request, table, name).Select(one => Select(one, select))]);
        }

        return shaped;
    }

    private static JsonObject Select(JsonObject json, string? names)
    {
        if (string.IsNullOrWhiteSpace(names))
        {
            return json;
        }

        var shaped = new JsonObject();
        foreach (
            var name in ODataText.List(names).Union(["@odata.type", "MetadataId", "OptionSet"], StringComparer.Ordinal)
        )
        {
            if (json.TryGetPropertyValue(name, out var value))
            {
                shaped[name] = value?.DeepClone();
            }
            else if (name is not ("@odata.type" or "OptionSet") && !name.EndsWith("Value", StringComparison.Ordinal))
            {
                throw ApiFault.UnknownProperty("EntityMetadata", name);
            }
        }

        return shaped;
    }
}
