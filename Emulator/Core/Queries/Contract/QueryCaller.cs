namespace SalesCorner.Emulator.Queries.Contract;

/// <summary>For whom and when a query runs: what relative dates, user operators and row security depend on.</summary>
public sealed record QueryCaller
{
    /// <summary>The calling user.</summary>
    public required Guid UserId { get; init; }

    /// <summary>The calling user's business unit.</summary>
    public required Guid BusinessUnitId { get; init; }

    /// <summary>The moment of the request. Users of the emulator live in UTC, so days begin at midnight UTC.</summary>
    public required DateTime UtcNow { get; init; }

    /// <summary>The organisation's fiscal calendar.</summary>
    public FiscalCalendar FiscalCalendar { get; init; } = FiscalCalendar.Default;

    /// <summary>The rows that the caller may read.</summary>
    public IReadScope Scope { get; init; } = ReadEverything.Instance;

    /// <summary>How much the query may read.</summary>
    public QueryLimits Limits { get; init; } = QueryLimits.Platform;

    /// <summary>
    /// The day on which a week begins (organization.weekstartdaycode); the platform's default is Sunday.
    /// </summary>
    public DayOfWeek FirstDayOfWeek { get; init; } = DayOfWeek.Sunday;

    /// <summary>The calling user's language.</summary>
    public int LanguageCode { get; init; } = 1033;
}
