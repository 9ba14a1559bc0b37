using SalesCorner.Deploy.Try.History;

namespace SalesCorner.Deploy.Try.Sample;

/// <summary>
/// Time of the sample that tells a story beside the deals: one rep answered customers for two weeks and planned
/// nothing, another puts days of work into each deal. No activity is added to an open deal, so none turns stale
/// earlier or later.
/// </summary>
internal static class SampleCalendar
{
    private const string Reactive = "Hugo Ricci";
    private const string Expensive = "Greta Fischer";
    private const int Days = 14;

    private static readonly (int Hour, int Minutes)[] Calls = [(9, 50), (10, 40), (13, 55), (15, 45)];
    private static readonly (int Hour, int Minutes)[] Internal = [(11, 60), (16, 45)];

    /// <summary>What an hour costs in the sample, in base currency.</summary>
    public const decimal HourlyCost = 90m;

    /// <summary>The two weeks before the last Monday of the rep who only answers.</summary>
    public static IEnumerable<ActivityRecord> Answers(IEnumerable<DealRecord> deals)
    {
        var customers = deals
            .Where(deal => deal.Owner == Reactive)
            .Select(deal => deal.Account!)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        return customers.Count == 0
            ? []
            : Enumerable
                .Range(0, Days)
                .Select(day => SampleOrganisation.AsOf.AddDays(day - Days))
                .Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
                .SelectMany(day => Of(day, customers));
    }

    /// <summary>The same activity, longer where it was on a deal of the expensive seller that closed this quarter.
    /// </summary>
    public static Func<ActivityRecord, ActivityRecord> WithWorkshops(IEnumerable<DealRecord> deals)
    {
        var dear = deals
            .Where(deal => deal.Owner == Expensive && deal.Closed >= RepScene.QuarterStart)
            .Select(deal => deal.Id)
            .ToHashSet(StringComparer.Ordinal);
        return activity => dear.Contains(activity.DealId) ? activity with { Minutes = Long(activity.Kind) } : activity;
    }

    private static IEnumerable<ActivityRecord> Of(DateOnly day, List<string> customers)
    {
        foreach (var ((hour, minutes), place) in Calls.Select((call, place) => (call, place)))
        {
            yield return At(day, ActivityKind.PhoneCall, hour, minutes) with
            {
                Incoming = true,
                Account = customers[(day.DayNumber + place) % customers.Count],
            };
        }

        foreach (var (hour, minutes) in Internal)
        {
            yield return At(day, ActivityKind.Appointment, hour, minutes);
        }
    }

    private static ActivityRecord At(DateOnly day, ActivityKind kind, int hour, int minutes) =>
        new(string.Empty, kind, DealStory.At(day, hour), Incoming: null, minutes, Line: 0) { Owner = Reactive };

    // A whole day's workshop, two days on a proposal.
    private static int Long(ActivityKind kind) =>
        kind switch
        {
            ActivityKind.Appointment => 480,
            ActivityKind.Task => 960,
            ActivityKind.PhoneCall => 90,
            _ => 60,
        };
}
