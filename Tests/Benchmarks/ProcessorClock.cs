using Perfolizer.Horology;

namespace SalesCorner.Benchmarks;

/// <summary>Measures the processor time of this process, which other work on the machine hardly touches.</summary>
internal sealed class ProcessorClock : IClock
{
    public string Title => "Processor time";

    public bool IsAvailable => true;

    public Frequency Frequency { get; } = new(TimeSpan.TicksPerSecond);

    public long GetTimestamp() => Environment.CpuUsage.TotalTime.Ticks;
}
