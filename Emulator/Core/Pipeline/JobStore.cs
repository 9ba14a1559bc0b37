using System.Runtime.Serialization;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Pipeline;

/// <summary>
/// Keeps waiting jobs of a database in a file, so that they survive a restart. In memory there is nothing to keep.
/// </summary>
internal sealed class JobStore
{
    private readonly Database database;
    private readonly StepRegistry steps;

    /// <summary>Makes the table for them.</summary>
    public JobStore(Database database, StepRegistry steps)
    {
        this.database = database;
        this.steps = steps;
        if (IsUsed)
        {
            database.Execute("CREATE TABLE IF NOT EXISTS \"__job\" (id BLOB PRIMARY KEY, state TEXT NOT NULL)");
        }
    }

    private bool IsUsed => database.IsFile;

    /// <summary>Keeps a job, in the transaction that queues it, or with its next try.</summary>
    public void Save(AsyncJob job)
    {
        if (!IsUsed || job.Step.Id == Guid.Empty)
        {
            return;
        }

        try
        {
            database.Execute(
                "INSERT INTO \"__job\" (id, state) VALUES ($0, $1) ON CONFLICT (id) DO UPDATE SET state = "
                    + "excluded.state",
                ValueCodec.GuidToSql(job.Id),
                JobState.Of(job).Write()
            );
        }
        catch (SerializationException)
        {
            // A value that only this process knows: the job is cancelled when the process ends before it ran.
        }
    }

    /// <summary>Forgets a job that has ended.</summary>
    public void Remove(Guid id)
    {
        if (IsUsed)
        {
            database.Execute("DELETE FROM \"__job\" WHERE id = $0", ValueCodec.GuidToSql(id));
        }
    }

    /// <summary>
    /// The jobs that an earlier process left and whose steps are still there, in the order of their queueing.
    /// </summary>
    public List<AsyncJob> Restore(IOperationHost host)
    {
        if (!IsUsed)
        {
            return [];
        }

        var known = steps.Steps.ToDictionary(step => step.Id);
        var states = new List<JobState>();
        using (var reader = database.Prepared("SELECT state FROM \"__job\" ORDER BY rowid").ExecuteReader())
        {
            while (reader.Read())
            {
                states.Add(JobState.Read(reader.GetString(0)));
            }
        }

        foreach (var gone in states.Where(state => !known.ContainsKey(state.StepId)))
        {
            Remove(gone.Id);
        }

        return
        [
            .. states
                .Where(state => known.ContainsKey(state.StepId))
                .Select(state => state.Restore(host, known[state.StepId])),
        ];
    }
}
