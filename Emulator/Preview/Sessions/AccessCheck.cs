using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Security;

namespace SalesCorner.Emulator.Preview.Sessions;

/// <summary>Asks the security roles what a user may do, so that pages offer nothing that is refused anyway.</summary>
internal sealed class AccessCheck(EmbeddedDataverse dataverse, Guid userId)
{
    private readonly SecurityModel security = dataverse.Engine.Security;

    private readonly Caller caller = new()
    {
        UserId = userId,
        InitiatingUserId = userId,
        IsSystem = userId == dataverse.SystemUserId,
    };

    /// <summary>Whether the user may read any row of the table.</summary>
    public bool CanRead(string table) =>
        Passes(() => security.DemandTable(caller, dataverse.Metadata.Table(table), AccessRight.Read));

    /// <summary>Whether the user may make rows of the table.</summary>
    public bool CanCreate(string table) =>
        Passes(() => security.DemandTable(caller, dataverse.Metadata.Table(table), AccessRight.Create));

    /// <summary>
    /// Whether the user has a privilege on a table at all; one that the emulator does not know is nobody's.
    /// </summary>
    public bool Has(string table, string privilege) =>
        Enum.TryParse<AccessRight>(privilege, out var right)
        && dataverse.Metadata.TryTable(table) is { } known
        && Passes(() => security.DemandTable(caller, known, right));

    /// <summary>Whether the user may change the row.</summary>
    public bool CanWrite(EntityReference row) => Passes(() => security.DemandRow(caller, row, AccessRight.Write));

    /// <summary>Whether the user may delete the row.</summary>
    public bool CanDelete(EntityReference row) => Passes(() => security.DemandRow(caller, row, AccessRight.Delete));

    private bool Passes(Action demand) =>
        dataverse.Exclusively(() =>
        {
            try
            {
                demand();
                return true;
            }
            catch (DataverseFault)
            {
                return false;
            }
        });
}
