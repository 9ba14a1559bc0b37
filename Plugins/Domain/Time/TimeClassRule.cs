namespace SalesCorner.Plugins.Domain.Time;

/// <summary>What the class of a completed activity is told by.</summary>
/// <param name="HappenedOn">When it took place.</param>
public sealed record TimeFacts(DateTime HappenedOn)
{
    /// <summary>When it was entered, which is when it was planned; null when not known.</summary>
    public DateTime? ExistedSince { get; init; }

    /// <summary>Whether a contact, account or lead took part or is regarded, or a deal is.</summary>
    public bool WithCustomer { get; init; }

    /// <summary>Whether the customer began it: called, wrote, or called the meeting.</summary>
    public bool Incoming { get; init; }

    /// <summary>Whether it regards a case.</summary>
    public bool RegardsCase { get; init; }

    /// <summary>Whether it regards an open deal of whoever did it.</summary>
    public bool RegardsOwnDeal { get; init; }

    /// <summary>
    /// Whether nobody can know who began it: the organisation leaves the direction of calls as it is preset.
    /// </summary>
    public bool DirectionUnknown { get; init; }

    /// <summary>Whether it existed at least a day before it took place.</summary>
    public bool IsPlanned => ExistedSince is { } since && HappenedOn - since >= TimeSpan.FromDays(1);
}

/// <summary>Tells planned work with customers from answers to them, and from work without any.</summary>
public static class TimeClassRule
{
    /// <summary>
    /// A case is an answer whoever takes part. Without a customer it is internal. What the customer began is
    /// reactive; what we
    /// began is proactive when it was planned, or on the spot for an own open deal; the rest was work that nobody
    /// planned.
    /// </summary>
    public static TimeClass Of(TimeFacts facts) =>
        facts.RegardsCase ? TimeClass.Reactive
        : !facts.WithCustomer ? TimeClass.Internal
        : facts.Incoming ? TimeClass.Reactive
        : facts.IsPlanned || (facts.RegardsOwnDeal && !facts.DirectionUnknown) ? TimeClass.Proactive
        : TimeClass.Reactive;
}
