namespace SalesCorner.Deploy.Tests.Support;

/// <summary>
/// A clock that goes on by a fixed step with every look at it, so that limits by time need no waiting.
/// </summary>
internal sealed class SteppingClock(TimeSpan step) : TimeProvider
{
    private long looks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Interlocked.Increment(ref looks) * step.Ticks;
}
