using SalesCorner.Plugins.Domain.Activities;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Plugins.Domain.People;

/// <summary>How many people of the customer a deal rests on.</summary>
/// <param name="Touched">Different people in any completed activity.</param>
/// <param name="Engaged">Different people with a two-way activity within the days that the settings name.</param>
/// <param name="HasDecisionMaker">Whether one of those engaged decides.</param>
public sealed record DealPeople(int Touched, int Engaged, bool HasDecisionMaker)
{
    /// <summary>Counts the people of a deal's activities.</summary>
    /// <param name="activities">The activities.</param>
    /// <param name="deciders">Those whose role on the deal is that of a decision maker.</param>
    /// <param name="today">The day of the count.</param>
    /// <param name="settings">Who counts as engaged, and who decides.</param>
    public static DealPeople Of(
        IReadOnlyCollection<DealActivity> activities,
        IReadOnlyCollection<Guid> deciders,
        DateTime today,
        PeopleSettings settings
    )
    {
        var since = CalendarDay.Add(today, -settings.EngagedDays);
        var completed = activities.Where(activity => activity.IsCompleted).ToList();
        var engaged = completed
            .Where(activity => activity.IsTwoWay && activity.EndedOn!.Value.Date >= since)
            .SelectMany(activity => activity.People)
            .ToList();
        return new DealPeople(
            completed.SelectMany(activity => activity.People).Select(person => person.Id).Distinct().Count(),
            engaged.Select(person => person.Id).Distinct().Count(),
            engaged.Exists(person => deciders.Contains(person.Id) || settings.Decides(person.Title))
        );
    }
}
