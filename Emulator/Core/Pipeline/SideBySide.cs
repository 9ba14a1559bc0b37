using SalesCorner.Emulator.Limits;

namespace SalesCorner.Emulator.Pipeline;

/// <summary>
/// Runs jobs side by side: before each request of one of them another may go on. A background job runs outside the
/// transaction, so that each of its requests is one of its own ("Database transactions", scalable customization
/// design).
/// </summary>
/// <remarks>Only one of them runs at a time, each on a thread of its own; the gate of the database goes
/// round.</remarks>
internal sealed class SideBySide(
    object gate,
    UnitOfWork unit,
    OperationDeadline deadline,
    Func<AsyncJob?> next,
    Action<AsyncJob> run
)
{
    private readonly object gate = gate;
    private readonly List<Lane> lanes = [];
    private Lane? turn;
    private Exception? failure;

    /// <summary>Runs jobs until none is left; says how many.</summary>
    /// <param name="most">How many are under way at most.</param>
    /// <param name="choose">Told how many are under way, says which of them goes on, from 0, or -1 to be asked again.
    /// It may make requests itself.</param>
    public int Run(int most, Func<int, int> choose)
    {
        var ran = 0;
        while (true)
        {
            while (lanes.Count < most && failure is null && next() is { } job)
            {
                lanes.Add(new Lane(this, job));
                ran++;
            }

            if (lanes.Count == 0)
            {
                return failure is null
                    ? ran
                    : throw new InvalidOperationException("Jobs could not run side by side.", failure);
            }

            if (Chosen(choose) is { } lane)
            {
                GoOn(lane);
            }
        }
    }

    /// <summary>
    /// Lets another job go on where one of these is between two transactions; does nothing anywhere else.
    /// </summary>
    public void Yield()
    {
        if (turn is not { } lane || lane.Thread != Thread.CurrentThread || unit.IsActive)
        {
            return;
        }

        var started = deadline.Pause();
        turn = null;
        Await(lane);
        deadline.Continue(started);
    }

    // What the caller's choice throws must leave no thread waiting: the rest is run to its end first.
    private Lane? Chosen(Func<int, int> choose)
    {
        try
        {
            var chosen = failure is null ? choose(lanes.Count) : 0;
            return chosen < 0 ? null : lanes[chosen];
        }
        catch (Exception error)
        {
            failure = error;
            return lanes[0];
        }
    }

    private void GoOn(Lane lane)
    {
        turn = lane;
        while (turn is not null)
        {
            Monitor.PulseAll(gate);
            Monitor.Wait(gate);
        }
    }

    private void Do(AsyncJob job) => run(job);

    private void Await(Lane lane)
    {
        while (turn != lane)
        {
            Monitor.PulseAll(gate);
            Monitor.Wait(gate);
        }
    }

    /// <summary>A job on its thread.</summary>
    private sealed class Lane
    {
        private readonly SideBySide all;
        private readonly AsyncJob job;

        public Lane(SideBySide all, AsyncJob job)
        {
            this.all = all;
            this.job = job;
            Thread = new Thread(Work) { IsBackground = true };
            Thread.Start();
        }

        public Thread Thread { get; }

        private void Work()
        {
            lock (all.gate)
            {
                all.Await(this);
                try
                {
                    all.Do(job);
                }
                catch (Exception error)
                {
                    all.failure ??= error;
                }

                all.lanes.Remove(this);
                all.turn = null;
                Monitor.PulseAll(all.gate);
            }
        }
    }
}
