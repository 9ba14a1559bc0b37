using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Connection;

namespace SalesCorner.Deploy.Installing.Import;

/// <summary>Follows a job to its end.</summary>
internal sealed class JobFollower(DataverseClient client, PollingDelay delay)
{
    // asyncoperation: statecode 3 has ended, statuscode 30 went well ("AsyncOperation table reference").
    private const int Ended = 3;
    private const int Succeeded = 30;

    /// <summary>Waits for its end.</summary>
    /// <param name="operation">The id of its asyncoperation.</param>
    /// <param name="job">The id of its import job; null for a promotion, which has none.</param>
    /// <param name="meter">Shows how far it is.</param>
    /// <param name="cancellation">Stops following, not the job.</param>
    /// <returns>Null when it went well, or what went wrong.</returns>
    public async Task<string?> FollowAsync(
        Guid operation,
        Guid? job,
        IProgressMeter meter,
        CancellationToken cancellation
    )
    {
        var shown = 0m;
        for (var look = 0; ; look++)
        {
            var row = await client.FindAsync(
                $"asyncoperations({operation:D})?$select=statecode,statuscode,friendlymessage,message",
                cancellation
            );
            if (row is null)
            {
                return "The job is gone: it was deleted or cancelled in the environment.";
            }

            if (row.Number("statecode") == Ended)
            {
                meter.Advance((long)(100 - shown));
                return row.Number("statuscode") == Succeeded
                    ? null
                    : row.Text("friendlymessage") ?? row.Text("message") ?? "The job was cancelled.";
            }

            if (
                job is { } id
                && await ImportJobRow.FindAsync(client, id, cancellation) is { } progress
                && progress.Progress > shown
            )
            {
                meter.Advance((long)(progress.Progress - shown));
                shown = progress.Progress;
            }

            await delay.WaitAsync(look, cancellation);
        }
    }
}
