using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Messages;
using SalesCorner.Emulator.WebApi.Contract;
using SalesCorner.Emulator.WebApi.Http;
using SalesCorner.Emulator.WebApi.Reading;

namespace SalesCorner.Emulator.WebApi.Calls;

/// <summary>Calls of the messages that solutions bring.</summary>
internal static class CustomApiCalls
{
    /// <summary>Carries out the call; null when no solution brought that name.</summary>
    public static ApiReply? TryExecute(Call call)
    {
        if (call.Request.Dataverse.Engine.Messages.CustomApis.Find(call.Name) is not { } api)
        {
            return null;
        }

        call.Demand(api.IsFunction ? "GET" : "POST");
        if (api.BoundTable != call.Table?.Name)
        {
            throw ApiFault.UnknownSegment(call.Name);
        }

        var request = new OrganizationRequest(api.Name);
        if (call.Row is { } row)
        {
            request["Target"] = row;
        }

        AddParameters(call, api, request);
        return Reply(call, api, call.Request.Service.Execute(request));
    }

    private static void AddParameters(Call call, CustomApi api, OrganizationRequest request)
    {
        foreach (var (name, value) in Given(call, api))
        {
            var parameter =
                api.Parameters.FirstOrDefault(one => one.Name == name)
                ?? throw ApiFault.BadBody(
                    $"The parameter '{name}' in the request payload is not a valid parameter for the "
                        + $"operation '{api.Name}'."
                );
            if (value.ValueKind != JsonValueKind.Null)
            {
                request[name] = CallValues.Read(call.Request, parameter, value);
            }
        }
    }

    private static IEnumerable<(string Name, JsonElement Value)> Given(Call call, CustomApi api) =>
        api.IsFunction
            ? call.Arguments.Select(one => (one.Key, CallValues.FromAddress(one.Value)))
            : call.Body.EnumerateObject().Select(one => (one.Name, one.Value));

    private static ApiReply Reply(Call call, CustomApi api, OrganizationResponse response)
    {
        if (api.Properties.Count == 0)
        {
            return ApiReply.NoContent;
        }

        var body = new JsonObject { ["@odata.context"] = call.Context };
        foreach (var property in api.Properties)
        {
            body[property.Name] = CallValues.Write(call.Request, response.Results.Find(property.Name));
        }

        return ApiReply.Of(body);
    }
}
