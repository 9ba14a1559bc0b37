using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Coverage;
using SalesCorner.Plugins.Domain.Trends;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage.Facts;

/// <summary>What is known of a rep besides the deals.</summary>
/// <param name="RepId">The rep.</param>
/// <param name="Name">The rep's name.</param>
internal sealed record RepProfile(Guid RepId, string Name)
{
    /// <summary>The rep's manager; null without one.</summary>
    public Guid? ManagerId { get; init; }

    /// <summary>The manager's name.</summary>
    public string? ManagerName { get; init; }

    /// <summary>The rep's business unit.</summary>
    public Guid? BusinessUnitId { get; init; }

    /// <summary>Whether the user is disabled: such deals are summed up as unattributed.</summary>
    public bool IsDisabled { get; init; }

    /// <summary>The rep's quotas and goals.</summary>
    public RepQuotas Quotas { get; init; } = RepQuotas.Empty;

    /// <summary>The rep's snapshots.</summary>
    public RepSnapshots Snapshots { get; init; } = RepSnapshots.Empty;

    /// <summary>
    /// The day of the rep's first deal of all times, as a row of the rep remembers it; null when not known.
    /// </summary>
    public DateTime? FirstDealOn { get; init; }

    /// <summary>The teams whose deals the rep is credited for.</summary>
    public IReadOnlyList<Guid> CreditedTeams { get; init; } = [];

    /// <summary>The rep and the credited teams: whose deals count.</summary>
    public IReadOnlyList<Guid> Owners => [RepId, .. CreditedTeams];

    /// <summary>The quota of a period.</summary>
    public Quota QuotaOf(FiscalPeriod period) => Quotas.Of(period);

    /// <summary>The rep's first day in selling; null where no quota names it.</summary>
    public DateTime? StartedOn => Quotas.StartedOn;

    /// <summary>What the last snapshot of a period says; null without one.</summary>
    public PeriodMark? MarkOf(FiscalPeriod period) => Snapshots.LastOf(period);

    /// <summary>A profile from a user's row, without quotas, snapshots and teams.</summary>
    public static RepProfile OfUser(Entity user)
    {
        var manager = user.GetAttributeValue<EntityReference>(UserTable.Manager);
        return new RepProfile(user.Id, user.GetAttributeValue<string>(UserTable.FullName) ?? string.Empty)
        {
            ManagerId = manager?.Id,
            ManagerName = manager?.Name,
            BusinessUnitId = user.GetAttributeValue<EntityReference>(UserTable.BusinessUnit)?.Id,
            IsDisabled = user.GetAttributeValue<bool?>(UserTable.IsDisabled) ?? false,
        };
    }
}
