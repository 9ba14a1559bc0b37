using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Security;
using SalesCorner.Emulator.WebApi.Http;

namespace SalesCorner.Emulator.WebApi.Writing;

/// <summary>Deleting the row of a managed solution uninstalls it.</summary>
internal static class SolutionRemoval
{
    /// <summary>What the platform adds to the name of an upgrade that waits to be promoted.</summary>
    public const string HoldingSuffix = "_Upgrade";

    private static readonly ColumnSet Name = new("uniquename");

    /// <summary>Removes the solution with everything that it brought.</summary>
    public static ApiReply Run(ApiRequest request, Guid id)
    {
        var dataverse = request.Dataverse;
        var solution = request.Service.Retrieve("solution", id, Name);
        dataverse.Exclusively(() =>
            dataverse.Engine.Security.DemandRow(request.Caller, new EntityReference("solution", id), AccessRight.Delete)
        );

        var name = solution.GetAttributeValue<string>("uniquename");
        if (name.EndsWith(HoldingSuffix, StringComparison.Ordinal))
        {
            DropHolding(dataverse, id);
        }
        else
        {
            dataverse.Uninstall(name);
        }

        return ApiReply.NoContent;
    }

    // A holding solution is a row and a file that waits: nothing of it is installed yet.
    private static void DropHolding(EmbeddedDataverse dataverse, Guid id) =>
        dataverse.Exclusively(() => dataverse.Engine.State.Rows.Delete(dataverse.Metadata.Table("solution"), id));
}
