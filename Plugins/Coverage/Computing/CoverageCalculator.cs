using SalesCorner.Plugins.Coverage.Basis;
using SalesCorner.Plugins.Coverage.Facts;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Pace;
using SalesCorner.Plugins.Domain.Rates;
using SalesCorner.Plugins.Domain.Reps;
using SalesCorner.Plugins.Domain.Trends;
using SalesCorner.Plugins.Settings;

namespace SalesCorner.Plugins.Coverage.Computing;

/// <summary>Puts a rep's sums, quota and snapshots together to the coverage of a period.</summary>
/// <param name="configuration">The configuration in force.</param>
/// <param name="today">The day of the computation.</param>
internal sealed class CoverageCalculator(SalesConfiguration configuration, DateTime today)
{
    private readonly PaceFrames frames = new(configuration, today, isNight: false);

    /// <summary>The fiscal periods.</summary>
    public FiscalCalendar Calendar => configuration.Calendar;

    /// <summary>The coverage of a rep in a period.</summary>
    public RepCoverage Of(RepProfile rep, FiscalPeriod period, CoverageSums sheet)
    {
        var previous = Calendar.Previous(period);
        var facts = sheet.ToFacts(
            rep.QuotaOf(period),
            MarkOf(rep, previous),
            MarkOf(rep, Calendar.Previous(previous))
        ) with
        {
            StartedOn = rep.StartedOn,
        };
        return Of(facts, sheet, period, rep.BusinessUnitId);
    }

    /// <summary>The coverage of a rep from facts and the sums that they come from.</summary>
    public RepCoverage Of(RepFacts facts, CoverageSums sheet, FiscalPeriod period, Guid? businessUnitId)
    {
        if (!frames.SpeakOf(period))
        {
            return Of(facts, period, businessUnitId);
        }

        var reading = new PaceReading(
            sheet,
            UnitTable(period, businessUnitId) is null ? PaceSums.Organisation : PaceSums.Unit
        );
        return Of(facts with { Pace = new PaceFacts(reading.Rep(), reading.Standing()) }, period, businessUnitId);
    }

    /// <summary>
    /// What the last snapshot of a period says; null while the period is not over, for then it says nothing final.
    /// </summary>
    public PeriodMark? MarkOf(RepProfile rep, FiscalPeriod period) => period.End < today ? rep.MarkOf(period) : null;

    /// <summary>The coverage that follows from facts, for one rep or several together.</summary>
    public RepCoverage Of(RepFacts facts, FiscalPeriod period, Guid? businessUnitId) =>
        new(facts, Frame(period, businessUnitId));

    // The business unit's pace where it speaks and the unit has closed enough, else the organisation's.
    private PaceTable? UnitTable(FiscalPeriod period, Guid? businessUnitId) =>
        configuration.BaselinesOf(businessUnitId).Source(configuration.Settings.Rates) == RateSource.BusinessUnit
            ? configuration.Pace.OfUnit(businessUnitId)?.Of(period.Start)
            : null;

    private CoverageContext Frame(FiscalPeriod period, Guid? businessUnitId)
    {
        var everybody = configuration.Pace.Organisation?.Of(period.Start);
        return new CoverageContext(period, today, configuration.BaselinesOf(businessUnitId), configuration.Settings)
        {
            Pace = (UnitTable(period, businessUnitId) ?? everybody)?.Pace,
            GroupRatios = everybody?.GroupRatios ?? [],
        };
    }
}
