using SalesCorner.Deploy.Try.History;

namespace SalesCorner.Deploy.Try.Replay;

/// <summary>What happens at a moment, in the order in which things of the same moment happen.</summary>
public enum ReplayKind : byte
{
    /// <summary>A deal is created.</summary>
    Create,

    /// <summary>A deal moves to a stage.</summary>
    Stage,

    /// <summary>A deal's estimated close date moves.</summary>
    CloseDate,

    /// <summary>A question is answered.</summary>
    Answer,

    /// <summary>An activity is put on the calendar.</summary>
    Plan,

    /// <summary>An activity is completed.</summary>
    Complete,

    /// <summary>A deal is won, lost or given up.</summary>
    Close,

    /// <summary>A rep and the manager call where the period lands.</summary>
    Call,

    /// <summary>A one-to-one is held.</summary>
    Review,

    /// <summary>Something happens to goals, events or assessments.</summary>
    Leadership,
}

/// <summary>One event: a save, with everything that it sets off.</summary>
/// <param name="AtUtc">When.</param>
/// <param name="Kind">What.</param>
/// <param name="Index">Where it stands in the history's list of that kind.</param>
public readonly record struct ReplayEvent(DateTime AtUtc, ReplayKind Kind, int Index);

/// <summary>Puts a history's events in the order in which they happened.</summary>
public static class ReplayOrder
{
    private const int Morning = 8;
    private const int Evening = 17;

    /// <summary>
    /// The events up to the end of a day, oldest first. An activity planned for later is planned only; nothing happens
    /// to a deal before it is created.
    /// </summary>
    public static IReadOnlyList<ReplayEvent> Of(SalesHistory history, DateOnly asOf)
    {
        var end = asOf.ToDateTime(TimeOnly.MaxValue, DateTimeKind.Utc);
        var created = Creations(history);
        var events = new List<ReplayEvent>(
            (2 * (history.Deals.Count + history.Activities.Count))
                + history.StageMoves.Count
                + history.CloseDateMoves.Count
                + history.Answers.Count
        );
        for (var index = 0; index < history.Deals.Count; index++)
        {
            var deal = history.Deals[index];
            events.Add(new ReplayEvent(At(CreatedOn(deal), Morning), ReplayKind.Create, index));
            if (deal.Outcome != DealOutcome.Open)
            {
                events.Add(new ReplayEvent(At(deal.Closed!.Value, Evening), ReplayKind.Close, index));
            }
        }

        Add(events, history.StageMoves, ReplayKind.Stage, move => Later(Within(move.OnUtc), created[move.DealId]));
        Add(
            events,
            history.CloseDateMoves,
            ReplayKind.CloseDate,
            move => Later(Within(move.OnUtc), created[move.DealId])
        );
        Add(
            events,
            history.Answers,
            ReplayKind.Answer,
            answer => Later(At(answer.On, Morning + 1), created[answer.DealId])
        );
        for (var index = 0; index < history.Activities.Count; index++)
        {
            var activity = history.Activities[index];
            var put = activity.PlannedUtc ?? activity.AtUtc;
            var planned = activity.IsOnDeal ? Later(put, created[activity.DealId]) : put;
            events.Add(new ReplayEvent(planned, ReplayKind.Plan, index));
            if (activity.AtUtc <= end && !activity.IsOpen)
            {
                events.Add(new ReplayEvent(Later(activity.AtUtc, planned), ReplayKind.Complete, index));
            }
        }

        Add(events, history.Calls, ReplayKind.Call, call => At(call.On, Morning));
        Add(events, history.Reviews, ReplayKind.Review, review => At(review.On, Evening));
        Add(events, history.Leadership, ReplayKind.Leadership, record => record.AtUtc);
        events.Sort(Compare);
        return events;
    }

    /// <summary>The day on which a deal was created: the day before it closed where nobody knows.</summary>
    public static DateOnly CreatedOn(DealRecord deal) => deal.Created ?? deal.Closed!.Value.AddDays(-1);

    // Only what happens to a deal later asks when it was created.
    private static Dictionary<string, DateTime> Creations(SalesHistory history) =>
        history.StageMoves.Count + history.CloseDateMoves.Count + history.Answers.Count + history.Activities.Count == 0
            ? []
            : history.Deals.ToDictionary(
                deal => deal.Id,
                deal => At(CreatedOn(deal), Morning),
                StringComparer.OrdinalIgnoreCase
            );

    // A date without a time is some moment of the working day, after the morning's creations.
    private static DateTime Within(DateTime moment) =>
        moment.TimeOfDay == TimeSpan.Zero ? moment.AddHours(Morning + 2) : moment;

    private static DateTime Later(DateTime one, DateTime other) => one > other ? one : other;

    private static DateTime At(DateOnly day, int hour) => day.ToDateTime(new TimeOnly(hour, 0), DateTimeKind.Utc);

    private static void Add<T>(List<ReplayEvent> events, IReadOnlyList<T> items, ReplayKind kind, Func<T, DateTime> at)
    {
        for (var index = 0; index < items.Count; index++)
        {
            events.Add(new ReplayEvent(at(items[index]), kind, index));
        }
    }

    private static int Compare(ReplayEvent one, ReplayEvent other)
    {
        var byTime = one.AtUtc.CompareTo(other.AtUtc);
        var byKind = byTime != 0 ? byTime : one.Kind.CompareTo(other.Kind);
        return byKind != 0 ? byKind : one.Index.CompareTo(other.Index);
    }
}
