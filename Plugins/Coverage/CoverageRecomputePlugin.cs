using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Coverage.Computing;
using SalesCorner.Plugins.Coverage.Marking;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage;

/// <summary>
/// Computes a rep's coverage again when a row of it is marked, all rows that wait from one reading: eight requests for
/// one row, two more for each further one, whatever the size of the pipeline.
/// </summary>
public sealed class CoverageRecomputePlugin()
    : PluginBase(
        Step.On(Message.Create, RepCoverageTable.LogicalName)
            .At(Stage.PostOperation)
            .Asynchronously()
            .WithPostImage(Identity)
            .Run(Recompute),
        Step.On(Message.Update, RepCoverageTable.LogicalName)
            .At(Stage.PostOperation)
            .Asynchronously()
            .WhenChanged(RepCoverageTable.DirtySince)
            .WithPostImage(Identity)
            .Run(Recompute)
    )
{
    private static readonly string[] Identity =
    [
        RepCoverageTable.Kind,
        RepCoverageTable.RepId,
        RepCoverageTable.PeriodStart,
        RepCoverageTable.PeriodEnd,
        RepCoverageTable.DirtySince,
    ];

    private static void Recompute(PluginRun run)
    {
        var row = new RowView(null, run.PostImage);
        if (
            row.Value<DateTime?>(RepCoverageTable.DirtySince) is null
            || Choice.Read<RowKind>(row.Value<OptionSetValue>(RepCoverageTable.Kind)) != RowKind.Rep
        )
        {
            return;
        }

        if (
            row.Reference(RepCoverageTable.RepId) is not { } rep
            || row.Day(RepCoverageTable.PeriodStart) is not { } start
            || row.Day(RepCoverageTable.PeriodEnd) is not { } end
        )
        {
            run.Trace("The row names no rep or no period: nothing to compute.");
            return;
        }

        var work = new CoverageRecomputation(run, new Marked(rep.Id, start, end, run.NowUtc));
        try
        {
            RowVersions.Again(
                run,
                () => run.Trace($"Coverage computed for {work.Run()} periods from {start:yyyy-MM-dd}.")
            );
        }
        catch (Exception clash) when (RowVersions.IsClash(clash))
        {
            work.MarkAgain();
            throw;
        }
    }
}
