using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.WebApi.Calls;
using SalesCorner.Emulator.WebApi.Contract;
using SalesCorner.Emulator.WebApi.Defining;
using SalesCorner.Emulator.WebApi.Describing;
using SalesCorner.Emulator.WebApi.Http;
using SalesCorner.Emulator.WebApi.OData;
using SalesCorner.Emulator.WebApi.Reading;
using SalesCorner.Emulator.WebApi.Writing;

namespace SalesCorner.Emulator.WebApi.Routing;

/// <summary>Finds out what a request's address means, and has it done.</summary>
internal sealed class Router(CallCatalog calls)
{
    /// <summary>Answers a request.</summary>
    public ApiReply Answer(ApiRequest request)
    {
        RefuseBypass(request);
        if (request.Path.Count == 0)
        {
            return ServiceDocument(request);
        }

        var first = request.Path[0];
        var rest = request.Path.Skip(1).ToList();
        if (Definitions.Names.Contains(first.Name, StringComparer.Ordinal))
        {
            return request.Method == "GET" ? Definitions.Read(request) : DefinitionWrites.Make(request);
        }

        if (first.Name == "$metadata")
        {
            return Csdl.Read(request);
        }

        if (request.Model.TrySet(first.Name) is not { } table)
        {
            return rest.Count == 0
                ? calls.Execute(new Call(request, first.Name, first.Key))
                : throw ApiFault.UnknownSegment(first.Name);
        }

        return first.Key is { } key
            ? OfRow(request, table, RowKey.Read(table, key, request.Query), rest)
            : OfTable(request, table, rest);
    }

    private ApiReply OfTable(ApiRequest request, EdmTable table, List<PathSegment> rest) =>
        (request.Method, rest) switch
        {
            ("GET", []) when request.Option("fetchXml") is { } fetch => FetchQueries.Read(request, table, fetch),
            ("GET", []) when request.Option("savedQuery") is { } view => FetchQueries.ReadSaved(request, table, view),
            ("GET", []) when request.Option("userQuery") is not null => throw ApiFault.NotImplemented("userQuery"),
            ("GET", []) => Collections.Read(request, table),
            ("GET", [{ Name: "$count" }]) => Collections.Count(request, table),
            ("POST", []) => RowWrites.Create(request, table),
            (_, []) => throw ApiFault.MethodNotAllowed(request.Method),
            (_, [var call]) when CallCatalog.IsBound(call.Name) => calls.Execute(
                new Call(request, call.Name, call.Key) { Table = table }
            ),
            _ => throw ApiFault.UnknownSegment(rest[0].Name),
        };

    private ApiReply OfRow(ApiRequest request, EdmTable table, EntityReference row, List<PathSegment> rest) =>
        (request.Method, rest) switch
        {
            ("GET", []) => SingleRows.Read(request, table, row),
            ("PATCH", []) => RowWrites.Patch(request, table, row),
            ("DELETE", []) => RowWrites.Delete(request, table, row),
            (_, []) => throw ApiFault.MethodNotAllowed(request.Method),
            (_, [var call]) when CallCatalog.IsBound(call.Name) => calls.Execute(
                new Call(request, call.Name, call.Key)
                {
                    Table = table,
                    Row = new EntityReference(table.Name, RowKey.Id(request, row)),
                }
            ),
            ("GET", [var property, ..]) => OfProperty(request, table, row, property.Name, rest),
            ("POST" or "PUT" or "DELETE", [var segment, { Name: "$ref" }]) => References.Write(
                request,
                table,
                row,
                segment
            ),
            ("PUT" or "DELETE", [var property]) => RowWrites.SetValue(request, table, row, property.Name),
            _ => throw ApiFault.MethodNotAllowed(request.Method),
        };

    private static ApiReply OfProperty(
        ApiRequest request,
        EdmTable table,
        EntityReference row,
        string name,
        List<PathSegment> rest
    )
    {
        if (table.TryProperty(name) is { } column && rest.Count <= 2)
        {
            return SingleRows.ReadValue(request, table, row, column, raw: rest is [_, { Name: "$value" }]);
        }

        if (rest.Count > 1)
        {
            throw ApiFault.NotImplemented($"the address …/{string.Join('/', rest.Select(one => one.Name))}");
        }

        return RelatedReads.Read(request, table, row, name);
    }

    // "Bypass custom business logic": to run the plug-ins all the same would be worse than to refuse.
    private static void RefuseBypass(ApiRequest request)
    {
        var bypass = request.Headers.Keys.FirstOrDefault(name =>
            name.StartsWith("MSCRM.Bypass", StringComparison.OrdinalIgnoreCase)
        );
        if (bypass is not null && request.Header(bypass) != "false")
        {
            throw ApiFault.NotImplemented($"the header {bypass}");
        }
    }

    private static ApiReply ServiceDocument(ApiRequest request) =>
        ApiReply.Of(
            new JsonObject
            {
                ["@odata.context"] = request.Root + "$metadata",
                ["value"] = new JsonArray([
                    .. request.Model.Sets.Select(table =>
                        (JsonNode)
                            new JsonObject
                            {
                                ["name"] = table.Definition.EntitySetName,
                                ["kind"] = "EntitySet",
                                ["url"] = table.Definition.EntitySetName,
                            }
                    ),
                ]),
            }
        );
}
