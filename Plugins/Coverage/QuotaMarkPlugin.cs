using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage;

/// <summary>Marks the coverage of the reps and periods whose quota comes, changes or goes.</summary>
public sealed class QuotaMarkPlugin() : PluginBase(
    Step.On(Message.Create, QuotaTable.LogicalName)
        .At(Stage.PostOperation).Asynchronously()
        .WithPostImage(Concerns)
        .Run(Mark),
    Step.On(Message.Update, QuotaTable.LogicalName)
        .At(Stage.PostOperation).Asynchronously()
        .WhenChanged(QuotaTable.RepId, QuotaTable.PeriodStart, QuotaTable.Amount, QuotaTable.Assumed, QuotaTable.State)
        .WithPreImage(Concerns).WithPostImage(Concerns)
        .Run(Mark),
    Step.On(Message.Delete, QuotaTable.LogicalName)
        .At(Stage.PostOperation).Asynchronously()
        .WithPreImage(Concerns)
        .Run(Mark))
{
    private static readonly string[] Concerns = [QuotaTable.RepId, QuotaTable.PeriodStart];

    private static void Mark(PluginRun run)
    {
        var horizon = new ConfigurationStore(run.Service).Horizon(run.NowUtc);
        var marks = new CoverageMarks(run.Service, run.NowUtc);
        var concerned = new[] { run.PreImage, run.PostImage }.OfType<Entity>()
            .Select(quota => new
            {
                Rep = quota.GetAttributeValue<EntityReference>(QuotaTable.RepId)?.Id,
                Period = horizon.Of(quota.GetAttributeValue<DateTime?>(QuotaTable.PeriodStart)),
            })
            .Where(quota => quota.Rep is not null && quota.Period is not null).Distinct().ToList();
        var marked = concerned.Sum(quota => marks.Mark(quota.Rep!.Value, new MarkScope([quota.Period!], horizon) { ClosedIn = [quota.Period!] }));
        run.Trace($"{concerned.Count} quotas concern the periods that coverage is kept for; {marked} rows marked.");
    }
}
