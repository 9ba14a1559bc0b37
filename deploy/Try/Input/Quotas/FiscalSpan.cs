namespace SalesCorner.Deploy.Try.Input.Quotas;

/// <summary>The length of the organisation's fiscal periods.</summary>
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
    /// <summary>Whether a day lies in it.</summary>
    public bool Holds(DateOnly day) => day >= Start && day <= End;
}

/// <summary>The organisation's fiscal periods.</summary>
/// <param name="Length">The length of each.</param>
/// <param name="Year">The year that they are counted in.</param>
public sealed record FiscalPeriods(PeriodLength Length, FiscalYear Year)
{
    /// <summary>Quarters from 1 January.</summary>
    public static FiscalPeriods Quarters { get; } = new(PeriodLength.Quarter, FiscalYear.Calendar);

    /// <summary>How many months a period has.</summary>
    public int Months => Length == PeriodLength.Quarter ? 3 : 1;

    /// <summary>The period that a day lies in.</summary>
    public FiscalSpan Of(DateOnly day)
    {
        var start = Year.StartOf(day);
        while (start.AddMonths(Months) <= day)
        {
            start = start.AddMonths(Months);
        }

        return new FiscalSpan(start, start.AddMonths(Months).AddDays(-1));
    }

    /// <summary>The period some steps before a day's.</summary>
    public FiscalSpan Before(DateOnly day, int steps) => Of(Of(day).Start.AddMonths(-steps * Months));
}
