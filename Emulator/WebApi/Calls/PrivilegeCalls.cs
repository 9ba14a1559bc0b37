using System.Text.Json.Nodes;
using SalesCorner.Emulator.Security;
using SalesCorner.Emulator.Solutions;
using SalesCorner.Emulator.WebApi.Contract;
using SalesCorner.Emulator.WebApi.Http;

namespace SalesCorner.Emulator.WebApi.Calls;

/// <summary>
/// RetrieveUserPrivileges: what a user may do, by the names of privileges ("RetrieveUserPrivileges Function").
/// </summary>
internal static class PrivilegeCalls
{
    // What customizing asks for: an administrator has these too, whether or not a role in this environment names them.
    private static readonly string[] Customizing =
    [
        "prvImportCustomization",
        "prvPublishCustomization",
        "prvCreateEntity",
        "prvCreateAttribute",
        "prvCreateOptionSet",
        "prvCreateRole",
        "prvCreateWebResource",
        "prvCreatePluginAssembly",
        "prvCreatePluginType",
        "prvCreateSdkMessageProcessingStep",
        "prvCreateWorkflow",
    ];

    /// <summary>Adds the call.</summary>
    public static void Register(Dictionary<string, Func<Call, ApiReply>> calls) =>
        calls["RetrieveUserPrivileges"] = Retrieve;

    private static ApiReply Retrieve(Call call)
    {
        call.Demand("GET");
        var user = call is { Table.Name: "systemuser", Row.Id: var id } ? id : throw ApiFault.UnknownSegment(call.Name);
        var dataverse = call.Request.Dataverse;
        var depths = dataverse.Exclusively<IReadOnlyDictionary<string, AccessDepth>>(() =>
        {
            var own = dataverse.Engine.Security.RightsOf(user);
            return own.IsAdministrator || user == dataverse.SystemUserId
                ? Customizing.ToDictionary(name => name, _ => AccessDepth.Global, StringComparer.Ordinal)
                : own.Reaches.ToDictionary(
                    pair => pair.Key,
                    pair => pair.Value.Depth,
                    StringComparer.OrdinalIgnoreCase
                );
        });

        return ApiReply.Of(
            new JsonObject
            {
                ["@odata.context"] = call.Context,
                ["RolePrivileges"] = new JsonArray([
                    .. depths
                        .OrderBy(pair => pair.Key, StringComparer.Ordinal)
                        .Select(pair =>
                            (JsonNode)
                                new JsonObject
                                {
                                    ["Depth"] = pair.Value.ToString(),
                                    ["PrivilegeId"] = StableId.Of("privilege", pair.Key).ToString("D"),
                                    ["PrivilegeName"] = pair.Key,
                                }
                        ),
                ]),
            }
        );
    }
}
