using SalesCorner.Emulator.Pipeline;

namespace SalesCorner.Emulator.Preview.Sessions;

/// <summary>Something that was done on a page, and everything that it set off.</summary>
public sealed record SaveEntry
{
    /// <summary>What was done.</summary>
    public required string Label { get; init; }

    /// <summary>Who did it.</summary>
    public required string By { get; init; }

    /// <summary>When, by the emulator's clock.</summary>
    public required DateTime At { get; init; }

    /// <summary>The requests of the page, in order.</summary>
    public required IReadOnlyList<SaveReport> Saves { get; init; }

    /// <summary>The asynchronous steps that ran afterwards.</summary>
    public required IReadOnlyList<StepReport> Jobs { get; init; }

    /// <summary>More to say, in sentences.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>How many requests there were in all.</summary>
    public int Requests => Saves.Sum(save => save.RequestCount) + Jobs.Sum(job => job.RequestCount);

    /// <summary>How long it took in all.</summary>
    public TimeSpan Elapsed =>
        TimeSpan.FromTicks(Saves.Sum(save => save.Elapsed.Ticks) + Jobs.Sum(job => job.Elapsed.Ticks));

    /// <summary>How many steps of plug-ins ran.</summary>
    public int Steps => Saves.Sum(save => save.Steps.Count) + Jobs.Count;
}
