using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.WebApi.Contract;
using SalesCorner.Emulator.WebApi.Http;
using SalesCorner.Emulator.WebApi.OData;
using SalesCorner.Emulator.WebApi.Writing;

namespace SalesCorner.Emulator.WebApi.Calls;

/// <summary>
/// CreateMultiple, UpdateMultiple and UpsertMultiple, bound to a table ("Use bulk operation messages").
/// </summary>
internal static class MultipleCalls
{
    private const string Targets = "Targets";

    /// <summary>Adds the calls.</summary>
    public static void Register(Dictionary<string, Func<Call, ApiReply>> calls)
    {
        calls["CreateMultiple"] = Create;
        calls["UpdateMultiple"] = Change;
        calls["UpsertMultiple"] = Change;
    }

    private static ApiReply Create(Call call)
    {
        var ids = (Guid[])Execute(call)["Ids"];
        return ApiReply.Of(
            new JsonObject
            {
                ["@odata.context"] = call.Context,
                ["Ids"] = new JsonArray([.. ids.Select(id => (JsonNode)id.ToString("D"))]),
            }
        );
    }

    private static ApiReply Change(Call call)
    {
        Execute(call);
        return ApiReply.NoContent;
    }

    private static OrganizationResponse Execute(Call call)
    {
        call.Demand("POST");
        var table = call.Row is null && call.Table is { } bound ? bound : throw ApiFault.UnknownSegment(call.Name);
        var list = call.Required(Targets);
        if (list.ValueKind != JsonValueKind.Array)
        {
            throw ApiFault.BadBody($"'{Targets}' must be a list.");
        }

        var rows = new EntityCollection([.. list.EnumerateArray().Select(json => Row(call.Request, table, json))])
        {
            EntityName = table.Name,
        };
        return call.Request.Service.Execute(new OrganizationRequest(call.Name) { [Targets] = rows });
    }

    private static Entity Row(ApiRequest request, EdmTable table, JsonElement json)
    {
        if (CallValues.TableOf(request, json).Name != table.Name)
        {
            throw ApiFault.BadBody($"every row of '{Targets}' must be of the type '{table.Name}'.");
        }

        var row = new RowReader(request).ReadFlat(table, json);
        if (json.TryGetProperty("@odata.id", out var address))
        {
            var reference = RowLinks.Read(request, address.ToString());
            row.Id = reference.Id;
            row.KeyAttributes.AddRange(reference.KeyAttributes);
        }

        return row;
    }
}
