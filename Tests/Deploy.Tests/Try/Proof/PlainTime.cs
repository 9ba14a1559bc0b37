namespace SalesCorner.Deploy.Tests.Try.Proof;

/// <summary>Section 6 of the manager's week in plain arithmetic: classes, hours and shares of a rep's week.</summary>
public sealed class PlainTime
{
    private const decimal WeekHours = 40m;
    private const decimal Target = 0.4m;

    private readonly PlainOrganisation organisation;
    private readonly Dictionary<string, PlainDeal> deals;
    private readonly bool directionsAreBelieved;
    private readonly ILookup<(string Owner, DateOnly Week), PlainWork> weeks;

    public PlainTime(PlainOrganisation organisation)
    {
        this.organisation = organisation;
        deals = organisation.Deals.ToDictionary(deal => deal.Id, StringComparer.Ordinal);
        var calls = organisation.Work.Where(work => work.Kind == 'C').ToList();
        directionsAreBelieved = calls.Count(call => call.Incoming) > 0.05m * calls.Count;
        weeks = organisation.Work.ToLookup(work => (work.Owner, MondayOf(work.Day)));
    }

    /// <summary>Who completed something in a week.</summary>
    public IEnumerable<(string Owner, DateOnly Week)> Worked => weeks.Select(week => week.Key);

    /// <summary>The figures of a week by their names in the JSON.</summary>
    public IReadOnlyDictionary<string, object?> Week(string owner, DateOnly monday)
    {
        var work = weeks[(owner, monday)].ToList();
        var proactive = Hours(work.Where(one => ClassOf(one) == 'P'));
        var logged = Hours(work);
        var whole = Math.Max(WeekHours, logged);
        var known = work.Count > 0;
        return new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["activities"] = (decimal)work.Count,
            ["proactiveHours"] = known ? Tenth(proactive) : null,
            ["reactiveHours"] = known ? Tenth(Hours(work.Where(one => ClassOf(one) == 'R'))) : null,
            ["internalHours"] = known ? Tenth(Hours(work.Where(one => ClassOf(one) == 'I'))) : null,
            ["unloggedHours"] = known ? Tenth(Math.Max(0m, WeekHours - logged)) : null,
            ["proactiveShare"] = known ? Share(proactive / whole) : null,
            ["targetShare"] = Target,
            ["gapHours"] = known ? Tenth(Math.Max(0m, (Target * whole) - proactive)) : null,
            ["loggedShare"] = known ? Share(work.Count(one => one.Logged > 0) / (decimal)work.Count) : null,
        };
    }

    /// <summary>Hours on deals of a motion in the weeks that begin in the period, as each row keeps them.</summary>
    public decimal HoursOn(string owner, Func<PlainDeal, bool> motion) =>
        weeks
            .Where(week => week.Key.Owner == owner && organisation.InPeriod(week.Key.Week))
            .Sum(week => Tenth(Hours(week.Where(work => work.Deal is { } id && motion(deals[id])))));

    /// <summary>P planned work with customers, R answers, I internal.</summary>
    private char ClassOf(PlainWork work) =>
        !work.WithCustomer ? 'I'
        : work.Incoming ? 'R'
        : work.IsPlanned || (IsOnOwnOpenDeal(work) && (work.Kind != 'C' || directionsAreBelieved)) ? 'P'
        : 'R';

    private bool IsOnOwnOpenDeal(PlainWork work) =>
        work.Deal is { } id && (deals[id].Closed is not { } closed || closed >= work.HappenedOn);

    private static decimal Hours(IEnumerable<PlainWork> work) => work.Sum(one => one.Minutes) / 60m;

    private static decimal Tenth(decimal hours) => Math.Round(hours, 1, MidpointRounding.AwayFromZero);

    private static decimal Share(decimal share) => Math.Round(share, 4, MidpointRounding.AwayFromZero);

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
