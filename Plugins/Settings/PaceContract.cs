using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Pace;

namespace SalesCorner.Plugins.Settings;

/// <summary>Turns the contract of pace into what is computed with, and back.</summary>
internal static class PaceContract
{
    /// <summary>What a text says of pace.</summary>
    public static PaceBook Read(string? text)
    {
        var figures = PaceFigures.Parse(text);
        return new PaceBook
        {
            FirstCloseOn = figures.FirstCloseTicks is { } ticks ? Day(ticks) : null,
            Organisation = figures.Organisation is null ? null : Team(figures.Organisation),
            Units = figures.Units.ToDictionary(unit => unit.Key, unit => Team(unit.Value), StringComparer.Ordinal),
        };
    }

    /// <summary>Bands and classes as an entry.</summary>
    public static PaceBandsEntry Entry(AgeBands bands, SizeClasses sizes) =>
        new()
        {
            Edges = [.. bands.Edges],
            Deals = bands.Deals,
            Average = sizes.Average,
        };

    /// <summary>A table as an entry.</summary>
    public static PaceTableEntry Entry(FiscalPeriod period, DateTime day, TeamPace pace) =>
        new()
        {
            StartTicks = period.Start.Ticks,
            DayTicks = day.Ticks,
            Bands = Entry(pace.Bands, pace.Sizes),
            Pooled = [.. pace.PooledRates],
            Sizes = [.. pace.SizeFactors],
            Layers = [pace.LayerFactors.Moving, pace.LayerFactors.Stale, pace.LayerFactors.Unqualified],
            LayerDeals = pace.LayerFactors.Deals,
            MeanRest = pace.MeanRest,
            NewDeals = [.. pace.NewDeals],
            Ratios = [.. pace.Ratios],
            Periods = pace.Periods.Select(Entry).ToList(),
        };

    private static PacePeriodEntry Entry(TeamPeriod period) =>
        new()
        {
            Type = (int)period.Period.Period.Type,
            Year = period.Period.Period.FiscalYear,
            Number = period.Period.Period.Number,
            StartTicks = period.Period.Period.Start.Ticks,
            EndTicks = period.Period.End.Ticks,
            DayTicks = period.Period.ReferenceDay.Ticks,
            Rates = [.. period.Rates],
            NewValue = period.NewValue,
            NewCount = period.NewCount,
        };

    private static PaceOfTeam Team(PaceTeamEntry entry) =>
        new(Bands(entry.Bands), new SizeClasses(entry.Bands.Average))
        {
            Tables = entry.Tables.ToDictionary(
                table => Day(table.StartTicks),
                table => new PaceTable(Day(table.DayTicks), Pace(table), table.GroupRatios)
            ),
        };

    private static AgeBands Bands(PaceBandsEntry entry) => new(entry.Edges, entry.Deals);

    private static TeamPace Pace(PaceTableEntry entry) =>
        new()
        {
            Bands = Bands(entry.Bands),
            Sizes = new SizeClasses(entry.Bands.Average),
            PooledRates = entry.Pooled,
            SizeFactors = entry.Sizes,
            LayerFactors = new LayerFactors(entry.Layers[0], entry.Layers[1], entry.Layers[2], entry.LayerDeals),
            MeanRest = entry.MeanRest,
            NewDeals = entry.NewDeals,
            Ratios = entry.Ratios,
            Periods = entry.Periods.Select(Period).ToList(),
        };

    private static TeamPeriod Period(PacePeriodEntry entry) =>
        new(
            new EarlierPeriod(
                new FiscalPeriod(
                    (FiscalPeriodType)entry.Type,
                    entry.Year,
                    entry.Number,
                    Day(entry.StartTicks),
                    Day(entry.EndTicks)
                ),
                Day(entry.DayTicks)
            ),
            entry.Rates,
            entry.NewValue,
            entry.NewCount
        );

    private static DateTime Day(long ticks) => new(ticks, DateTimeKind.Utc);
}
