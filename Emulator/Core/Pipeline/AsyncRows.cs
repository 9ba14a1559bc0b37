using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Organizations;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Pipeline;

/// <summary>Keeps the row of each job in asyncoperation.</summary>
internal sealed class AsyncRows(StoredOrganization organization, StepRegistry steps)
{
    private const string Table = "asyncoperation";

    private readonly PlatformRows rows = new(organization);
    private readonly JobStore store = new(organization.Database, steps);
    private readonly LateRows? late = organization.Database.WriteLate(Table);

    /// <summary>The job waits for its transaction to be committed.</summary>
    public void Queued(AsyncJob job)
    {
        if (late is null)
        {
            Insert(job);
            store.Save(job);
        }
    }

    /// <summary>The job waits to run.</summary>
    public void Accepted(AsyncJob job) => late?.Add(job.Id, () => Insert(job));

    /// <summary>The job went well; its row goes when its step says so.</summary>
    public void Succeeded(AsyncJob job, DateTime startedOn)
    {
        store.Remove(job.Id);
        if (job.Step.DeletesJob)
        {
            if (late?.Remove(job.Id) != true)
            {
                rows.Delete(Table, job.Id);
            }

            return;
        }

        var row = State(3, 30);
        row["startedon"] = startedOn;
        row["completedon"] = organization.Clock.UtcNow;
        rows.Update(Table, job.Id, row);
    }

    /// <summary>The job failed for good.</summary>
    public void Failed(AsyncJob job, DateTime startedOn, Exception error)
    {
        store.Remove(job.Id);
        var row = State(3, 31);
        row["completedon"] = organization.Clock.UtcNow;
        Explain(row, startedOn, error);
        rows.Update(Table, job.Id, row);
    }

    /// <summary>The job waits for another try.</summary>
    public void Waits(AsyncJob job, DateTime startedOn, Exception error)
    {
        store.Save(job);
        var row = State(1, 10);
        row["retrycount"] = job.Retries;
        Explain(row, startedOn, error);
        rows.Update(Table, job.Id, row);
    }

    /// <summary>The jobs that an earlier process left waiting; those that cannot go on are ended.</summary>
    public List<AsyncJob> Resume(IOperationHost host)
    {
        var resumed = store.Restore(host);
        var goOn = resumed.Count > 0 ? $" AND \"{Table}id\" NOT IN (SELECT id FROM \"__job\")" : "";
        organization.Database.Execute(
            $"UPDATE \"{Table}\" SET \"statecode\" = 3, \"statuscode\" = 32, \"completedon\" = $0, "
                + $"\"friendlymessage\" = 'The process stopped before this job ran.' WHERE \"statecode\" <> 3{goOn}",
            new DateTimeOffset(organization.Clock.UtcNow).ToUnixTimeSeconds()
        );
        return resumed;
    }

    private void Insert(AsyncJob job)
    {
        var row = State(0, 0);
        row["createdon"] = job.CreatedOn;
        row["modifiedon"] = job.CreatedOn;
        row["name"] = job.Step.Name;
        row["operationtype"] = new OptionSetValue(job.OperationType);
        row["messagename"] = job.Operation.Message;
        row["primaryentitytype"] = job.Operation.Table;
        row["correlationid"] = job.Operation.CorrelationId;
        row["depth"] = job.Operation.Caller.Depth;
        row["retrycount"] = 0;
        row["owningextensionid"] =
            job.Step.Id == Guid.Empty ? null : new EntityReference("sdkmessageprocessingstep", job.Step.Id);
        row["ownerid"] = new EntityReference("systemuser", job.Operation.Caller.UserId);
        row["regardingobjectid"] =
            job.Operation.PrimaryId == Guid.Empty
                ? null
                : new EntityReference(job.Operation.Table, job.Operation.PrimaryId);
        rows.Insert(Table, job.Id, row);
    }

    private static void Explain(Entity row, DateTime startedOn, Exception error)
    {
        row["startedon"] = startedOn;
        row["message"] = error.ToString();
        row["friendlymessage"] = error.Message;
        row["errorcode"] = error is DataverseFault fault ? fault.ErrorCode : FaultCodes.Unexpected;
    }

    private static Entity State(int state, int status) =>
        new(Table) { ["statecode"] = new OptionSetValue(state), ["statuscode"] = new OptionSetValue(status) };
}
