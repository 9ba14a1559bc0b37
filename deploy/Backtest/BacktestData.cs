using SalesCorner.Deploy.Try.History;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Pace;

namespace SalesCorner.Deploy.Backtest;

/// <summary>What a back-test is run on. Money is in base currency.</summary>
public sealed record BacktestData
{
    /// <summary>What the input is, for a person.</summary>
    public required string Source { get; init; }

    /// <summary>All deals of all times, by rep.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyCollection<PaceDeal>> Deals { get; init; }

    /// <summary>How the year is divided.</summary>
    public required FiscalCalendar Calendar { get; init; }

    /// <summary>The periods that are over and can be asked about, oldest first.</summary>
    public required IReadOnlyList<FiscalPeriod> Periods { get; init; }

    /// <summary>A rep's quota in a period; null without one.</summary>
    public required Func<string, FiscalPeriod, QuotaRecord?> QuotaOf { get; init; }

    /// <summary>What a reader of the figures has to know of the input.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
