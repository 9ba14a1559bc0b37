namespace SalesCorner.Deploy.Try.Replay;

/// <summary>The length of the organisation's fiscal periods, counted from 1 January.</summary>
public enum PeriodLength
{
    /// <summary>Three months.</summary>
    Quarter,

    /// <summary>One month.</summary>
    Month,
}

/// <summary>A fiscal period.</summary>
/// <param name="Start">Its first day.</param>
/// <param name="End">Its last day.</param>
public sealed record FiscalSpan(DateOnly Start, DateOnly End)
{
    /// <summary>The period that a day lies in.</summary>
    public static FiscalSpan Of(DateOnly day, PeriodLength length)
    {
        var months = length == PeriodLength.Quarter ? 3 : 1;
        var start = new DateOnly(day.Year, ((day.Month - 1) / months * months) + 1, 1);
        return new FiscalSpan(start, start.AddMonths(months).AddDays(-1));
    }

    /// <summary>The period some steps before.</summary>
    public FiscalSpan Back(int steps, PeriodLength length) =>
        Of(Start.AddMonths(-steps * (length == PeriodLength.Quarter ? 3 : 1)), length);

    /// <summary>Whether a day lies in it.</summary>
    public bool Holds(DateOnly day) => day >= Start && day <= End;
}
