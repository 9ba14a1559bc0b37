using System.Runtime.Serialization;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Pipeline;

/// <summary>Keeps waiting jobs of a database in a file, so that they survive a restart. In memory there is nothing to keep.</summary>
internal sealed class JobStore
{
    private readonly RequestEngine engine;

    /// <summary>Makes the table for them.</summary>
    public JobStore(RequestEngine engine)
    {
        this.engine = engine;
        if (IsUsed)
        {
            engine.Database.Execute("CREATE TABLE IF NOT EXISTS \"__job\" (id BLOB PRIMARY KEY, state TEXT NOT NULL)");
        }
    }

    private bool IsUsed => engine.Database.IsFile;

    /// <summary>Keeps a job, in the transaction that queues it, or with its next try.</summary>
    public void Save(AsyncJob job)
    {
        if (!IsUsed || job.Step.Id == Guid.Empty)
        {
            return;
        }

        try
        {
            engine.Database.Execute(
                "INSERT INTO \"__job\" (id, state) VALUES ($0, $1) ON CONFLICT (id) DO UPDATE SET state = excluded.state",
                ValueCodec.GuidToSql(job.Id),
                JobState.Of(job).Write());
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
            engine.Database.Execute("DELETE FROM \"__job\" WHERE id = $0", ValueCodec.GuidToSql(id));
        }
    }

    /// <summary>The jobs that an earlier process left and whose steps are still there, in the order of their queueing.</summary>
    public List<AsyncJob> Restore()
    {
        if (!IsUsed)
        {
            return [];
        }

        var steps = engine.Steps.Steps.ToDictionary(step => step.Id);
        var states = new List<JobState>();
        using (var reader = engine.Database.Prepared("SELECT state FROM \"__job\" ORDER BY rowid").ExecuteReader())
        {
            while (reader.Read())
            {
                states.Add(JobState.Read(reader.GetString(0)));
            }
        }

        foreach (var gone in states.Where(state => !steps.ContainsKey(state.StepId)))
        {
            Remove(gone.Id);
        }

        return [.. states.Where(state => steps.ContainsKey(state.StepId)).Select(state => state.Restore(engine, steps[state.StepId]))];
    }
}
