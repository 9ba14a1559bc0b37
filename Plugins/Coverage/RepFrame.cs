using SalesCorner.Plugins.Domain.Coverage;
using SalesCorner.Plugins.Domain.Rates;
using SalesCorner.Plugins.Domain.Trends;

namespace SalesCorner.Plugins.Coverage;

/// <summary>What is known of a rep and a period besides the deals.</summary>
/// <param name="RepId">The rep.</param>
/// <param name="Name">The rep's name.</param>
public sealed record RepFrame(Guid RepId, string Name)
{
    /// <summary>The coverage row; null when there is none yet.</summary>
    public Guid? RowId { get; init; }

    /// <summary>Whether the row waits for a recomputation.</summary>
    public bool IsDirty { get; init; }

    /// <summary>The rep's manager; null without one.</summary>
    public Guid? ManagerId { get; init; }

    /// <summary>The manager's name.</summary>
    public string? ManagerName { get; init; }

    /// <summary>The rep's business unit.</summary>
    public Guid? BusinessUnitId { get; init; }

    /// <summary>The quota of the period.</summary>
    public Quota Quota { get; init; } = Quota.None;

    /// <summary>The business unit's rates; null before the first nightly run.</summary>
    public Baseline? BusinessUnit { get; init; }

    /// <summary>The previous period's last snapshot; null without one.</summary>
    public PeriodMark? Previous { get; init; }

    /// <summary>The one before; null without one.</summary>
    public PeriodMark? BeforePrevious { get; init; }

    /// <summary>The teams whose deals the rep is credited for.</summary>
    public IReadOnlyList<Guid> CreditedTeams { get; init; } = [];

    /// <summary>The rep and the credited teams: whose deals count.</summary>
    public object[] Owners => [RepId, .. CreditedTeams.Cast<object>()];
}
