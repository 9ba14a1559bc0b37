namespace SalesCorner.Plugins.Domain.Reviews;

/// <summary>What an agenda of a one-to-one is made of.</summary>
public sealed record AgendaFacts
{
    /// <summary>The odds of making the number as a share; null when not known.</summary>
    public decimal? Odds { get; init; }

    /// <summary>Why they are low, in words; null when they are not, or nobody knows.</summary>
    public string? Cause { get; init; }

    /// <summary>The day of the one-to-one before; null for the first.</summary>
    public DateTime? Since { get; init; }

    /// <summary>What happened to deals since then, in one line each, the weightiest first.</summary>
    public IReadOnlyList<string> Changes { get; init; } = [];

    /// <summary>The deals whose loss would cost odds, in words; null when there is none.</summary>
    public string? DealsThatMatter { get; init; }

    /// <summary>Stale deals, the biggest first.</summary>
    public IReadOnlyList<AgendaDeal> Stale { get; init; } = [];

    /// <summary>Deals in a stage whose must-haves are not answered, the biggest first.</summary>
    public IReadOnlyList<AgendaDeal> Gaps { get; init; } = [];

    /// <summary>Large deals that rest on a single contact, the biggest first.</summary>
    public IReadOnlyList<AgendaDeal> SingleContacts { get; init; } = [];

    /// <summary>The commit in force; null when there is none.</summary>
    public decimal? Call { get; init; }

    /// <summary>The expected landing; null when it could not be computed.</summary>
    public decimal? Landing { get; init; }

    /// <summary>The share of proactive time in the last closed week; null when it was not measured.</summary>
    public decimal? ProactiveShare { get; init; }

    /// <summary>Objectives that are behind, as far as whoever asks may read them.</summary>
    public IReadOnlyList<AgendaObjective> Behind { get; init; } = [];

    /// <summary>Objectives whose review is overdue, as far as whoever asks may read them.</summary>
    public IReadOnlyList<AgendaObjective> ReviewsOverdue { get; init; } = [];

    /// <summary>What goes well.</summary>
    public StrengthFacts Strength { get; init; } = new();

    /// <summary>Actions agreed earlier and still open.</summary>
    public IReadOnlyList<string> OpenActions { get; init; } = [];
}

/// <summary>A deal on an agenda.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="Value">Its value; null when nobody estimated one.</param>
/// <param name="Remark">Since when, or what is missing.</param>
public sealed record AgendaDeal(string Name, decimal? Value, string? Remark);

/// <summary>An objective on an agenda.</summary>
/// <param name="Name">What is to be reached.</param>
public sealed record AgendaObjective(string Name)
{
    /// <summary>How far it is, as a share; null without a value.</summary>
    public decimal? Progress { get; init; }

    /// <summary>What is expected of it by now, as a share; null without a period.</summary>
    public decimal? Expected { get; init; }

    /// <summary>The day on which a review was due; null without one.</summary>
    public DateTime? ReviewDue { get; init; }
}
