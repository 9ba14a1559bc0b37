using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Changes;
using SalesCorner.Plugins.Coverage.Marking;
using SalesCorner.Plugins.Credit;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage;

/// <summary>
/// Marks the coverage of everybody whom a change of an opportunity concerns: old and new owner, old and new period.
/// Keeps
/// what the change did to the moving pipeline.
/// </summary>
public sealed class CoverageMarkPlugin()
    : PluginBase(
        Step.On(Message.Create, OpportunityTable.LogicalName)
            .At(Stage.PostOperation)
            .Asynchronously()
            .WithPostImage(Images)
            .Run(Follow),
        Step.On(Message.Update, OpportunityTable.LogicalName)
            .At(Stage.PostOperation)
            .Asynchronously()
            .WhenChanged([.. Triggers, OpportunityTable.Stale])
            .WithPreImage(Images)
            .WithPostImage(Images)
            .Run(Follow),
        Step.On(Message.Delete, OpportunityTable.LogicalName)
            .At(Stage.PostOperation)
            .Asynchronously()
            .WithPreImage(Concerns)
            .Run(Follow)
    )
{
    // What the trailing window counts, on which every period leans.
    private static readonly string[] OfTheWindow =
    [
        OpportunityTable.Owner,
        OpportunityTable.State,
        OpportunityTable.StatusReason,
        OpportunityTable.Outcome,
        OpportunityTable.ActualCloseDate,
        OpportunityTable.ActualValue,
        OpportunityTable.DatedBack,
        OpportunityTable.CloseEnteredOn,
        OpportunityTable.QualifiedOn,
        OpportunityTable.MinutesToQualify,
        OpportunityTable.ScoreAtClose,
        .. DealCredit.Columns,
    ];

    private static readonly string[] Concerns = [OpportunityTable.EstimatedCloseDate, .. OfTheWindow];

    // What people change, and the solution's own columns that decide the layers. Not the forecast category: a step that
    // names
    // a column that the environment lacks cannot be imported, and only snapshots, which nights take, speak of it.
    private static readonly string[] Triggers =
    [
        .. Concerns,
        OpportunityTable.EstimatedValue,
        OpportunityTable.Stage,
        OpportunityTable.QualificationStatus,
        OpportunityTable.StaleOn,
        OpportunityTable.LastActivityOn,
        OpportunityTable.NextActivityOn,
        OpportunityTable.CloseDateAssumed,
    ];

    private static readonly string[] Images = [.. Concerns.Concat(DealStates.Columns).Distinct(StringComparer.Ordinal)];

    private static void Follow(PluginRun run)
    {
        var horizon = new ConfigurationStore(run.Service).Horizon(run.NowUtc, out var configuration);

        // Whether it is stale today coverage knows by the day alone.
        if (run.Carries is not { } target || Triggers.Any(target.Contains))
        {
            Mark(run, horizon);
        }

        var kept = new DealChangeStore(run.Service).Keep(run, configuration);
        run.Trace($"{kept} changes kept.");
    }

    private static void Mark(PluginRun run, CoverageHorizon horizon)
    {
        var images = new[] { run.PreImage, run.PostImage }.OfType<Entity>().ToList();
        var credit = new TeamCreditStore(run.Service);
        var reps = images
            .Select(image => image.GetAttributeValue<EntityReference>(OpportunityTable.Owner))
            .OfType<EntityReference>()
            .Distinct()
            .Select(credit.RepOf)
            .OfType<Guid>()
            .Concat(
                images
                    .SelectMany(image =>
                        DealCredit.Users.Select(column => image.GetAttributeValue<EntityReference>(column)?.Id)
                    )
                    .OfType<Guid>()
            )
            .Distinct()
            .ToList();

        var periods = images
            .SelectMany(image =>
                new[]
                {
                    OpportunityTable.EstimatedCloseDate,
                    OpportunityTable.ActualCloseDate,
                    OpportunityTable.CloseEnteredOn,
                }.Select(image.GetAttributeValue<DateTime?>)
            )
            .Select(horizon.Of)
            .OfType<FiscalPeriod>()
            .Concat([horizon.Current, horizon.Next])
            .Distinct()
            .ToList();
        var closedIn = images
            .Select(image =>
                horizon.Of(
                    image.GetAttributeValue<DateTime?>(OpportunityTable.ActualCloseDate)
                        ?? image.GetAttributeValue<DateTime?>(OpportunityTable.CloseEnteredOn)
                )
            )
            .OfType<FiscalPeriod>()
            .ToList();

        // A deal that appears, goes, closes, becomes qualified or changes hands moves the trailing window.
        var others =
            images.Count < 2 || OfTheWindow.Any(column => !Equals(Value(images[0], column), Value(images[1], column)));

        var marks = new CoverageMarks(run.Service, run.NowUtc);
        var marked = reps.Sum(rep =>
            marks.Mark(rep, new MarkScope(periods, horizon) { Others = others, ClosedIn = closedIn })
        );
        run.Trace($"{reps.Count} reps concerned, {marked} coverage rows marked.");
    }

    private static object? Value(Entity image, string column) => image.Contains(column) ? image[column] : null;
}
