namespace SalesCorner.Emulator.Tests.Clock;

/// <summary>A machine's time that moves when a test says so.</summary>
internal sealed class SteppedTime(DateTime start) : TimeProvider
{
    public DateTime Now { get; set; } = start;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => new(Now);

    public override long GetTimestamp() => Now.Ticks;
}
