using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.WebApi.Contract;
using SalesCorner.Emulator.WebApi.Http;
using SalesCorner.Emulator.WebApi.OData;
using SalesCorner.Emulator.WebApi.Reading;

namespace SalesCorner.Emulator.WebApi.Writing;

/// <summary>Links and unlinks rows: POST, PUT and DELETE of …/$ref.</summary>
internal static class References
{
    /// <summary>Carries out a request on the references of a navigation property.</summary>
    public static ApiReply Write(ApiRequest request, EdmTable table, EntityReference target, PathSegment segment)
    {
        var row = new EntityReference(table.Name, RowKey.Id(request, target));
        if (table.TrySingle(segment.Name) is { } single)
        {
            var value = request.Method == "DELETE" ? null : Body(request);
            request.Service.Update(new Entity(table.Name, row.Id) { [single.Column.LogicalName] = value });
            return ApiReply.NoContent;
        }

        var many = table.TryMany(segment.Name) ?? throw ApiFault.UnknownSegment(segment.Name);
        var relationship = new Relationship(many.Name);
        if (request.Method == "DELETE")
        {
            request.Service.Disassociate(row.LogicalName, row.Id, relationship, [Other(request, many, segment)]);
        }
        else
        {
            request.Service.Associate(row.LogicalName, row.Id, relationship, [Body(request)]);
        }

        return ApiReply.NoContent;
    }

    private static EntityReference Body(ApiRequest request)
    {
        var body = JsonBody.Read(request);
        var reference =
            body.TryGetProperty("@odata.id", out var id) && id.ValueKind == System.Text.Json.JsonValueKind.String
                ? RowLinks.Read(request, id.GetString())
                : throw ApiFault.BadBody("the body has no '@odata.id'.");
        return Resolved(request, reference);
    }

    private static EntityReference Other(ApiRequest request, ManyNavigation many, PathSegment segment)
    {
        var reference = segment.Key is { } key
            ? RowKey.Read(request.Model.Table(many.Target), key, request.Query)
            : RowLinks.Read(
                request,
                request.Option("$id") ?? throw ApiFault.BadQuery("The address says not which row to unlink.")
            );
        return Resolved(request, reference);
    }

    private static EntityReference Resolved(ApiRequest request, EntityReference reference) =>
        new(reference.LogicalName, RowKey.Id(request, reference));
}
