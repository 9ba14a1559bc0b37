using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Plugins.Domain.Activities;

/// <summary>An activity regarding a deal.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="State">Where it stands.</param>
public sealed record DealActivity(ActivityKind Kind, ActivityState State)
{
    private const int MostMinutes = 24 * 60;

    /// <summary>
    /// When it ended; null while it is open. An end that lies after the last change of the row counts on the day of
    /// that change.
    /// </summary>
    public DateTime? EndedOn { get; init; }

    /// <summary>When it is planned to end; null when not planned.</summary>
    public DateTime? PlannedEnd { get; init; }

    /// <summary>Whether the customer called or wrote.</summary>
    public bool Incoming { get; init; }

    /// <summary>Whether a machine wrote it: an automatic reply, an out-of-office notice or a bounce.</summary>
    public bool IsAutomatic { get; init; }

    /// <summary>Whether a task is marked as customer work.</summary>
    public bool CustomerWork { get; init; }

    /// <summary>The people of the customer who took part.</summary>
    public IReadOnlyCollection<Person> People { get; init; } = [];

    /// <summary>Minutes that it took; null when not logged.</summary>
    public int? ActualMinutes { get; init; }

    /// <summary>Minutes that it was planned for; null when not planned.</summary>
    public int? ScheduledMinutes { get; init; }

    /// <summary>Whether it is done.</summary>
    public bool IsCompleted => State == ActivityState.Completed && EndedOn is not null;

    /// <summary>Whether it is work with the customer: a task only when marked so.</summary>
    public bool IsWithCustomer => Kind != ActivityKind.Task || CustomerWork;

    /// <summary>Whether the customer took part: an incoming call or e-mail, or a meeting that was held.</summary>
    public bool IsTwoWay =>
        IsCompleted
        && Kind switch
        {
            ActivityKind.Appointment => true,
            ActivityKind.PhoneCall or ActivityKind.Email => Incoming && !IsAutomatic,
            _ => false,
        };

    /// <summary>Minutes that it took: logged, else planned, else usual for its kind; a day at most.</summary>
    public int Minutes =>
        Math.Min(
            MostMinutes,
            ActualMinutes > 0 ? ActualMinutes.Value
                : ScheduledMinutes > 0 ? ScheduledMinutes.Value
                : UsualMinutes ?? Activities.UsualMinutes.Of(Kind, ActivitySettings.Default)
        );

    /// <summary>
    /// Minutes that count where neither is known; those of the kind where the settings were not asked.
    /// </summary>
    public int? UsualMinutes { get; init; }
}
