using System.Diagnostics;
using System.Globalization;
using SalesCorner.Deploy.Cli;

namespace SalesCorner.Benchmarks.Replays;

/// <summary>Notes when each phase of a try-out began, by the wall clock and in processor time.</summary>
internal sealed class ReplayMeter : IProgressMeter
{
    private const int Reports = 10;

    private Moment begun = Moment.Now();
    private Moment reported = Moment.Now();
    private long done;

    /// <summary>How many parts the last phase has.</summary>
    public long Parts { get; private set; }

    /// <inheritdoc/>
    public void Begin(string phase, long? total = null)
    {
        reported = begun = Moment.Now();
        Parts = total ?? 0;
        done = 0;
    }

    /// <inheritdoc/>
    public void Advance(long parts = 1)
    {
        var tenth = Math.Max(1, Parts / Reports);
        var before = done / tenth;
        done += parts;
        if (done / tenth > before)
        {
            var taken = Moment.Now() - reported;
            Console.Error.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{done:N0} of {Parts:N0}: {tenth / taken.Wall.TotalSeconds:N0} a second, "
                        + $"{tenth / taken.Processor.TotalSeconds:N0} a processor second, "
                        + $"{Environment.WorkingSet >> 20:N0} MB"
                )
            );
            reported = Moment.Now();
        }
    }

    /// <summary>What the last phase has taken so far.</summary>
    public Moment Taken() => Moment.Now() - begun;
}

/// <summary>A point in time, or a length of it.</summary>
/// <param name="Wall">By the clock on the wall.</param>
/// <param name="Processor">Time of all processors together.</param>
internal sealed record Moment(TimeSpan Wall, TimeSpan Processor)
{
    /// <summary>The present moment.</summary>
    public static Moment Now() => new(Stopwatch.GetElapsedTime(0), Environment.CpuUsage.TotalTime);

    public static Moment operator -(Moment end, Moment start) =>
        new(end.Wall - start.Wall, end.Processor - start.Processor);
}
