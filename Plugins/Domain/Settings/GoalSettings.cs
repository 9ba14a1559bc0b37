namespace SalesCorner.Plugins.Domain.Settings;

/// <summary>How often objectives are looked at, and how soon the people of an event are spoken to.</summary>
public sealed record GoalSettings
{
    /// <summary>Days from one review of an objective to the next.</summary>
    public int ReviewDays { get; init; } = 14;

    /// <summary>Days after capture, or after the event's end if later, in which a follow-up is due.</summary>
    public int FollowUpDays { get; init; } = 3;
}
