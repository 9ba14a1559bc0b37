namespace SalesCorner.Emulator.Limits;

/// <summary>Stops an operation that takes longer than the platform allows.</summary>
internal sealed class OperationDeadline(TimeProvider time, bool enforced)
{
    private long startedAt;
    private bool isRunning;

    /// <summary>The time since the start.</summary>
    public TimeSpan Elapsed => time.GetElapsedTime(startedAt);

    /// <summary>Whether an operation runs that has had its two minutes.</summary>
    public bool IsOver => enforced && isRunning && Elapsed > PlatformLimits.Operation;

    /// <summary>What an operation ends with that is over.</summary>
    public static TimeoutException Exceeded() =>
        new("The operation took more than the two minutes that Dataverse allows.");

    /// <summary>Starts measuring a new outermost operation.</summary>
    public void Start()
    {
        startedAt = time.GetTimestamp();
        isRunning = true;
    }

    /// <summary>Ends measuring: what the emulator does on its own has no limit.</summary>
    public void Stop() => isRunning = false;

    /// <summary>Stops measuring while another operation goes on; the time goes by all the same.</summary>
    /// <returns>What <see cref="Continue"/> wants.</returns>
    public long Pause()
    {
        isRunning = false;
        return startedAt;
    }

    /// <summary>Measures on what <see cref="Pause"/> has left.</summary>
    public void Continue(long started)
    {
        startedAt = started;
        isRunning = true;
    }

    /// <summary>Throws once the operation has had its two minutes.</summary>
    public void Check()
    {
        if (IsOver)
        {
            throw Exceeded();
        }
    }
}
