using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace SalesCorner.Plugins.Runtime;

/// <summary>
/// Writes what was computed from a row only while the row is as it was read. Jobs run side by side in any order: one
/// that
/// read earlier must not write last.
/// </summary>
internal static class RowVersions
{
    /// <summary>
    /// The column that holds a row's version, for rows that a link brings: others know it by themselves.
    /// </summary>
    public const string Column = "versionnumber";

    /// <summary>How often a job reads again before it gives up.</summary>
    public const int MostTries = 5;

    // ConcurrencyVersionMismatch, from the sample of DeleteRequest.ConcurrencyBehavior on learn.microsoft.com.
    private const int VersionMismatch = -2147088254;

    /// <summary>
    /// Updates a row if it still has the version that the change bears; one without a version is written as it is.
    /// </summary>
    public static void UpdateAsRead(this IOrganizationService service, Entity change)
    {
        if (change.RowVersion is null)
        {
            service.Update(change);
            return;
        }

        service.Execute(
            new UpdateRequest { Target = change, ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches }
        );
    }

    /// <summary>
    /// Does what reads and writes, and does it again from the reading on where somebody else has written meanwhile.
    /// Only
    /// outside a transaction: inside one a request that fails is the end of it.
    /// </summary>
    /// <param name="run">The run of a background job.</param>
    /// <param name="readAndWrite">Reads and writes.</param>
    public static void Again(PluginRun run, Action readAndWrite)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                readAndWrite();
                return;
            }
            catch (Exception clash) when (tries < MostTries && IsClash(clash))
            {
                run.Trace($"Somebody else has written the row meanwhile: read again, try {tries + 1}.");
            }
        }
    }

    /// <summary>
    /// The same until a reading finds nothing to write. Whoever reads later and finds all as it should be writes
    /// nothing, so
    /// that no version shows it: hence whoever has written looks once more.
    /// </summary>
    /// <param name="run">The run of a background job.</param>
    /// <param name="readAndWrite">Reads and writes; says whether that has to be looked at once more, as after any
    /// writing.</param>
    public static void UntilRight(PluginRun run, Func<bool> readAndWrite)
    {
        var writes = true;
        for (var tries = 0; writes && tries < MostTries; tries++)
        {
            Again(run, () => writes = readAndWrite());
        }
    }

    /// <summary>Whether a request failed because the row is not as it was read.</summary>
    /// <remarks>
    /// The platform throws WCF's FaultException of OrganizationServiceFault. Asking for the property by its name keeps
    /// the
    /// assembly from referring to System.ServiceModel for one number.
    /// </remarks>
    public static bool IsClash(Exception error) =>
        error.GetType().GetProperty("Detail")?.GetValue(error, null)
            is OrganizationServiceFault { ErrorCode: VersionMismatch };
}
