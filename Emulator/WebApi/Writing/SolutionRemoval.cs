using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Security;
using SalesCorner.Emulator.WebApi.Http;

namespace SalesCorner.Emulator.WebApi.Writing;

/// <summary>Deleting the row of a managed solution uninstalls it.</summary>
internal static class SolutionRemoval
{
    private static readonly ColumnSet Name = new("uniquename");

    /// <summary>Removes the solution with everything that it brought.</summary>
    public static ApiReply Run(ApiRequest request, Guid id)
    {
        var dataverse = request.Dataverse;
        var solution = request.Service.Retrieve("solution", id, Name);
        var caller = new Caller
        {
            UserId = request.UserId,
            InitiatingUserId = request.UserId,
            IsSystem = request.UserId == dataverse.SystemUserId,
        };
        lock (dataverse.Engine.Database.Gate)
        {
            dataverse.Engine.Security.DemandRow(caller, new EntityReference("solution", id), AccessRight.Delete);
        }

        dataverse.Uninstall(solution.GetAttributeValue<string>("uniquename"));
        return ApiReply.NoContent;
    }
}
