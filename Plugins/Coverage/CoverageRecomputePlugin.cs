using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage;

/// <summary>Computes a rep's coverage of a period again when its row is marked: seven requests, whatever the size of the pipeline.</summary>
public sealed class CoverageRecomputePlugin() : PluginBase(
    Step.On(Message.Create, RepCoverageTable.LogicalName)
        .At(Stage.PostOperation).Asynchronously()
        .WithPostImage(Identity)
        .Run(Recompute),
    Step.On(Message.Update, RepCoverageTable.LogicalName)
        .At(Stage.PostOperation).Asynchronously()
        .WhenChanged(RepCoverageTable.DirtySince)
        .WithPostImage(Identity)
        .Run(Recompute))
{
    private static readonly string[] Identity =
    [
        RepCoverageTable.Kind, RepCoverageTable.RepId, RepCoverageTable.PeriodStart, RepCoverageTable.PeriodEnd, RepCoverageTable.DirtySince,
    ];

    private static void Recompute(PluginRun run)
    {
        var row = new RowView(null, run.PostImage);
        if (row.Value<DateTime?>(RepCoverageTable.DirtySince) is null || Choice.Read<RowKind>(row.Value<OptionSetValue>(RepCoverageTable.Kind)) != RowKind.Rep)
        {
            return;
        }

        var rowId = run.Context.PrimaryEntityId;
        if (row.Reference(RepCoverageTable.RepId) is not { } rep || row.Day(RepCoverageTable.PeriodStart) is not { } start || row.Day(RepCoverageTable.PeriodEnd) is not { } end)
        {
            run.Trace("The row names no rep or no period: nothing to compute.");
            return;
        }

        var frame = new RepFrameStore(run.Service).OfDirty(rep.Id, start, end, run.NowUtc);
        if (frame is null)
        {
            run.Trace("Nothing is dirty any more.");
            return;
        }

        if (frame.IsDisabled)
        {
            CoverageRecomputation.SayDisabled(run.Service, rowId);
            return;
        }

        new CoverageRecomputation(run.Service, run.NowUtc).Run(rowId, frame, start, end);
        run.Trace($"Coverage computed for the period from {start:yyyy-MM-dd}.");
    }
}
