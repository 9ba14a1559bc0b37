using Microsoft.Xrm.Sdk;

namespace SalesCorner.Emulator.Faults;

/// <summary>The faults that the pipeline itself raises, with the platform's codes and words.</summary>
internal static class PipelineFaults
{
    // Codes from "Web service error codes" and "Troubleshoot plug-ins" on learn.microsoft.com.
    private const int NoActiveTransaction = -2147220911;
    private const int TransactionReduced = -2146893812;
    private const int DepthExceeded = unchecked((int)0x80044182);
    private const int VersionMismatch = unchecked((int)0x80060882);
    private const int VersionMissing = unchecked((int)0x80060883);
    private const int UserNotEnabled = unchecked((int)0x80040225);
    private const int RecordAccessDenied = unchecked((int)0x80048306);
    private const int OwnerIsAccessTeam = unchecked((int)0x80048340);
    private const int ColumnCreateDenied = unchecked((int)0x8004F502);
    private const int ColumnUpdateDenied = unchecked((int)0x8004F507);
    private const int OwnerNotEnabled = unchecked((int)0x8004022B);

    /// <summary>A request inside a transaction that an earlier error has already ended.</summary>
    public static DataverseFault TransactionEnded() =>
        new(
            NoActiveTransaction,
            "There is no active transaction. This error is usually caused by custom plug-ins that ignore errors from "
                + "service calls and continue processing."
        );

    /// <summary>A plug-in that went on after a failed request inside the transaction.</summary>
    public static DataverseFault ErrorSwallowed() =>
        new(
            TransactionReduced,
            "ISV code reduced the open transaction count. Custom plug-ins should not catch exceptions from "
                + "OrganizationService calls and continue processing."
        );

    /// <summary>Plug-ins that call each other without end.</summary>
    public static DataverseFault TooDeep(string message) =>
        new(
            DepthExceeded,
            $"The {message} request would run at depth {Limits.PlatformLimits.Depth + 1}: an endless loop of "
                + "plug-ins is "
                + "stopped there. Let the plug-in write only when a value changes."
        );

    /// <summary>A row that somebody changed since it was read.</summary>
    public static DataverseFault VersionDiffers() =>
        new(VersionMismatch, "The version of the existing record doesn't match the RowVersion property provided.");

    /// <summary>A request to compare versions that brings none.</summary>
    public static DataverseFault VersionNotGiven() =>
        new(
            VersionMissing,
            "The RowVersion property must be provided when the value of ConcurrencyBehavior is IfVersionMatches."
        );

    /// <summary>A user who may not use the system any more.</summary>
    public static DataverseFault DisabledUser(Guid userId) =>
        new(UserNotEnabled, $"The specified user(Id = {userId:D}) is disabled. Consider enabling this user.");

    /// <summary>A user without the privilege at any depth.</summary>
    public static DataverseFault MissingPrivilege(Guid userId, string privilege) =>
        MissingPrivilege(new EntityReference("systemuser", userId), privilege);

    /// <summary>A user or team without the privilege at any depth.</summary>
    public static DataverseFault MissingPrivilege(EntityReference principal, string privilege) =>
        new(
            FaultCodes.PrivilegeDenied,
            principal.LogicalName == "team"
                ? $"Principal team (Id={principal.Id:D}, type=9) is missing {privilege} privilege."
                : $"Principal user (Id={principal.Id:D}, type=8) is missing {privilege} privilege."
        );

    /// <summary>A row given to a team that only shares rows.</summary>
    public static DataverseFault AccessTeamCannotOwn() =>
        new(
            OwnerIsAccessTeam,
            "You cannot assign a record to the access team. You can assign a record to the owner team."
        );

    /// <summary>A row given to a user who may not use the system any more.</summary>
    public static DataverseFault OwnerIsDisabled() => new(OwnerNotEnabled, "The specified owner has been disabled.");

    /// <summary>A user whose privilege does not reach this row.</summary>
    public static DataverseFault MissingAccess(Guid userId, string access, EntityReference row) =>
        new(
            RecordAccessDenied,
            $"Principal with id {userId:D} does not have {access}Access right(s) for record with id "
                + $"{row.Id:D} of entity "
                + $"{row.LogicalName}"
        );

    /// <summary>A user who may not set a secured column.</summary>
    /// <remarks>The words stand in GitHub, MicrosoftDocs/dynamics-365-customer-engagement issue 2074, for a new
    /// row.</remarks>
    public static DataverseFault MissingColumnPermission(Guid userId, string table, string column, bool isNew) =>
        new(
            isNew ? ColumnCreateDenied : ColumnUpdateDenied,
            $"User with ID {userId:D} does not have {(isNew ? "Create" : "Update")} permissions for the "
                + $"{column} attribute in the "
                + $"{table} entity."
        );

    /// <summary>What the client of a request sees when a synchronous plug-in throws.</summary>
    public static Exception Seen(Exception thrown, string typeName) =>
        thrown switch
        {
            DataverseFault or NotSupportedException or TimeoutException or DiskFullException => thrown,
            InvalidPluginExecutionException told => new DataverseFault(FaultCodes.PluginAborted, told.Message, told),
            _ => new DataverseFault(
                FaultCodes.PluginUnexpected,
                "An unexpected error occurred from ISV code. (ErrorType = ClientError) Unexpected exception "
                    + "from plug-in "
                    + $"(Execute): {typeName}: {thrown.GetType().FullName}: {thrown.Message}",
                thrown
            ),
        };
}
