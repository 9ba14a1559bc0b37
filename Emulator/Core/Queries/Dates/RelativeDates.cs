using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Queries.Contract;

namespace SalesCorner.Emulator.Queries.Dates;

/// <summary>
/// The moments that a relative date operator stands for. "Last x" begins at the start of the day (hour) x back and ends
/// now; "next x" begins now and ends with the last moment of the day x ahead; weeks begin on the organisation's first
/// day of the week. Source: "Date and Time operators in CRM Explained" (gonzaloruizcrm.blogspot.com, 2012-07), as the
/// operator reference gives one line each. "Older than x" days and above is the complement of "last x".
/// </summary>
internal sealed class RelativeDates(QueryCaller caller)
{
    private readonly FiscalDates fiscal = new(caller);

    private DateTime Now => caller.UtcNow;

    private DateTime Today => DateTime.SpecifyKind(caller.UtcNow.Date, DateTimeKind.Utc);

    // Dates are kept in whole seconds: "up to now" includes the second that is running.
    private DateTime AfterNow => Now.AddTicks(-(Now.Ticks % TimeSpan.TicksPerSecond)).AddSeconds(1);

    /// <summary>The range of an operator without a number; null when the operator is of another kind.</summary>
    public DateRange? Of(ConditionOperator @operator) =>
        @operator switch
        {
            ConditionOperator.Yesterday => DateRange.Day(Today.AddDays(-1)),
            ConditionOperator.Today => DateRange.Day(Today),
            ConditionOperator.Tomorrow => DateRange.Day(Today.AddDays(1)),
            ConditionOperator.Last7Days => Back(Today.AddDays(-7)),
            ConditionOperator.Next7Days => Ahead(Today.AddDays(7)),
            ConditionOperator.LastWeek => Week(-1),
            ConditionOperator.ThisWeek => Week(0),
            ConditionOperator.NextWeek => Week(1),
            ConditionOperator.LastMonth => Month(-1),
            ConditionOperator.ThisMonth => Month(0),
            ConditionOperator.NextMonth => Month(1),
            ConditionOperator.LastYear => Year(-1),
            ConditionOperator.ThisYear => Year(0),
            ConditionOperator.NextYear => Year(1),
            _ => fiscal.Of(@operator),
        };

    /// <summary>The range of an operator with a number; null when the operator is of another kind.</summary>
    public DateRange? Of(ConditionOperator @operator, int x) =>
        @operator switch
        {
            ConditionOperator.LastXHours => Back(Today.AddHours(Now.Hour - x)),
            ConditionOperator.LastXDays => Back(Today.AddDays(-x)),
            ConditionOperator.LastXWeeks => Back(Today.AddDays(-7L * x)),
            ConditionOperator.LastXMonths => Back(Today.AddMonths(-x)),
            ConditionOperator.LastXYears => Back(Today.AddYears(-x)),
            ConditionOperator.NextXHours => new DateRange(Now, Now.AddHours(x)),
            ConditionOperator.NextXDays => Ahead(Today.AddDays(x)),
            ConditionOperator.NextXWeeks => Ahead(Today.AddDays(7L * x)),
            ConditionOperator.NextXMonths => Ahead(Today.AddMonths(x)),
            ConditionOperator.NextXYears => Ahead(Today.AddYears(x)),
            ConditionOperator.OlderThanXMinutes => new DateRange(null, Now.AddMinutes(-x)),
            ConditionOperator.OlderThanXHours => new DateRange(null, Now.AddHours(-x)),
            ConditionOperator.OlderThanXDays => new DateRange(null, Today.AddDays(-x)),
            ConditionOperator.OlderThanXWeeks => new DateRange(null, Today.AddDays(-7L * x)),
            ConditionOperator.OlderThanXMonths => new DateRange(null, Today.AddMonths(-x)),
            ConditionOperator.OlderThanXYears => new DateRange(null, Today.AddYears(-x)),
            _ => fiscal.Of(@operator, x),
        };

    private DateRange Back(DateTime from) => new(from, AfterNow);

    private DateRange Ahead(DateTime lastDay) => new(Now, lastDay.AddDays(1));

    private DateRange Week(int offset)
    {
        var start = Today.AddDays(-((7 + Today.DayOfWeek - caller.FirstDayOfWeek) % 7)).AddDays(7 * offset);
        return new DateRange(start, start.AddDays(7));
    }

    private DateRange Month(int offset)
    {
        var start = Today.AddDays(1 - Today.Day).AddMonths(offset);
        return new DateRange(start, start.AddMonths(1));
    }

    private DateRange Year(int offset)
    {
        var start = Today.AddDays(1 - Today.DayOfYear).AddYears(offset);
        return new DateRange(start, start.AddYears(1));
    }
}
