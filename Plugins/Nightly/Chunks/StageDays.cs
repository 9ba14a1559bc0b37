using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Coverage.Computing;
using SalesCorner.Plugins.Coverage.Facts;
using SalesCorner.Plugins.Domain.Rates;
using SalesCorner.Plugins.Nightly.Run;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Nightly.Chunks;

/// <summary>
/// Measures how long won deals stayed in their stages, on the latest stays: one request, however many deals there are.
/// </summary>
/// <param name="run">The call.</param>
internal sealed class StageDays(NightlyRun run)
{
    private const int Sample = 5_000;
    private const string Deal = "deal";
    private const decimal ThirdQuartile = 0.75m;

    /// <summary>
    /// The third quartile by business unit (or organisation) and stage, where enough deals speak for it.
    /// </summary>
    public IReadOnlyList<StageFigure> Measure()
    {
        var rates = run.Configuration.Settings.Rates;
        var stays = run.Service.RetrieveMultiple(Query()).Entities.Select(Read).ToList();
        var units = stays
            .Where(stay => stay.UnitId is not null)
            .GroupBy(stay => new { stay.UnitId, stay.Stage })
            .Where(group => group.Count() >= rates.MinimumBusinessUnitDeals)
            .Select(group => Figure(group.Key.UnitId, group.Key.Stage, group.ToList()));
        var all = stays
            .GroupBy(stay => stay.Stage)
            .Where(group => group.Count() >= rates.MinimumOrganisationDeals)
            .Select(group => Figure(null, group.Key, group.ToList()));
        return [.. all, .. units];
    }

    private static StageFigure Figure(Guid? unitId, int stage, IReadOnlyCollection<Stay> stays) =>
        new(unitId, stage, stays.Count) { Days = Quantile.Of(stays.Select(stay => stay.Days), ThirdQuartile)!.Value };

    private QueryExpression Query()
    {
        var query = new QueryExpression(StageChangeTable.LogicalName)
        {
            ColumnSet = new ColumnSet(StageChangeTable.Stage, StageChangeTable.Days),
            TopCount = Sample,
            NoLock = true,
        };
        query.Criteria.AddCondition(StageChangeTable.Days, ConditionOperator.NotNull);
        query.AddOrder(StageChangeTable.LeftOn, OrderType.Descending);
        var deal = query.AddLink(OpportunityTable.LogicalName, StageChangeTable.OpportunityId, OpportunityTable.Id);
        deal.EntityAlias = Deal;
        deal.Columns = new ColumnSet(OpportunityTable.OwningBusinessUnit);
        deal.LinkCriteria.AddCondition(OpportunityTable.State, ConditionOperator.Equal, OpportunityStateCode.Won);
        CountedSince.Restrict(deal.LinkCriteria, new CoverageTally(run.Today, run.Configuration.Settings).WindowStart);
        return query;
    }

    private static Stay Read(Entity row) =>
        new(
            row.Unaliased(Deal, OpportunityTable.LogicalName)
                .GetAttributeValue<EntityReference>(OpportunityTable.OwningBusinessUnit)
                ?.Id,
            row.GetAttributeValue<int>(StageChangeTable.Stage),
            row.GetAttributeValue<int>(StageChangeTable.Days)
        );

    private sealed record Stay(Guid? UnitId, int Stage, int Days);
}

/// <summary>How long three quarters of the won deals stayed in a stage.</summary>
/// <param name="UnitId">The business unit; null for the organisation.</param>
/// <param name="Stage">The stage.</param>
/// <param name="Stays">On how many stays it rests.</param>
internal sealed record StageFigure(Guid? UnitId, int Stage, int Stays)
{
    /// <summary>The days.</summary>
    public decimal Days { get; init; }

    /// <summary>The key in the configuration's digest.</summary>
    public string DigestKey => SalesConfiguration.StageKey(UnitId, Stage);
}
