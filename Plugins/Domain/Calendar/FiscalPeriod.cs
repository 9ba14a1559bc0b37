using System.Globalization;

namespace SalesCorner.Plugins.Domain.Calendar;

/// <summary>One fiscal period; both its dates belong to it.</summary>
/// <param name="Type">The division of the year that it comes from.</param>
/// <param name="FiscalYear">The fiscal year's number as the organisation names it.</param>
/// <param name="Number">Its place in the fiscal year, from 1.</param>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day.</param>
public sealed record FiscalPeriod(FiscalPeriodType Type, int FiscalYear, int Number, DateTime Start, DateTime End)
{
    private const int DaysInWeek = 7;

    /// <summary>The name that people use: "Q4 2026", "H1 2026", "November 2026", "P13 2026", "FY 2026".</summary>
    public string Name =>
        Type switch
        {
            FiscalPeriodType.Annual => Text("FY {0}", FiscalYear),
            FiscalPeriodType.SemiAnnual => Text("H{1} {0}", FiscalYear, Number),
            FiscalPeriodType.Quarter => Text("Q{1} {0}", FiscalYear, Number),
            // A fiscal month that is a calendar month is called by it, and then the calendar's year belongs to it.
            FiscalPeriodType.Month when Start.Day == 1 => Start.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
            FiscalPeriodType.Month => Text("M{1} {0}", FiscalYear, Number),
            _ => Text("P{1} {0}", FiscalYear, Number),
        };

    /// <summary>
    /// The value of <c>goal.fiscalperiod</c> for the same period: 1-4, 101-112, 201-202, 301, 401-413.
    /// </summary>
    public int GoalPeriodCode =>
        Type switch
        {
            FiscalPeriodType.Annual => 300 + Number,
            FiscalPeriodType.SemiAnnual => 200 + Number,
            FiscalPeriodType.Month => 100 + Number,
            FiscalPeriodType.FourWeek => 400 + Number,
            _ => Number,
        };

    /// <summary>Whether the date's day belongs to the period.</summary>
    public bool Contains(DateTime date) => date >= Start && date.Date <= End;

    /// <summary>
    /// Days in which a deal can still be won in the period, today and the last day included; 0 once it is over.
    /// </summary>
    public int DaysLeft(DateTime today) => Math.Max(0, CalendarDay.Between(today, End) + 1);

    /// <summary>
    /// The week of the period that a day lies in, from 1: a Monday begins the next one, and the last day counts as one
    /// more, so
    /// that what stood at the end is never mixed with what stood on its Monday.
    /// </summary>
    public int WeekOf(DateTime day)
    {
        var week = ((DaysSinceMonday(Start) + CalendarDay.Between(Start, day)) / DaysInWeek) + 1;
        return day.Date == End.Date && Start.Date != End.Date && DaysSinceMonday(day) > 0 ? week + 1 : week;
    }

    private static int DaysSinceMonday(DateTime day) =>
        ((int)day.DayOfWeek + DaysInWeek - (int)DayOfWeek.Monday) % DaysInWeek;

    private static string Text(string format, params object[] values) =>
        string.Format(CultureInfo.InvariantCulture, format, values);
}
