using SalesCorner.Plugins.Domain.Calendar;

namespace SalesCorner.Plugins.Domain.Stages;

/// <summary>A deal's stay in a stage that has ended.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="EnteredOn">When it began.</param>
/// <param name="LeftOn">When it ended.</param>
public sealed record StageStay(int Stage, DateTime EnteredOn, DateTime LeftOn)
{
    /// <summary>
    /// Whole calendar days; 0 for a stay that began and ended on one day, or whose dates are the wrong way round.
    /// </summary>
    public int Days => Math.Max(0, CalendarDay.Between(EnteredOn, LeftOn));
}
