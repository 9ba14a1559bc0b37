using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Plugins.Settings;

/// <summary>Which activities count, and on which days.</summary>
/// <param name="Zone">The zone in which the organisation counts its days.</param>
/// <param name="Settings">Which activities count.</param>
internal sealed record ActivityRules(DayZone Zone, ActivitySettings Settings)
{
    /// <summary>Who counts as engaged, and who decides.</summary>
    public PeopleSettings People { get; init; } = new();

    /// <summary>The organisation's day of a moment; null for none.</summary>
    public DateTime? DayOf(DateTime? moment) => moment is null ? null : Zone.DayOf(moment.Value);
}
