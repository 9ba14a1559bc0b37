using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.WebApi.Http;
using SalesCorner.Emulator.WebApi.OData;
using SalesCorner.Emulator.WebApi.Reading;

namespace SalesCorner.Emulator.WebApi.Calls;

/// <summary>Calls about the caller and the organisation.</summary>
internal static class OrganizationCalls
{
    private const int English = 1033;

    /// <summary>Adds the calls.</summary>
    public static void Register(Dictionary<string, Func<Call, ApiReply>> calls)
    {
        calls["WhoAmI"] = call => Plain(call, "BusinessUnitId", "UserId", "OrganizationId");
        calls["RetrieveVersion"] = call => Plain(call, "Version");
        calls["RetrieveProvisionedLanguages"] = call => Languages(call, "RetrieveProvisionedLanguages");
        calls["RetrieveAvailableLanguages"] = call => Languages(call, "LocaleIds");
        calls["RetrieveCurrentOrganization"] = CurrentOrganization;
        calls["RetrieveTotalRecordCount"] = TotalRecordCount;

        // Everything is public as soon as it is imported.
        calls["PublishAllXml"] = call => Nothing(call);
        calls["PublishXml"] = call => Nothing(call);
    }

    private static ApiReply Plain(Call call, params IEnumerable<string> names)
    {
        call.Demand("GET");
        var response = call.Request.Service.Execute(new OrganizationRequest(call.Name));
        var body = new JsonObject { ["@odata.context"] = call.Context };
        foreach (var name in names)
        {
            body[name] = RowWriter.Value(response[name]);
        }

        return ApiReply.Of(body);
    }

    private static ApiReply Languages(Call call, string property)
    {
        call.Demand("GET");
        return ApiReply.Of(new JsonObject { ["@odata.context"] = call.Context, [property] = new JsonArray(English) });
    }

    private static ApiReply Nothing(Call call)
    {
        call.Demand("POST");
        _ = call.Body;
        return ApiReply.NoContent;
    }

    private static ApiReply CurrentOrganization(Call call)
    {
        call.Demand("GET");
        var dataverse = call.Request.Dataverse;
        var root = new Uri(call.Request.Root);
        var name = dataverse.Engine.State.Organization.Name;
        return ApiReply.Of(
            new JsonObject
            {
                ["@odata.context"] = call.Context,
                ["Detail"] = new JsonObject
                {
                    ["OrganizationId"] = dataverse.OrganizationId.ToString("D"),
                    ["FriendlyName"] = name,
                    ["UniqueName"] = name.ToLowerInvariant(),
                    ["UrlName"] = name.ToLowerInvariant(),
                    ["OrganizationVersion"] = "9.2.0.0",
                    ["EnvironmentId"] = dataverse.OrganizationId.ToString("D"),
                    ["Geo"] = "",
                    ["TenantId"] = Guid.Empty.ToString("D"),
                    ["State"] = "Enabled",
                    ["Endpoints"] = new JsonObject
                    {
                        ["Count"] = 1,
                        ["Keys"] = new JsonArray("WebApplication"),
                        ["Values"] = new JsonArray(root.GetLeftPart(UriPartial.Authority) + "/"),
                    },
                },
            }
        );
    }

    private static ApiReply TotalRecordCount(Call call)
    {
        call.Demand("GET");
        var names = ODataLiteral
            .ReadList(call.Argument("EntityNames") ?? "")
            .Select(one => one as string ?? "")
            .ToArray();
        var response = call.Request.Service.Execute(new OrganizationRequest(call.Name) { ["EntityNames"] = names });
        var counts = (EntityRecordCountCollection)response["EntityRecordCountCollection"];
        return ApiReply.Of(
            new JsonObject
            {
                ["@odata.context"] = call.Context,
                ["EntityRecordCountCollection"] = new JsonObject
                {
                    ["Count"] = counts.Count,
                    ["IsReadOnly"] = false,
                    ["Keys"] = new JsonArray([.. counts.Keys.Select(key => (JsonNode)key)]),
                    ["Values"] = new JsonArray([.. counts.Values.Select(value => RowWriter.Value(value))]),
                },
            }
        );
    }
}
