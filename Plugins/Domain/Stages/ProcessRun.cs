namespace SalesCorner.Plugins.Domain.Stages;

/// <summary>A deal's way through one business process flow.</summary>
/// <param name="State">Whether it is active, finished or given up.</param>
/// <param name="ModifiedOn">When it was last touched.</param>
public sealed record ProcessRun(ProcessState State, DateTime ModifiedOn)
{
    /// <summary>The stage policy's value of its active stage; null when it belongs to none.</summary>
    public int? Stage { get; init; }

    /// <summary>When its active stage began; null when unknown.</summary>
    public DateTime? StageSince { get; init; }

    /// <summary>
    /// The one of several that counts: an active one before a finished one, and of two the one that was touched last,
    /// as
    /// the form shows it. One that was given up counts for nothing.
    /// </summary>
    public static ProcessRun? ThatCounts(IEnumerable<ProcessRun> runs) =>
        runs.Where(run => run.State != ProcessState.Aborted)
            .OrderBy(run => run.State)
            .ThenByDescending(run => run.ModifiedOn)
            .FirstOrDefault();
}

/// <summary>Where a process stands.</summary>
public enum ProcessState
{
    /// <summary>Under way.</summary>
    Active,

    /// <summary>At its end.</summary>
    Finished,

    /// <summary>Given up.</summary>
    Aborted,
}
