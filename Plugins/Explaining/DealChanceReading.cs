using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Coverage.Computing;
using SalesCorner.Plugins.Coverage.Rows;
using SalesCorner.Plugins.Domain.Pace;
using SalesCorner.Plugins.Domain.Qualification;
using SalesCorner.Plugins.Domain.Stale;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Explaining;

/// <summary>
/// Reads a deal's chance to be won by the period's end from its owner's coverage, as it stands and as it would stand.
/// </summary>
/// <param name="run">The call: whose coverage may be seen, the caller's rights decide.</param>
/// <param name="configuration">The configuration with pace.</param>
/// <param name="today">The day.</param>
internal sealed class DealChanceReading(PluginRun run, SalesConfiguration configuration, DateTime today)
{
    /// <summary>The chance; null where there is no coverage to read it from, or none that the caller may see.</summary>
    public JsonText? Of(Entity row, QualificationResult qualification, StaleDecision stale)
    {
        var period = configuration.Calendar.PeriodOf(today);
        if (row.GetAttributeValue<EntityReference>(OpportunityTable.Owner) is not { LogicalName: "systemuser" } owner)
        {
            return null;
        }

        var rows = new ReadableCoverage(run.UserService).Read(
            [CoverageKey.Rep(owner.Id, period.Start)],
            StoredCoverage.Columns
        );
        if (
            rows.Count == 0
            || new StoredCoverage(new CoverageCalculator(configuration, today)).Of(rows[0], period) is not { } rep
        )
        {
            return null;
        }

        var deal = new PaceDeal(
            configuration.DayOf(row.GetAttributeValue<DateTime>(OpportunityTable.CreatedOn)),
            null,
            IsWon: false
        )
        {
            Id = row.Id,
            Value = row.GetAttributeValue<Money>(OpportunityTable.EstimatedValueBase)?.Value ?? 0m,
            Layer = LayerOf(qualification, stale),
        };
        return new JsonText()
            .Add("period", period.Name)
            .Add("end", period.End)
            .Add("layer", deal.Layer.ToString())
            .Add("now", OpenChances.ChanceOf(rep, deal))
            .Add("moving", OpenChances.ChanceOf(rep, deal with { Layer = PaceLayer.Moving }));
    }

    private PaceLayer LayerOf(QualificationResult qualification, StaleDecision stale) =>
        qualification.Status != QualificationStatus.Qualified ? PaceLayer.Unqualified
        : stale.IsStale(today) ? PaceLayer.Stale
        : PaceLayer.Moving;
}
