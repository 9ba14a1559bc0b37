using System.Text.Json.Nodes;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Installing.Package;
using SalesCorner.Deploy.Installing.Plan;
using SalesCorner.Deploy.Installing.State;

namespace SalesCorner.Deploy.Installing.Import;

/// <summary>Imports a package once, whatever happens to requests and answers on their way.</summary>
internal sealed class SolutionImport(DataverseClient client, TargetPackage package, PollingDelay delay)
{
    // A call whose answer was lost is sent again under the same job id, which the platform takes once only.
    private const int Sendings = 4;

    private readonly RunningOperations running = new(client, delay);
    private readonly ImportAttempts attempts = new(client, package);
    private readonly JobFollower follower = new(client, delay);

    /// <summary>Imports it, unless an import that an earlier run began has done so meanwhile.</summary>
    /// <param name="way">How it goes in.</param>
    /// <param name="repairs">Whether it was imported before and has to be again.</param>
    /// <param name="meter">Shows how far it is.</param>
    /// <param name="cancellation">Stops following, not the import.</param>
    /// <exception cref="CommandFailedException">The import failed; the message names components and cures.</exception>
    public async Task RunAsync(ImportWay way, bool repairs, IProgressMeter meter, CancellationToken cancellation)
    {
        await running.WaitAsync(meter, cancellation);
        var (installed, holding) = await SolutionRow.FindAsync(client, package.UniqueName, cancellation);
        if (!repairs && await attempts.IsDoneAsync(installed, cancellation))
        {
            return;
        }

        if (way == ImportWay.Promote)
        {
            await new Promotion(client, delay).RunAsync(package.UniqueName, meter, cancellation);
            return;
        }

        if (holding is not null && package.PatchOf is null)
        {
            meter.Begin($"Deleting the holding solution {holding.UniqueName}");
            await client.DeleteAsync($"solutions({holding.Id:D})", cancellation);
        }

        var (_, job) = await attempts.FindAsync(cancellation);
        meter.Begin("Uploading and validating the package");
        var upload = await StagedPackage.UploadAsync(client, package, cancellation);
        meter.Begin("Importing", 100);
        var problem = await StartAsync(way, job, upload, meter, cancellation) is { } operation
            ? await follower.FollowAsync(operation, job, meter, cancellation)
            : null;
        await DemandSuccessAsync(job, problem, cancellation);
    }

    // The id of the asyncoperation; null when the answer was lost and the job has ended meanwhile.
    private async Task<Guid?> StartAsync(
        ImportWay way,
        Guid job,
        Guid upload,
        IProgressMeter meter,
        CancellationToken cancellation
    )
    {
        for (var sending = 1; ; sending++)
        {
            try
            {
                var answer = await client.CallAsync(
                    ActionOf(way),
                    Body(job, upload),
                    mayBeRepeated: false,
                    cancellation
                );
                return answer.Id("AsyncOperationId");
            }
            catch (ConnectionLostException) when (sending < Sendings)
            {
                if (await BecameAsync(job, sending, meter, cancellation))
                {
                    return null;
                }
            }
            catch (DataverseFailureException)
            {
                // An earlier sending, of this run or of one that was killed, arrived late: so this one was refused.
                if (!await BecameAsync(job, sending, meter, cancellation))
                {
                    throw;
                }

                return null;
            }
        }
    }

    private async Task<bool> BecameAsync(Guid job, int look, IProgressMeter meter, CancellationToken cancellation)
    {
        await delay.WaitAsync(look, cancellation);
        await running.WaitAsync(meter, cancellation);
        return await ImportJobRow.FindAsync(client, job, cancellation) is not null;
    }

    private async Task DemandSuccessAsync(Guid job, string? problem, CancellationToken cancellation)
    {
        var row = await ImportJobRow.FindAsync(client, job, cancellation);
        var errors = row is null ? [] : await row.ErrorsAsync(client, cancellation);
        if (errors.Count > 0)
        {
            var lines = errors.Select(error =>
                $"{error.Kind} {error.Name}: {error.Problem} ({error.Code}) {error.Cure}"
            );
            throw new CommandFailedException(
                $"The import failed and changed nothing.\n{string.Join('\n', lines)}\nImport job {job:D}."
            );
        }

        if (problem is not null)
        {
            throw new CommandFailedException(
                $"The import failed: {problem} {ImportCures.Of(string.Empty, problem)} Import job {job:D}."
            );
        }

        if (row is { IsComplete: false })
        {
            throw new CommandFailedException(
                $"The import job {job:D} has stopped in the environment without an end. Run the same command "
                    + "again: it begins another one."
            );
        }
    }

    private static string ActionOf(ImportWay way) =>
        way == ImportWay.Upgrade ? "StageAndUpgradeAsync" : "ImportSolutionAsync";

    private static JsonObject Body(Guid job, Guid upload) =>
        new()
        {
            ["OverwriteUnmanagedCustomizations"] = false,
            ["PublishWorkflows"] = true,
            ["ImportJobId"] = job.ToString("D"),
            ["SolutionParameters"] = new JsonObject { ["StageSolutionUploadId"] = upload.ToString("D") },
        };
}
