using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;

namespace SalesCorner.Emulator.Messages;

/// <summary>On which days a recurring appointment takes place.</summary>
/// <remarks>
/// From the reference of recurringappointmentmaster. In a month without the day of the pattern it is the last day, as
/// Outlook says; that Dataverse does the same is inferred.
/// </remarks>
internal sealed class RecurrencePattern
{
    private const int Daily = 0;
    private const int Weekly = 1;
    private const int Monthly = 2;
    private const int Weekdays = 62;
    private const int Last = 5;
    private const int DaysAWeek = 7;
    private const int MonthsAYear = 12;

    // No pattern is looked through further: a mistake in it must not run for ever.
    private const int YearsAhead = 100;

    private readonly int type;
    private readonly int interval;
    private readonly int days;
    private readonly int dayOfMonth;
    private readonly int instance;
    private readonly int month;
    private readonly int firstDayOfWeek;
    private readonly bool isNth;
    private readonly DateTime start;
    private readonly DateTime end;
    private readonly int most;

    /// <summary>Reads the pattern of a series.</summary>
    /// <param name="series">The row of the series.</param>
    /// <param name="firstDayOfWeek">The first day of the week where the series names none.</param>
    public RecurrencePattern(Entity series, DayOfWeek firstDayOfWeek)
    {
        type = Choice(series, "recurrencepatterntype") ?? throw Missing("recurrencepatterntype");
        start = series.GetAttributeValue<DateTime?>("patternstartdate")?.Date ?? throw Missing("patternstartdate");
        interval = series.GetAttributeValue<int?>("interval") ?? 1;
        this.firstDayOfWeek = series.GetAttributeValue<int?>("firstdayofweek") ?? (int)firstDayOfWeek;
        isNth = type == Monthly ? Is(series, "isnthmonthly") : type > Monthly && Is(series, "isnthyearly");
        days = DaysOf(series);
        dayOfMonth = type >= Monthly && !isNth ? Number(series, "dayofmonth") : 0;
        instance = isNth ? Choice(series, "instance") ?? throw Missing("instance") : 0;
        month =
            type > Monthly
                ? Choice(series, "monthofyear") is > 0 and var given
                    ? given
                    : throw Missing("monthofyear")
                : 0;
        (end, most) = EndOf(series);
    }

    /// <summary>Whether the pattern goes on without an end.</summary>
    public bool IsEndless => most == int.MaxValue && end == DateTime.MaxValue;

    /// <summary>The days, at midnight, in order.</summary>
    public IEnumerable<DateTime> Days() =>
        Candidates()
            .SkipWhile(day => day < start)
            .TakeWhile(day => day <= end && day <= start.AddYears(YearsAhead))
            .Take(most);

    private IEnumerable<DateTime> Candidates() =>
        type switch
        {
            Daily => Steps(start, (day, step) => day.AddDays(step * (double)interval)).Select(day => day),
            Weekly => Steps(WeekOf(start), (week, step) => week.AddDays(step * (double)interval * DaysAWeek))
                .SelectMany(DaysOfWeek),
            Monthly => Steps(FirstOfMonth(start), (first, step) => first.AddMonths(step * interval))
                .SelectMany(DaysOfMonth),
            _ => Steps(
                    new DateTime(start.Year, month, 1, 0, 0, 0, DateTimeKind.Utc),
                    (first, step) => first.AddMonths(step * interval * MonthsAYear)
                )
                .SelectMany(DaysOfMonth),
        };

    private static IEnumerable<DateTime> Steps(DateTime from, Func<DateTime, int, DateTime> step)
    {
        for (var i = 0; from.Year + YearsAhead > step(from, i).Year; i++)
        {
            yield return step(from, i);
        }
    }

    private IEnumerable<DateTime> DaysOfWeek(DateTime week) =>
        Enumerable.Range(0, DaysAWeek).Select(day => week.AddDays(day)).Where(IsWanted);

    private IEnumerable<DateTime> DaysOfMonth(DateTime first)
    {
        var length = DateTime.DaysInMonth(first.Year, first.Month);
        if (!isNth)
        {
            return [first.AddDays(Math.Min(dayOfMonth, length) - 1)];
        }

        var wanted = Enumerable.Range(0, length).Select(day => first.AddDays(day)).Where(IsWanted).ToList();
        return instance == Last ? wanted.TakeLast(1) : wanted.Skip(instance - 1).Take(1);
    }

    private DateTime WeekOf(DateTime day) =>
        day.AddDays(-(((int)day.DayOfWeek - firstDayOfWeek + DaysAWeek) % DaysAWeek));

    private static DateTime FirstOfMonth(DateTime day) => new(day.Year, day.Month, 1, 0, 0, 0, DateTimeKind.Utc);

    private bool IsWanted(DateTime day) => (days & (1 << (int)day.DayOfWeek)) != 0;

    private int DaysOf(Entity series) =>
        type switch
        {
            Weekly when Is(series, "isweekdaypattern") => Weekdays,
            Weekly => Number(series, "daysofweekmask"),
            _ when isNth => Number(series, "daysofweekmask"),
            _ => 0,
        };

    private static (DateTime End, int Most) EndOf(Entity series) =>
        Choice(series, "patternendtype") switch
        {
            1 => (DateTime.MaxValue, int.MaxValue),
            2 => (DateTime.MaxValue, Number(series, "occurrences")),
            3 => (
                series.GetAttributeValue<DateTime?>("patternenddate")?.Date ?? throw Missing("patternenddate"),
                int.MaxValue
            ),
            _ => throw Missing("patternendtype"),
        };

    private static int? Choice(Entity series, string column) => series.GetAttributeValue<OptionSetValue>(column)?.Value;

    private static bool Is(Entity series, string column) => series.GetAttributeValue<bool?>(column) == true;

    private static int Number(Entity series, string column) =>
        series.GetAttributeValue<int?>(column) ?? throw Missing(column);

    private static DataverseFault Missing(string column) =>
        DataverseFault.InvalidArgument(
            $"The recurring appointment does not say when it takes place: '{column}' is missing."
        );
}
