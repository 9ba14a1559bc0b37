using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Organizations;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Security;

/// <summary>The rows that a user or team owns.</summary>
internal static class OwnedRows
{
    /// <summary>Takes the rows of a user or team along into its new business unit, as the platform does.</summary>
    public static void Move(StoredOrganization state, EntityReference owner, Guid businessUnit)
    {
        foreach (var table in state.Catalog.Tables)
        {
            if (table.Ownership == Ownership.User && table.TryColumn("owningbusinessunit") is not null)
            {
                state.Database.Execute(
                    $"UPDATE {SqlNames.Table(table.LogicalName)} SET \"owningbusinessunit\" = $0 WHERE "
                        + "\"ownerid\" = $1",
                    ValueCodec.GuidToSql(businessUnit),
                    ValueCodec.GuidToSql(owner.Id)
                );
            }
        }
    }
}
