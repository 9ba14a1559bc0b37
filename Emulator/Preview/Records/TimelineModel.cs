namespace SalesCorner.Emulator.Preview.Records;

/// <summary>The activities of a row.</summary>
public sealed record TimelineModel
{
    /// <summary>The activities, what is still to do first, then the newest.</summary>
    public IReadOnlyList<TimelineEntry> Entries { get; init; } = [];

    /// <summary>The kinds of activities that can be logged, with their tables.</summary>
    public IReadOnlyList<FieldOption> Kinds { get; init; } = [];

    /// <summary>The present moment, as it is typed in.</summary>
    public string Now { get; init; } = "";

    /// <summary>Why there are no activities: the refusal in words.</summary>
    public string? Problem { get; init; }

    /// <summary>How many activities there are in all.</summary>
    public int Total { get; init; }
}

/// <summary>An activity.</summary>
public sealed record TimelineEntry
{
    /// <summary>Its id.</summary>
    public required Guid Id { get; init; }

    /// <summary>Its table.</summary>
    public required string Table { get; init; }

    /// <summary>What kind it is.</summary>
    public required string Kind { get; init; }

    /// <summary>Its subject.</summary>
    public required string Subject { get; init; }

    /// <summary>When it happened or is due, and whose it is.</summary>
    public required string Details { get; init; }

    /// <summary>Whether it is still to do.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The page of the activity.</summary>
    public string? Address { get; init; }
}
