using SalesCorner.Plugins.Domain.Pace;

namespace SalesCorner.Plugins.Settings;

/// <summary>What the nights measured of pace, ready to compute with.</summary>
internal sealed record PaceBook
{
    /// <summary>What is known before the first night.</summary>
    public static PaceBook Nothing { get; } = new();

    /// <summary>The day on which the organisation's first deal closed; null before any did.</summary>
    public DateTime? FirstCloseOn { get; init; }

    /// <summary>The organisation's pace; null before the first night.</summary>
    public PaceOfTeam? Organisation { get; init; }

    /// <summary>The business units' pace by the unit's id.</summary>
    public IReadOnlyDictionary<string, PaceOfTeam> Units { get; init; } =
        new Dictionary<string, PaceOfTeam>(StringComparer.Ordinal);

    /// <summary>A business unit's own pace; null without one.</summary>
    public PaceOfTeam? OfUnit(Guid? unitId) =>
        unitId is { } id && Units.TryGetValue(id.ToString("D"), out var unit) ? unit : null;
}

/// <summary>A team's pace.</summary>
/// <param name="Bands">The age bands that the present night counts by.</param>
/// <param name="Sizes">The size classes that the present night counts by.</param>
internal sealed record PaceOfTeam(AgeBands Bands, SizeClasses Sizes)
{
    /// <summary>The tables by the first day of the period that they judge.</summary>
    public IReadOnlyDictionary<DateTime, PaceTable> Tables { get; init; } = new Dictionary<DateTime, PaceTable>();

    /// <summary>The table of a period; null while pace says nothing of it.</summary>
    public PaceTable? Of(DateTime periodStart) => Tables.TryGetValue(periodStart.Date, out var table) ? table : null;
}

/// <summary>How the earlier periods of a period went from a day on.</summary>
/// <param name="Day">The day from which they were measured.</param>
/// <param name="Pace">What they say.</param>
/// <param name="GroupRatios">How far teams, business units and the organisation stray from their usual rest.</param>
internal sealed record PaceTable(DateTime Day, TeamPace Pace, IReadOnlyList<decimal> GroupRatios);
