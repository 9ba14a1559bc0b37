namespace SalesCorner.Emulator.Pipeline;

/// <summary>A registered step: which code runs on which event, and what it is given.</summary>
internal sealed record StepRegistration
{
    /// <summary>The step's id, the same in every environment.</summary>
    public required Guid Id { get; init; }

    /// <summary>The step's name.</summary>
    public required string Name { get; init; }

    /// <summary>The message that fires it.</summary>
    public required string Message { get; init; }

    /// <summary>The table it is for; null for every table.</summary>
    public string? Table { get; init; }

    /// <summary>When it runs.</summary>
    public required PipelineStage Stage { get; init; }

    /// <summary>Whether it runs after the transaction, as a job.</summary>
    public bool IsAsynchronous { get; init; }

    /// <summary>Whether the job's row goes when it succeeded.</summary>
    public bool DeletesJob { get; init; }

    /// <summary>The order among steps of one stage; equal ranks run in the order of registration.</summary>
    public int Rank { get; init; } = 1;

    /// <summary>The columns that fire an update step; empty stands for all.</summary>
    public IReadOnlyList<string> Filter { get; init; } = [];

    /// <summary>The images it is given.</summary>
    public IReadOnlyList<ImageRegistration> Images { get; init; } = [];

    /// <summary>The user in whose name it runs; null for the calling user.</summary>
    public Guid? RunAs { get; init; }

    /// <summary>The class that runs, by full name.</summary>
    public required string TypeName { get; init; }

    /// <summary>The code: found when the step first runs, then kept.</summary>
    public required Func<Microsoft.Xrm.Sdk.IPlugin> Plugin { get; init; }
}

/// <summary>A copy of the row that a step is given.</summary>
/// <param name="Alias">The name under which the step finds it.</param>
/// <param name="IsPre">Whether it shows the row before the operation.</param>
/// <param name="IsPost">Whether it shows the row after the operation.</param>
/// <param name="Columns">The columns copied; null for all.</param>
internal sealed record ImageRegistration(string Alias, bool IsPre, bool IsPost, IReadOnlyList<string>? Columns);
