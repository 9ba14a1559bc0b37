using System.Collections.Concurrent;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.Organizations;

namespace SalesCorner.Emulator.WebApi.Installing;

/// <summary>
/// Imports solutions in the background: each has a row of asyncoperation and one of importjob to follow it by.
/// </summary>
internal sealed class ImportJobs(EmbeddedDataverse dataverse)
{
    private const string Operation = "asyncoperation";
    private const string Job = "importjob";
    private readonly PlatformRows rows = new(dataverse.Engine.State);
    private readonly ConcurrentDictionary<Guid, Task> running = new();

    private DateTime Now => dataverse.Clock.UtcNow;

    /// <summary>Begins an import and says the id of its asyncoperation; the rows are there at once.</summary>
    /// <param name="job">The id of its importjob, as the client chose it.</param>
    /// <param name="task">What is imported.</param>
    public Guid Begin(Guid job, ImportTask task)
    {
        var operation = dataverse.Engine.State.NewId();
        dataverse.Exclusively(() =>
        {
            DemandNew(job);
            var row = State(0, 0);
            row["name"] = task.Name;
            row["operationtype"] = new OptionSetValue(task.OperationType);
            row["messagename"] = task.Message;
            rows.Insert(Operation, operation, row);
            rows.Insert(
                Job,
                job,
                new Entity(Job)
                {
                    ["name"] = task.Name,
                    ["solutionname"] = task.SolutionName,
                    ["progress"] = 0d,
                    ["importcontext"] = "ImportInstall",
                    ["operationcontext"] = task.Message,
                }
            );
        });
        running[operation] = Task.Run(() => Run(operation, job, task));
        return operation;
    }

    /// <summary>Imports while the client waits.</summary>
    public void RunNow(Guid job, ImportTask task)
    {
        var operation = Begin(job, task);
        Wait();
        var row = dataverse.System.Retrieve(
            Operation,
            operation,
            new Microsoft.Xrm.Sdk.Query.ColumnSet("statuscode", "errorcode", "friendlymessage")
        );
        if (row.GetAttributeValue<OptionSetValue>("statuscode").Value != 30)
        {
            throw new DataverseFault(
                row.GetAttributeValue<int>("errorcode"),
                row.GetAttributeValue<string>("friendlymessage")
            );
        }
    }

    /// <summary>Waits until nothing is imported any more.</summary>
    public void Wait() => Task.WaitAll([.. running.Values]);

    private void Run(Guid operation, Guid job, ImportTask task)
    {
        var started = Now;
        try
        {
            dataverse.Exclusively(() => Begun(operation, job, started));
            var result = task.Work();
            dataverse.Exclusively(() => Succeeded(operation, job, result, started));
        }
        catch (Exception error)
        {
            // Whatever goes wrong is the job's result: there is no client that waits for it.
            dataverse.Exclusively(() => Failed(operation, job, task, error));
        }
        finally
        {
            running.TryRemove(operation, out _);
        }
    }

    private void Begun(Guid operation, Guid job, DateTime started)
    {
        var row = State(2, 20);
        row["startedon"] = started;
        rows.Update(Operation, operation, row);
        rows.Update(Job, job, new Entity(Job) { ["startedon"] = started, ["progress"] = 10d });
    }

    private void Succeeded(Guid operation, Guid job, ImportResult result, DateTime started)
    {
        var row = State(3, 30);
        row["completedon"] = Now;
        rows.Update(Operation, operation, row);
        rows.Update(
            Job,
            job,
            new Entity(Job)
            {
                ["progress"] = 100d,
                ["completedon"] = Now,
                ["solutionname"] = result.SolutionName,
                ["data"] = ImportReport.Success(result, started, Now),
            }
        );
    }

    private void Failed(Guid operation, Guid job, ImportTask task, Exception error)
    {
        var code = (error as DataverseFault)?.ErrorCode ?? FaultCodes.Unexpected;
        var row = State(3, 31);
        row["completedon"] = Now;
        row["message"] = error.Message;
        row["friendlymessage"] = error.Message;
        row["errorcode"] = code;
        rows.Update(Operation, operation, row);
        rows.Update(
            Job,
            job,
            new Entity(Job)
            {
                ["completedon"] = Now,
                ["data"] = ImportReport.Failure(task.SolutionName, code, error.Message),
            }
        );
    }

    private void DemandNew(Guid job)
    {
        if (dataverse.Engine.State.Rows.Exists(dataverse.Metadata.Table(Job), job))
        {
            throw new DataverseFault(FaultCodes.DuplicateRecord, $"An import job with the id {job:D} exists already.");
        }
    }

    private static Entity State(int state, int status) =>
        new(Operation) { ["statecode"] = new OptionSetValue(state), ["statuscode"] = new OptionSetValue(status) };
}

/// <summary>Something to import.</summary>
/// <param name="Message">The message that asked for it.</param>
/// <param name="OperationType">asyncoperation.operationtype.</param>
/// <param name="SolutionName">The solution's unique name, as far as it is known before.</param>
/// <param name="Work">The import.</param>
internal sealed record ImportTask(string Message, int OperationType, string SolutionName, Func<ImportResult> Work)
{
    /// <summary>What people read of it.</summary>
    public string Name => $"{Message}: {SolutionName}";
}
