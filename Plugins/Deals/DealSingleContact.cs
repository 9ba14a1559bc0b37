using SalesCorner.Plugins.Domain.People;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Deals;

/// <summary>Asks of a deal whether it rests on a single contact.</summary>
internal static class DealSingleContact
{
    /// <summary>
    /// The day since which it does, of a closed one what stands; null when it does not, and where the organisation logs
    /// no activities.
    /// </summary>
    /// <param name="row">The deal as it will be.</param>
    /// <param name="deal">The same in the domain's words.</param>
    /// <param name="since">The day that stands; null where there is none.</param>
    /// <param name="configuration">The configuration in force.</param>
    public static DateTime? Since(RowView row, DealView deal, DateTime? since, SalesConfiguration configuration) =>
        !deal.IsOpen ? since
        : configuration.Settings.Stale.ActivityRulesOff ? null
        : new SingleContact
        {
            Engaged = row.Value<int?>(OpportunityTable.ContactsEngaged),
            Value = row.Money(OpportunityTable.EstimatedValueBase),
            AverageWonValue = configuration
                .BaselinesOf(deal.UnitId)
                .Team(configuration.Settings.Rates)
                ?.AverageWonValue,
            IsPastFirstStage = configuration.Ladder.IsPastFirst(deal.Stage),
            StandsSince = since,
        }.Since(configuration.DayOf(deal.NowUtc));
}
