using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Nightly;

/// <summary>
/// Moves process bars of deals, each made when first moved; of two on one deal the one that was touched last counts.
/// </summary>
internal sealed class RandomBars(PluginWorld world)
{
    private readonly Dictionary<string, Guid> bars = new(StringComparer.Ordinal);
    private readonly EntityReference[] stages =
    [
        .. Enumerable.Range(0, 4).Select(category => world.HasProcessStage("Bar " + category, category)),
    ];

    /// <summary>
    /// Moves one; the deal's stage follows in the background, which the log of sales stages does not tell.
    /// </summary>
    public void Move(DealLog deal, int category)
    {
        deal.IsLate = true;
        var table = category % 2 == 0 ? ProcessTable.OpportunitySales : ProcessTable.LeadToOpportunitySales;
        var key = table + deal.Id;
        if (!bars.TryGetValue(key, out var bar))
        {
            bars[key] = world.HasProcess(deal.Id, stages[category], table);
            return;
        }

        world.System.Update(world.MoveOf(bar, stages[category], table));
    }
}
