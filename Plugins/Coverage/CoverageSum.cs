using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Reps;
using SalesCorner.Plugins.Domain.Trends;
using SalesCorner.Plugins.Settings;

namespace SalesCorner.Plugins.Coverage;

/// <summary>Puts a rep's sums, quota and snapshots together to the coverage of a period.</summary>
/// <param name="configuration">The configuration in force.</param>
/// <param name="today">The day of the computation.</param>
internal sealed class CoverageSum(SalesConfiguration configuration, DateTime today)
{
    /// <summary>The fiscal periods.</summary>
    public FiscalCalendar Calendar => configuration.Calendar;

    /// <summary>The coverage of a rep in a period.</summary>
    public RepCoverage Of(RepFrame rep, FiscalPeriod period, FactsSheet sheet)
    {
        var previous = Calendar.Previous(period);
        var facts = sheet.ToFacts(rep.QuotaOf(period), MarkOf(rep, previous), MarkOf(rep, Calendar.Previous(previous)));
        return Of(facts, period, rep.BusinessUnitId);
    }

    /// <summary>What the last snapshot of a period says; null while the period is not over, for then it says nothing final.</summary>
    public PeriodMark? MarkOf(RepFrame rep, FiscalPeriod period) => period.End < today ? rep.MarkOf(period) : null;

    /// <summary>The coverage that follows from facts, for one rep or several together.</summary>
    public RepCoverage Of(RepFacts facts, FiscalPeriod period, Guid? businessUnitId) =>
        new(facts, new CoverageFrame(period, today, configuration.BaselinesOf(businessUnitId), configuration.Settings));
}
