using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Deals;
using SalesCorner.Plugins.Ownership;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Qualification;

/// <summary>
/// Shows on a deal what its own columns (budget, need, time, process, decision maker) answer, while the settings want
/// that.
/// </summary>
public sealed class RecordAnswersPlugin()
    : PluginBase(
        Step.On(Message.Create, OpportunityTable.LogicalName)
            .At(Stage.PostOperation)
            .Asynchronously()
            .WithPostImage(Columns)
            .Run(Follow),
        Step.On(Message.Update, OpportunityTable.LogicalName)
            .At(Stage.PostOperation)
            .Asynchronously()
            .WhenChanged(DealImage.EvidenceColumns)
            .WithPostImage(Columns)
            .Run(Follow)
    )
{
    private static string[] Columns => [.. DealImage.EvidenceColumns, OpportunityTable.Owner, OpportunityTable.State];

    private static void Follow(PluginRun run)
    {
        var row = run.PostImage!;
        var deal = new DealView(new RowView(null, row), row, run.NowUtc);
        if (run.Context.MessageName == Message.Create && deal.Standard().AnswerNothing)
        {
            run.Trace("The new record answers nothing.");
            return;
        }

        var configuration = new ConfigurationStore(run.Service).Read();
        if (!configuration.Settings.Qualification.UseStandardEvidence || !deal.IsOpen || deal.Owner is not { } owner)
        {
            run.Trace("The record answers nothing: the switch is off, or the deal is closed.");
            return;
        }

        RowVersions.UntilRight(run, () => Follow(run, owner, configuration));
    }

    // The newest row counts, not the image: jobs may run in any order.
    private static bool Follow(PluginRun run, EntityReference owner, SalesConfiguration configuration)
    {
        var store = new DealEvidenceStore(run.Service);
        if (store.Of(run.Context.PrimaryEntityId, DealImage.Columns).Row is not { } now)
        {
            run.Trace("The deal has been deleted since.");
            return false;
        }

        var wanted = new RecordAnswers(
            configuration.Questions,
            new DealView(new RowView(null, now), now, run.NowUtc).Standard(),
            configuration.DayOf(run.NowUtc),
            configuration.Words
        );
        var written = new RecordAnswerStore(run.Service, new OwnedRows(run.Service).Create).Follow(
            now.ToEntityReference(),
            owner,
            wanted
        );
        run.Trace($"The record's answers changed {written} rows.");
        return written > 0;
    }
}
