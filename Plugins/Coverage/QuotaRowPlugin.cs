using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Coverage.Facts;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage;

/// <summary>
/// Names a quota after its rep and period, and refuses one that overlaps with another of the same rep; before the
/// transaction, so that a read that fails leaves the save alone.
/// </summary>
public sealed class QuotaRowPlugin()
    : PluginBase(
        Step.On(Message.Create, QuotaTable.LogicalName).At(Stage.PreValidation).OfDailyWork().Run(Check),
        Step.On(Message.Update, QuotaTable.LogicalName)
            .At(Stage.PreValidation)
            .OfDailyWork()
            .WhenChanged(
                QuotaTable.RepId,
                QuotaTable.PeriodStart,
                QuotaTable.PeriodEnd,
                QuotaTable.Name,
                QuotaTable.State
            )
            .WithPreImage(
                QuotaTable.RepId,
                QuotaTable.PeriodStart,
                QuotaTable.PeriodEnd,
                QuotaTable.Name,
                QuotaTable.State
            )
            .Run(Check)
    )
{
    private static void Check(PluginRun run)
    {
        var quota = run.Record;
        if (
            quota.Reference(QuotaTable.RepId) is not { } rep
            || quota.Day(QuotaTable.PeriodStart) is not { } start
            || (quota.Choice(QuotaTable.State) ?? RowStateCode.Active) != RowStateCode.Active
        )
        {
            return;
        }

        var end = quota.Day(QuotaTable.PeriodEnd);
        if (end < start)
        {
            throw new BusinessRuleException(
                $"The quota ends on {end:yyyy-MM-dd}, before it starts on {start:yyyy-MM-dd}. Correct one of "
                    + "the two days."
            );
        }

        var store = new QuotaStore(run.Service);
        if (store.Overlapping(rep.Id, start, end, run.Context.PrimaryEntityId) is { } other)
        {
            throw new BusinessRuleException(
                $"The quota overlaps with another one of the same rep, {other}. Change the days of one of "
                    + "them, so that no day is asked for twice."
            );
        }

        Name(run, store, rep);
    }

    // What somebody typed stays; a name of ours follows the rep and the period.
    private static void Name(PluginRun run, QuotaStore store, EntityReference rep)
    {
        var typed = run.Record.Value<string>(QuotaTable.Name);
        var isNew = run.PreImage is null;
        var moved =
            run.Record.Changes(QuotaTable.RepId)
            || run.Record.Changes(QuotaTable.PeriodStart)
            || run.Record.Changes(QuotaTable.PeriodEnd);
        var calendar = new ConfigurationStore(run.Service);
        if (
            string.IsNullOrWhiteSpace(typed)
            || (!isNew && moved && typed == store.NameOf(new RowView(null, run.PreImage), calendar))
        )
        {
            run.Target[QuotaTable.Name] = store.NameOf(run.Record, calendar);
        }
    }
}
