namespace SalesCorner.Emulator.Pipeline;

/// <summary>What one outermost request set off.</summary>
public sealed class SaveReport
{
    private readonly List<StepReport> steps = [];
    private readonly MessageTally requests = new();

    internal SaveReport(string message)
    {
        Message = message;
    }

    /// <summary>The message of the request.</summary>
    public string Message { get; }

    /// <summary>The steps that ran inside it, in the order in which they ended.</summary>
    public IReadOnlyList<StepReport> Steps => steps;

    /// <summary>All requests by message: the outermost one and those of plug-ins.</summary>
    public IReadOnlyDictionary<string, int> Requests => requests.ByMessage();

    /// <summary>How many requests there were in all.</summary>
    public int RequestCount => requests.Total;

    /// <summary>How many asynchronous steps it queued.</summary>
    public int Queued { get; internal set; }

    /// <summary>How long it took.</summary>
    public TimeSpan Elapsed { get; internal set; }

    /// <summary>The message of the error it ended with; null when it went well.</summary>
    public string? Error { get; internal set; }

    internal void Count(string message) => requests.Add(message);

    internal void Add(StepReport step) => steps.Add(step);
}
