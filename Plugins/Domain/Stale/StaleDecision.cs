using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Plugins.Domain.Stale;

/// <summary>When a deal turns stale.</summary>
/// <param name="On">The first day on which it is stale; null when no rule gives one.</param>
/// <param name="Reason">The rule that gives it.</param>
/// <param name="Days">Every rule with its own day, in the order that decides a tie.</param>
public sealed record StaleDecision(DateTime? On, StaleReason? Reason, IReadOnlyList<StaleDay> Days)
{
    /// <summary>What a closed deal has: nothing.</summary>
    public static StaleDecision None { get; } = new(null, null, []);

    /// <summary>Whether the deal is stale on that day.</summary>
    public bool IsStale(DateTime today) => On?.Date <= today;

    /// <summary>Whether it is not stale yet and turns so within the next days.</summary>
    public bool IsCooling(DateTime today, StaleSettings settings) =>
        On is not null && !IsStale(today) && CalendarDay.Between(today, On.Value) <= settings.CoolingDays;
}

/// <summary>The day that one rule gives.</summary>
/// <param name="Reason">The rule.</param>
/// <param name="On">The first day on which the deal is stale by it; null when it does not apply.</param>
public sealed record StaleDay(StaleReason Reason, DateTime? On)
{
    /// <summary>What the rule measured against; null when it does not apply.</summary>
    public StaleLimit? Limit { get; init; }
}
