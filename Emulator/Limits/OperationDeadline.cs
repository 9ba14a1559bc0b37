namespace SalesCorner.Emulator.Limits;

/// <summary>Stops an operation that takes longer than the platform allows.</summary>
internal sealed class OperationDeadline(TimeProvider time, bool enforced)
{
    private long startedAt;

    /// <summary>Starts measuring a new outermost operation.</summary>
    public void Start() => startedAt = time.GetTimestamp();

    /// <summary>The time since the start.</summary>
    public TimeSpan Elapsed => time.GetElapsedTime(startedAt);

    /// <summary>Throws once the operation has had its two minutes.</summary>
    public void Check()
    {
        if (enforced && Elapsed > PlatformLimits.Operation)
        {
            throw new TimeoutException("The operation took more than the two minutes that Dataverse allows.");
        }
    }
}
