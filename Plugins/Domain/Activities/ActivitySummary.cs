namespace SalesCorner.Plugins.Domain.Activities;

/// <summary>
/// What a deal keeps of its activities. Needs no clock, so that it changes only when an activity does.
/// </summary>
public sealed record ActivitySummary
{
    /// <summary>The day of the last completed customer activity; null without any.</summary>
    public DateTime? LastActivityOn { get; init; }

    /// <summary>The day of the last activity in which the customer took part; null without any.</summary>
    public DateTime? LastTwoWayOn { get; init; }

    /// <summary>
    /// The day up to which customer activities are planned: the latest planned end of an open one. The latest, because
    /// an old task that nobody ticked off must not hide the meeting booked for next week.
    /// </summary>
    public DateTime? NextActivityOn { get; init; }

    /// <summary>Completed activities of any of the kinds.</summary>
    public int Touches { get; init; }

    /// <summary>Minutes that they took.</summary>
    public int Minutes { get; init; }

    /// <summary>Minutes of those up to the day on which the deal became qualified; null while it never was.</summary>
    public int? MinutesToQualify { get; init; }

    /// <summary>The summary of a deal's activities.</summary>
    public static ActivitySummary Of(IReadOnlyCollection<DealActivity> activities, DateTime? qualifiedOn)
    {
        var completed = activities.Where(activity => activity.IsCompleted).ToList();
        var withCustomer = completed.Where(activity => activity.IsWithCustomer).ToList();
        return new ActivitySummary
        {
            LastActivityOn = withCustomer.Max(activity => activity.EndedOn)?.Date,
            LastTwoWayOn = withCustomer.Where(activity => activity.IsTwoWay).Max(activity => activity.EndedOn)?.Date,
            NextActivityOn = activities
                .Where(activity => activity.State == ActivityState.Open && activity.IsWithCustomer)
                .Max(activity => activity.PlannedEnd)
                ?.Date,
            Touches = completed.Count,
            Minutes = completed.Sum(activity => activity.Minutes),
            MinutesToQualify = qualifiedOn is null
                ? null
                : completed
                    .Where(activity => activity.EndedOn!.Value.Date <= qualifiedOn)
                    .Sum(activity => activity.Minutes),
        };
    }
}
