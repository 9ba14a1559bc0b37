using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Coverage.Marking;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage;

/// <summary>Marks the coverage of the reps and periods whose quota comes, changes or goes.</summary>
public sealed class QuotaMarkPlugin()
    : PluginBase(
        Step.On(Message.Create, QuotaTable.LogicalName)
            .At(Stage.PostOperation)
            .Asynchronously()
            .WithPostImage(Concerns)
            .Run(Mark),
        Step.On(Message.Update, QuotaTable.LogicalName)
            .At(Stage.PostOperation)
            .Asynchronously()
            .WhenChanged(
                QuotaTable.RepId,
                QuotaTable.PeriodStart,
                QuotaTable.PeriodEnd,
                QuotaTable.Amount,
                QuotaTable.Assumed,
                QuotaTable.Capacity,
                QuotaTable.StartedOn,
                QuotaTable.State
            )
            .WithPreImage(Concerns)
            .WithPostImage(Concerns)
            .Run(Mark),
        Step.On(Message.Delete, QuotaTable.LogicalName)
            .At(Stage.PostOperation)
            .Asynchronously()
            .WithPreImage(Concerns)
            .Run(Mark)
    )
{
    private static readonly string[] Concerns =
    [
        QuotaTable.RepId,
        QuotaTable.PeriodStart,
        QuotaTable.PeriodEnd,
        QuotaTable.StartedOn,
    ];

    private static void Mark(PluginRun run)
    {
        var horizon = new ConfigurationStore(run.Service).Horizon(run.NowUtc);
        var marks = new CoverageMarks(run.Service, run.NowUtc);
        var concerned = new[] { run.PreImage, run.PostImage }
            .OfType<Entity>()
            .ToLookup(quota => quota.GetAttributeValue<EntityReference>(QuotaTable.RepId)?.Id);
        var marked = 0;
        foreach (var rep in concerned.Where(rep => rep.Key is not null))
        {
            // The day on which somebody started says something of every period, whichever quota names it.
            var tellsStart = rep.Any(quota => quota.Contains(QuotaTable.StartedOn));
            var periods = rep.SelectMany(quota => PeriodsOf(horizon, quota)).Distinct().ToList();
            marked +=
                periods.Count == 0 && !tellsStart
                    ? 0
                    : marks.Mark(
                        rep.Key!.Value,
                        new MarkScope(periods, horizon) { ClosedIn = periods, Others = tellsStart }
                    );
        }

        run.Trace(
            $"{concerned.Count} reps' quotas concern the periods that coverage is kept for; {marked} rows marked."
        );
    }

    // A quota without a last day is meant for the period in which it starts.
    private static IEnumerable<FiscalPeriod> PeriodsOf(CoverageHorizon horizon, Entity quota)
    {
        var start = quota.GetAttributeValue<DateTime?>(QuotaTable.PeriodStart);
        return quota.GetAttributeValue<DateTime?>(QuotaTable.PeriodEnd) is { } end
            ? horizon.Periods.Where(period => period.Start <= end && period.End >= start)
            : new[] { horizon.Of(start) }.OfType<FiscalPeriod>();
    }
}
