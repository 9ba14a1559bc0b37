using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.WebApi.Http;
using SalesCorner.Emulator.WebApi.OData;

namespace SalesCorner.Emulator.WebApi.Reading;

/// <summary>Answers GET of one row, or of one value.</summary>
internal static class SingleRows
{
    /// <summary>The row, or 304 when the client has its newest version already.</summary>
    public static ApiReply Read(ApiRequest request, EdmTable table, EntityReference row)
    {
        var options = QueryOptions.Read(table, request.Query);
        var found = Retrieve(request, table, row, options);
        return RowWriter.EtagOf(found) is { } etag && request.Header("If-None-Match") == etag
            ? new ApiReply(StatusCodes.Status304NotModified).With("ETag", etag)
            : Reply(request, table, options, found);
    }

    /// <summary>The row after a write, for Prefer: return=representation.</summary>
    public static ApiReply Read(ApiRequest request, EdmTable table, Guid id, int status)
    {
        var options = QueryOptions.Read(table, request.Query);
        var found = Retrieve(request, table, new EntityReference(table.Name, id), options);
        return (Reply(request, table, options, found) with { Status = status }).With(
            "Preference-Applied",
            "return=representation"
        );
    }

    /// <summary>One value of a row.</summary>
    public static ApiReply ReadValue(
        ApiRequest request,
        EdmTable table,
        EntityReference row,
        ColumnDefinition column,
        bool raw
    )
    {
        var found = request.Service.Retrieve(table.Name, RowKey.Id(request, row), new ColumnSet(column.LogicalName));
        var value = RowWriter.Value(
            column.IsPrimaryId ? found.Id : found.Attributes.Find(column.LogicalName),
            column.DateBehavior == DateBehavior.DateOnly
        );
        if (value is null)
        {
            return ApiReply.NoContent;
        }

        return raw
            ? ApiReply.Of(value.ToString(), "text/plain")
            : ApiReply.Of(
                new JsonObject
                {
                    ["@odata.context"] =
                        $"{request.Root}$metadata#{table.Definition.EntitySetName}({found.Id:D})/"
                        + $"{EdmTable.PropertyOf(column)}",
                    ["value"] = value,
                }
            );
    }

    /// <summary>The row's columns that the options ask for.</summary>
    private static Entity Retrieve(ApiRequest request, EdmTable table, EntityReference row, QueryOptions options)
    {
        var names = options
            .Columns.Concat(options.Expands.Where(one => one.Single is not null).Select(one => one.Single!.Column))
            .Select(column => column.LogicalName)
            .Distinct(StringComparer.Ordinal);
        return request.Service.Retrieve(table.Name, RowKey.Id(request, row), new ColumnSet([.. names]));
    }

    private static ApiReply Reply(ApiRequest request, EdmTable table, QueryOptions options, Entity found)
    {
        var body = new JsonObject { ["@odata.context"] = Collections.Context(request, table, options) + "/$entity" };
        var row = new RowWriter(request.Model, request.Preferences).Write(table, found, options.Columns);
        new Expander(request).Add(table, options.Expands, [found], [row]);
        foreach (var (name, value) in row.ToList())
        {
            row.Remove(name);
            body[name] = value;
        }

        var reply = ApiReply.Of(body);
        return RowWriter.EtagOf(found) is { } etag ? reply.With("ETag", etag) : reply;
    }
}
