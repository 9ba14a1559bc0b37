using SalesCorner.Emulator.Faults;

namespace SalesCorner.Emulator.Pipeline;

/// <summary>
/// Keeps what the outermost request under way does: how many requests, which steps, whether the disk was full.
/// </summary>
internal sealed class RequestReports(TraceLog traceLog)
{
    private SaveReport? current;
    private DiskFullException? full;

    /// <summary>How many requests were made, and what the newest steps did.</summary>
    public RequestCounts Counts { get; } = new();

    /// <summary>What the last outermost request set off; null before the first one.</summary>
    public SaveReport? Last { get; private set; }

    /// <summary>Whether a request is under way.</summary>
    public bool IsOpen => current is not null;

    /// <summary>Begins the report of an outermost request.</summary>
    public SaveReport Open(string message)
    {
        full = null;
        return current = new SaveReport(message);
    }

    /// <summary>Ends the report of the outermost request.</summary>
    public void Close()
    {
        Last = current;
        current = null;
    }

    /// <summary>Counts a request of that message.</summary>
    public void Count(string message, Caller caller)
    {
        caller.Tally?.Add(message);
        current?.Count(message);
        Counts.Count(message, byPlugin: caller.Parent is not null);
    }

    /// <summary>Keeps the report of a step that has run.</summary>
    public void Record(StepContext context, StepReport report)
    {
        current?.Add(report);
        Counts.Add(report);
        traceLog.Add(context, report);
    }

    /// <summary>Notes that a job was queued.</summary>
    public void NoteQueued()
    {
        if (current is not null)
        {
            current.Queued++;
        }
    }

    /// <summary>Notes an error that ends more than its request: that of a full disk.</summary>
    public void NoteError(Exception error) => full ??= error as DiskFullException;

    /// <summary>
    /// Throws the error of a full disk that a plug-in's request met, whatever the plug-in made of it.
    /// </summary>
    /// <exception cref="DiskFullException">The disk was full.</exception>
    public void ThrowIfDiskIsFull()
    {
        if (Interlocked.Exchange(ref full, null) is { } met)
        {
            throw met;
        }
    }
}
