using SalesCorner.Plugins.Domain.Activities;

namespace SalesCorner.Plugins.Domain.Events;

/// <summary>Finds what stops a clock: the first completed activity with the person that went out from us.</summary>
public static class FirstFollowUp
{
    /// <summary>
    /// Its day; null while there is none. What happened before the person was captured is no answer to the event.
    /// </summary>
    public static DateTime? Of(IEnumerable<DealActivity> activities, DateTime capturedOn) =>
        activities
            .Where(activity =>
                activity.IsCompleted && activity.IsWithCustomer && !activity.Incoming && !activity.IsAutomatic
            )
            .Select(activity => activity.EndedOn!.Value.Date)
            .Where(day => day >= capturedOn.Date)
            .OrderBy(day => day)
            .Select(day => (DateTime?)day)
            .FirstOrDefault();
}
