using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Deals;
using SalesCorner.Plugins.Domain.Qualification;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Qualification;

/// <summary>Finds what a deal's qualification columns have to change to.</summary>
internal static class DealScore
{
    /// <summary>
    /// The columns that differ from the stored ones; null when none does, or the deal is closed or gone.
    /// </summary>
    public static Entity? Change(DealEvidence evidence, SalesConfiguration configuration, DateTime nowUtc)
    {
        if (evidence.Row is not { } row)
        {
            return null;
        }

        var deal = new DealView(new RowView(null, row), row, nowUtc, configuration);
        if (!deal.IsOpen)
        {
            return null;
        }

        var result = QualificationRule.Judge(
            deal.QualificationFacts(configuration, evidence.Answers),
            configuration.Settings.Qualification
        );
        var today = configuration.DayOf(nowUtc);
        var columns = QualificationColumns.After(deal, result, today);
        columns[OpportunityTable.Layer] = DealLayer.Of(
            DealLayer.Read(deal.Row) with
            {
                Qualified = result.Status == QualificationStatus.Qualified,
            },
            today
        );
        return RowChange.Between(row, columns);
    }
}
