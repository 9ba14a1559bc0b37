using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Pace;
using SalesCorner.Plugins.Domain.Rates;
using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Plugins.Domain.Reps;

/// <summary>What is the same for all reps of a team on one day.</summary>
/// <param name="Period">The fiscal period that coverage looks at.</param>
/// <param name="Today">The day on which it is computed.</param>
/// <param name="Baselines">The team's figures.</param>
/// <param name="Settings">The settings in force.</param>
public sealed record CoverageContext(FiscalPeriod Period, DateTime Today, Baselines Baselines, SalesSettings Settings)
{
    /// <summary>How the earlier periods of the team went from this day on; null while pace says nothing.</summary>
    public TeamPace? Pace { get; init; }

    /// <summary>
    /// How far teams, business units and the organisation stray from their usual rest; empty while pace says nothing.
    /// </summary>
    public IReadOnlyList<decimal> GroupRatios { get; init; } = [];

    /// <summary>Days left in the period.</summary>
    public int DaysLeft => Period.DaysLeft(Today);

    /// <summary>
    /// Whether a deal begun today will land in the next period; never said of a period that is yet to come or over.
    /// </summary>
    public bool IsTooLate => Period.Contains(Today) && TimeLeft.IsTooShort(DaysLeft, Pace?.Bands.FirstQuartile);

    /// <summary>Minutes that one prospect takes: the team's measured ones, else the assumed.</summary>
    public decimal MinutesPerProspect
    {
        get
        {
            var measured = Baselines.BusinessUnit?.MinutesPerProspect ?? Baselines.Organisation?.MinutesPerProspect;
            return measured is > 0m ? measured.Value : Settings.Coverage.ProspectMinutes;
        }
    }
}
