using System.Text.Json.Nodes;
using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Installing.Package;
using SalesCorner.Deploy.Installing.State;
using SalesCorner.Deploy.Packaging;

namespace SalesCorner.Deploy.Installing.Import;

/// <summary>The attempts to import one package. Their jobs' ids follow from the package and the number of the attempt,
/// so that a later run of the tool finds them again, also after the first was killed.</summary>
internal sealed class ImportAttempts(DataverseClient client, TargetPackage package)
{
    /// <summary>The job of the newest attempt, and the id for the next one.</summary>
    public async Task<(ImportJobRow? Newest, Guid Next)> FindAsync(CancellationToken cancellation)
    {
        ImportJobRow? newest = null;
        for (var attempt = 1; ; attempt++)
        {
            var id = NameGuid.Of($"importjob/{package.Fingerprint}/{attempt}");
            if (await ImportJobRow.FindAsync(client, id, cancellation) is not { } job)
            {
                return (newest, id);
            }

            newest = job;
        }
    }

    /// <summary>Whether this very package is what was imported last, and with success.</summary>
    /// <param name="installed">The solution that is there; null when there is none.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<bool> IsDoneAsync(SolutionRow? installed, CancellationToken cancellation)
    {
        if (installed is null || installed.Version != package.Version || installed.IsManaged != package.IsManaged)
        {
            return false;
        }

        var (newest, _) = await FindAsync(cancellation);
        return newest is { IsComplete: true }
            && (await newest.ErrorsAsync(client, cancellation)).Count == 0
            && !await IsFollowedAsync(newest, cancellation);
    }

    // Another package of the same version may have been imported since. Imports run one at a time, so that no two begin
    // in the same second.
    private async Task<bool> IsFollowedAsync(ImportJobRow job, CancellationToken cancellation)
    {
        var since = (job.CreatedOn ?? DateTime.UnixEpoch).ToString(
            "yyyy-MM-dd'T'HH:mm:ss'Z'",
            System.Globalization.CultureInfo.InvariantCulture
        );
        var path =
            $"importjobs?$select=importjobid&$filter=solutionname eq {ApiText.Literal(package.UniqueName)} "
            + $"and createdon gt {since}&$top=1";
        return (await client.GetAsync(path, cancellation))["value"] is JsonArray { Count: > 0 };
    }
}
