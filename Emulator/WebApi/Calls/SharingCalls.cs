using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.WebApi.Contract;
using SalesCorner.Emulator.WebApi.Http;

namespace SalesCorner.Emulator.WebApi.Calls;

/// <summary>The calls that share rows and say who may do what, and those that change the members of a team.</summary>
internal static class SharingCalls
{
    /// <summary>Adds the calls.</summary>
    public static void Register(Dictionary<string, Func<Call, ApiReply>> calls)
    {
        calls["GrantAccess"] = call =>
            Execute(call, new GrantAccessRequest { Target = Target(call), PrincipalAccess = Access(call) });
        calls["ModifyAccess"] = call =>
            Execute(call, new ModifyAccessRequest { Target = Target(call), PrincipalAccess = Access(call) });
        calls["RevokeAccess"] = call =>
            Execute(
                call,
                new RevokeAccessRequest
                {
                    Target = Target(call),
                    Revokee = CallValues.Reference(call.Request, call.Required("Revokee")),
                }
            );
        calls["RetrievePrincipalAccess"] = AccessOf;
        calls["RetrieveSharedPrincipalsAndAccess"] = SharedWith;
        calls["AddMembersTeam"] = call =>
            Execute(call, new AddMembersTeamRequest { TeamId = call.BoundTo("team").Id, MemberIds = Members(call) });
        calls["RemoveMembersTeam"] = call =>
            Execute(call, new RemoveMembersTeamRequest { TeamId = call.BoundTo("team").Id, MemberIds = Members(call) });
    }

    private static ApiReply Execute(Call call, OrganizationRequest request)
    {
        call.Demand("POST");
        call.Request.Service.Execute(request);
        return ApiReply.NoContent;
    }

    private static ApiReply AccessOf(Call call)
    {
        call.Demand("GET");
        var response = (RetrievePrincipalAccessResponse)
            call.Request.Service.Execute(
                new RetrievePrincipalAccessRequest
                {
                    Principal = call.Row ?? throw ApiFault.UnknownSegment(call.Name),
                    Target = call.Reference("Target"),
                }
            );
        return ApiReply.Of(
            new JsonObject { ["@odata.context"] = call.Context, ["AccessRights"] = response.AccessRights.ToString() }
        );
    }

    private static ApiReply SharedWith(Call call)
    {
        call.Demand("GET");
        var response = (RetrieveSharedPrincipalsAndAccessResponse)
            call.Request.Service.Execute(
                new RetrieveSharedPrincipalsAndAccessRequest { Target = call.Reference("Target") }
            );
        return ApiReply.Of(
            new JsonObject
            {
                ["@odata.context"] = call.Context,
                ["PrincipalAccesses"] = new JsonArray([
                    .. response.PrincipalAccesses.Select(one =>
                        (JsonNode)
                            new JsonObject
                            {
                                ["AccessMask"] = one.AccessMask.ToString(),
                                ["Principal"] = CallValues.Write(call.Request, one.Principal),
                            }
                    ),
                ]),
            }
        );
    }

    private static EntityReference Target(Call call) => CallValues.Reference(call.Request, call.Required("Target"));

    private static PrincipalAccess Access(Call call)
    {
        var json = call.Required("PrincipalAccess");
        if (
            json.ValueKind != JsonValueKind.Object
            || !json.TryGetProperty("Principal", out var principal)
            || !json.TryGetProperty("AccessMask", out var mask)
            || !Enum.TryParse<AccessRights>(mask.ToString(), out var rights)
        )
        {
            throw ApiFault.BadBody(
                "'PrincipalAccess' must hold a 'Principal' and an 'AccessMask' such as \"ReadAccess,WriteAccess\"."
            );
        }

        return new PrincipalAccess { Principal = CallValues.Reference(call.Request, principal), AccessMask = rights };
    }

    private static Guid[] Members(Call call) =>
        [
            .. CallValues
                .Many(call.Required("Members"), "Members")
                .Select(one => CallValues.Reference(call.Request, one).Id),
        ];
}
