namespace SalesCorner.Deploy.Operating.Backfill;

/// <summary>Decides how many calls may run at once: half as many after the environment asked for fewer requests, one
/// more after a calm while.
/// Dataverse tells no number in advance ("Service protection API limits": begin low, rise until throttled, then follow
/// Retry-After).</summary>
public sealed class ParallelDegree
{
    /// <summary>Calls in a row without throttling after which one more runs at once.</summary>
    public const int CallsToRise = 20;

    private readonly Lock gate = new();
    private readonly int most;
    private int calm;

    /// <summary>Begins with the most.</summary>
    /// <param name="most">The most calls at once.</param>
    public ParallelDegree(int most)
    {
        this.most = most;
        Current = most;
        Lowest = most;
    }

    /// <summary>How many calls may run at once now.</summary>
    public int Current { get; private set; }

    /// <summary>The lowest degree so far.</summary>
    public int Lowest { get; private set; }

    /// <summary>How often the degree was lowered: a call remembers it at its beginning.</summary>
    public int Lowered { get; private set; }

    /// <summary>Hears how a call went. Calls that were throttled together lower the degree once.</summary>
    /// <param name="loweredAtBeginning">What <see cref="Lowered"/> was when the call began.</param>
    /// <param name="throttled">Whether the environment asked for fewer requests meanwhile.</param>
    public void Ended(int loweredAtBeginning, bool throttled)
    {
        lock (gate)
        {
            if (throttled)
            {
                Throttled(loweredAtBeginning);
            }
            else if (Current < most && ++calm >= CallsToRise)
            {
                Current++;
                calm = 0;
            }
        }
    }

    private void Throttled(int loweredAtBeginning)
    {
        calm = 0;
        if (loweredAtBeginning == Lowered && Current > 1)
        {
            Current /= 2;
            Lowest = Math.Min(Lowest, Current);
            Lowered++;
        }
    }
}
