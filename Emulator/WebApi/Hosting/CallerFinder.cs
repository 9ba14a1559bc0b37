using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.WebApi.Contract;

namespace SalesCorner.Emulator.WebApi.Hosting;

/// <summary>Finds out in whose name a request runs.</summary>
internal sealed class CallerFinder(EmbeddedDataverse dataverse, WebApiOptions options)
{
    private const string Bearer = "Bearer ";

    /// <summary>The user whom the request authenticates; a fault when it brings no token and must.</summary>
    public Guid Authenticate(HttpContext context)
    {
        var header = context.Request.Headers.Authorization.ToString();
        var hasToken = header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) && header.Length > Bearer.Length;
        return options.RequireBearer && !hasToken
            ? throw new ApiFault(StatusCodes.Status401Unauthorized, "0x0", "The request brings no bearer token.")
            : options.FindCaller?.Invoke(context) ?? dataverse.SystemUserId;
    }

    /// <summary>
    /// The user whom the caller wants to act for, or the caller ("Impersonate another user using the Web API").
    /// </summary>
    public Guid Impersonate(Guid caller, IReadOnlyDictionary<string, string> headers)
    {
        if (headers.TryGetValue("CallerObjectId", out var objectId))
        {
            return Demand(caller, ByObjectId(Id("CallerObjectId", objectId)));
        }

        return headers.TryGetValue("MSCRMCallerID", out var userId)
            ? Demand(caller, Existing(Id("MSCRMCallerID", userId)))
            : caller;
    }

    private Guid Demand(Guid caller, Guid other)
    {
        if (caller != other && caller != dataverse.SystemUserId)
        {
            dataverse.Engine.Security.DemandPrivilege(
                new Pipeline.Caller
                {
                    UserId = caller,
                    InitiatingUserId = caller,
                    IsSystem = false,
                },
                "prvActOnBehalfOfAnotherUser"
            );
        }

        return other;
    }

    private Guid Existing(Guid userId)
    {
        _ = dataverse.System.Retrieve("systemuser", userId, new ColumnSet("systemuserid"));
        return userId;
    }

    private Guid ByObjectId(Guid objectId)
    {
        var query = new QueryByAttribute("systemuser") { ColumnSet = new ColumnSet("systemuserid") };
        query.AddAttributeValue("azureactivedirectoryobjectid", objectId);
        return dataverse.System.RetrieveMultiple(query).Entities.FirstOrDefault()?.Id
            ?? throw DataverseFault.RowNotFound("systemuser", objectId);
    }

    private static Guid Id(string header, string value) =>
        Guid.TryParse(value, out var id) ? id : throw ApiFault.BadQuery($"The header {header} holds no id: '{value}'.");
}
