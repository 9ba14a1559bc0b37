using SalesCorner.Plugins.Domain.Motion;
using SalesCorner.Plugins.Domain.Numbers;

namespace SalesCorner.Plugins.Domain.Time;

/// <summary>A rep's week: where the hours went, against the hours that there are.</summary>
/// <param name="Activities">What was completed in it.</param>
/// <param name="WeekHours">Hours of the rep's working week.</param>
/// <param name="Target">The share that planned work with customers should take, from 0 to 1.</param>
public sealed record RepWeek(IReadOnlyCollection<WeekActivity> Activities, decimal WeekHours, decimal Target)
{
    private const decimal MinutesOfAnHour = 60m;

    /// <summary>Deals of the rep that were created in it.</summary>
    public int NewDeals { get; init; }

    /// <summary>Appointments that were completed in it.</summary>
    public int Meetings => Activities.Count(activity => activity.IsMeeting);

    /// <summary>Hours of all activities.</summary>
    public decimal Logged => Hours(Activities);

    /// <summary>Hours that nobody logged anything for; none in a week that was longer than the working week.</summary>
    public decimal Unlogged => Math.Max(0m, WeekHours - Logged);

    /// <summary>
    /// Hours against which shares are measured: the working week, or what was logged where that is more.
    /// </summary>
    public decimal Whole => Math.Max(WeekHours, Logged);

    /// <summary>Hours of planned work with customers that are missing from the target; never below zero.</summary>
    public decimal Gap => Math.Max(0m, (Target * Whole) - Of(TimeClass.Proactive));

    /// <summary>The share of activities whose duration somebody logged; null without any activity.</summary>
    public decimal? LoggedShare => Exact.Quotient(Activities.Count(activity => activity.IsLogged), Activities.Count);

    /// <summary>Hours of a class.</summary>
    public decimal Of(TimeClass work) => Hours(Activities.Where(activity => activity.Class == work));

    /// <summary>Hours on deals of a motion.</summary>
    public decimal Of(DealMotion motion) => Hours(Activities.Where(activity => activity.Motion == motion));

    /// <summary>The share of the week that hours are.</summary>
    public decimal? Share(decimal hours) => Exact.Quotient(hours, Whole);

    private static decimal Hours(IEnumerable<WeekActivity> activities) =>
        activities.Sum(activity => activity.Minutes) / MinutesOfAnHour;
}
