namespace SalesCorner.Deploy.Try.Input.Quotas;

/// <summary>When an organisation's fiscal years begin, and which of their two calendar years names them.</summary>
/// <param name="StartMonth">The month in which a year begins.</param>
/// <param name="StartDay">The day of that month, 28 at most.</param>
/// <param name="IsNamedByEnd">A year is called by the calendar year in which it ends.</param>
public sealed record FiscalYear(int StartMonth, int StartDay, bool IsNamedByEnd)
{
    /// <summary>Years from 1 January.</summary>
    public static FiscalYear Calendar { get; } = new(1, 1, IsNamedByEnd: false);

    /// <summary>The first day of the year with a number.</summary>
    public DateOnly Start(int number) => new(number - (EndsLater && IsNamedByEnd ? 1 : 0), StartMonth, StartDay);

    /// <summary>The first day of the year that a day lies in.</summary>
    public DateOnly StartOf(DateOnly day)
    {
        var start = new DateOnly(day.Year, StartMonth, StartDay);
        return day >= start ? start : start.AddYears(-1);
    }

    private bool EndsLater => (StartMonth, StartDay) != (1, 1);
}
