using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Pace;
using SalesCorner.Plugins.Settings;

namespace SalesCorner.Plugins.Coverage.Computing;

/// <summary>
/// Says by which earlier periods, bands and classes deals are counted for pace. A night counts from its own day by
/// bands that it
/// has just measured; what is counted in between goes by the tables that the last night made.
/// </summary>
/// <param name="configuration">The configuration in force, with pace.</param>
/// <param name="today">The day of the count.</param>
/// <param name="isNight">Whether a night counts.</param>
internal sealed class PaceFrames(SalesConfiguration configuration, DateTime today, bool isNight)
{
    private readonly FiscalPeriod current = configuration.Calendar.PeriodOf(today);

    /// <summary>The trailing window.</summary>
    public PaceWindow Window { get; } =
        new(today, configuration.Settings.Rates.WindowDays, configuration.Settings.Rates.MinimumLifeDays);

    /// <summary>Whether pace speaks of a period at all: of the present one and the next.</summary>
    public bool SpeakOf(FiscalPeriod period) =>
        period.Start == current.Start || period.Start == configuration.Calendar.Next(current).Start;

    /// <summary>The organisation's frame of a period.</summary>
    public PaceFrame OfOrganisation(FiscalPeriod period) => Frame(configuration.Pace.Organisation, period);

    /// <summary>A business unit's own frame of a period; null where the unit is not measured by itself.</summary>
    public PaceFrame? OfUnit(FiscalPeriod period, Guid? unitId) =>
        configuration.Pace.OfUnit(unitId) is { } unit ? Frame(unit, period) : null;

    /// <summary>The first day whose closed deals are needed for a period; null where none are.</summary>
    public DateTime? From(FiscalPeriod period) =>
        SpeakOf(period)
            ? OfOrganisation(period)
                .Earlier.Select(earlier =>
                    earlier.ReferenceDay < earlier.Period.Start ? earlier.ReferenceDay : earlier.Period.Start
                )
                .Cast<DateTime?>()
                .Min()
            : null;

    /// <summary>The period so many periods before another.</summary>
    public FiscalPeriod Before(FiscalPeriod period, int periods) =>
        Enumerable.Range(0, periods).Aggregate(period, (earlier, _) => configuration.Calendar.Previous(earlier));

    private PaceFrame Frame(PaceOfTeam? team, FiscalPeriod period)
    {
        var table = isNight ? null : team?.Of(period.Start);
        return new PaceFrame(
            period,
            today,
            EarlierPeriods.Of(configuration.Calendar, period, table?.Day ?? today, configuration.Pace.FirstCloseOn),
            table?.Pace.Bands ?? team?.Bands ?? AgeBands.Of([]),
            table?.Pace.Sizes ?? team?.Sizes ?? new SizeClasses(null)
        );
    }
}
