using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Organizations;

namespace SalesCorner.Emulator.Security;

/// <summary>Says who owns a row and to which business unit it belongs.</summary>
internal static class RowOwners
{
    private static readonly string[] Owned = ["ownerid", "owningbusinessunit"];
    private static readonly string[] Placed = ["businessunitid"];

    /// <summary>
    /// The owner and the business unit; of a row that belongs to a unit, the row itself counts as owner.
    /// </summary>
    public static (Guid Owner, Guid BusinessUnit) Of(
        StoredOrganization state,
        TableDefinition table,
        EntityReference reference
    )
    {
        var columns = table.Ownership == Ownership.User ? Owned : Placed;
        var row =
            state.Rows.Read(table, reference.Id, columns)
            ?? throw DataverseFault.RowNotFound(reference.LogicalName, reference.Id);
        return table.Ownership == Ownership.User
            ? (IdOf(row, "ownerid"), IdOf(row, "owningbusinessunit"))
            : (reference.Id, table.LogicalName == "businessunit" ? reference.Id : IdOf(row, "businessunitid"));
    }

    private static Guid IdOf(Entity row, string column) =>
        row.GetAttributeValue<EntityReference>(column)?.Id ?? Guid.Empty;
}
