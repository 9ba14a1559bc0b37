using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Settings;

namespace SalesCorner.Plugins.Coverage.Facts;

/// <summary>
/// Reads the deals of several reps: open, closed and leads, three requests and one more for each further 5,000 deals.
/// </summary>
/// <param name="service">Acts as SYSTEM.</param>
/// <param name="configuration">The configuration in force.</param>
internal sealed class RepDealsStore(IOrganizationService service, SalesConfiguration configuration)
{
    /// <summary>Each rep's deals.</summary>
    /// <param name="reps">The reps with their teams.</param>
    /// <param name="closedFrom">The first day from which closed deals are needed.</param>
    /// <param name="windowStart">The first day from which leads are needed.</param>
    public IReadOnlyDictionary<Guid, RepDeals> Of(
        IReadOnlyCollection<RepProfile> reps,
        DateTime closedFrom,
        DateTime windowStart
    )
    {
        if (reps.Count == 0)
        {
            return new Dictionary<Guid, RepDeals>();
        }

        var store = new DealStore(service, configuration);
        var owners = reps.SelectMany(rep => rep.Owners).Distinct().ToList();
        var open = store.OpenOf(OwnerFilter.Of(owners)).ToLookup(deal => deal.OwnerId);
        var closed = store.ClosedOf(OwnerFilter.Of(owners), closedFrom).ToLookup(deal => deal.OwnerId);
        var leads = new LeadStore(service).CreatedBy(owners, windowStart);
        return reps.ToDictionary(
            rep => rep.RepId,
            rep => new RepDeals(
                rep.Owners.SelectMany(owner => open[owner]).ToList(),
                rep.Owners.SelectMany(owner => closed[owner]).ToList(),
                rep.Owners.Sum(owner => leads.TryGetValue(owner, out var count) ? count : 0)
            )
            {
                BusinessUnitId = rep.BusinessUnitId,
                // What was opened later is read, and may have been deleted since it was remembered.
                FirstDealOn = rep.FirstDealOn < closedFrom ? rep.FirstDealOn : null,
            }
        );
    }
}
