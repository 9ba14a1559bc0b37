namespace SalesCorner.Emulator.Pipeline;

/// <summary>What one run of a step did.</summary>
public sealed record StepReport
{
    /// <summary>The step's name.</summary>
    public required string Step { get; init; }

    /// <summary>The plug-in's class.</summary>
    public required string TypeName { get; init; }

    /// <summary>The message that fired it.</summary>
    public required string Message { get; init; }

    /// <summary>The table of the message.</summary>
    public required string Table { get; init; }

    /// <summary>When it ran.</summary>
    public required PipelineStage Stage { get; init; }

    /// <summary>Whether it ran as a job.</summary>
    public required bool IsAsynchronous { get; init; }

    /// <summary>How deep in the chain of plug-ins.</summary>
    public required int Depth { get; init; }

    /// <summary>How many requests it made itself, by message.</summary>
    public required IReadOnlyDictionary<string, int> Requests { get; init; }

    /// <summary>How long it took, with everything it set off.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>What it traced.</summary>
    public required string Trace { get; init; }

    /// <summary>The message of what it threw; null when it went well.</summary>
    public string? Error { get; init; }

    /// <summary>How many requests it made itself.</summary>
    public int RequestCount => Requests.Values.Sum();
}
