using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Goals;
using SalesCorner.Plugins.Domain.Words;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Goals;

/// <summary>
/// Completes an objective, advises on it, marks it to be computed, refuses a circle, and lets nobody agree on what
/// cannot be
/// measured.
/// </summary>
public sealed class ObjectiveSavePlugin()
    : PluginBase(
        Step.On(Message.Create, ObjectiveTable.LogicalName)
            .At(Stage.PreValidation)
            .OfDailyWork()
            .NotesFailuresIn(ObjectiveTable.Note)
            .Run(Check),
        Step.On(Message.Update, ObjectiveTable.LogicalName)
            .At(Stage.PreValidation)
            .OfDailyWork()
            .WhenChanged([.. Typed, ObjectiveTable.Owner])
            .WithPreImage([.. Typed, ObjectiveTable.Owner, ObjectiveTable.Progress, ObjectiveTable.Advice])
            .NotesFailuresIn(ObjectiveTable.Note)
            .Run(Check)
    )
{
    private const int LongestAdvice = 2_000;

    private static readonly string[] Typed =
    [
        ObjectiveTable.Name,
        ObjectiveTable.PeriodStart,
        ObjectiveTable.PeriodEnd,
        ObjectiveTable.ParentId,
        ObjectiveTable.Weight,
        ObjectiveTable.ObjectiveStatus,
        ObjectiveTable.Template,
        ObjectiveTable.State,
        ObjectiveTable.Score,
        ObjectiveTable.NextReviewOn,
        ObjectiveTable.ManagerId,
    ];

    private static void Check(PluginRun run)
    {
        // First of all: the background computes it even where nothing can be read now, and makes good what the note
        // then tells (ObjectiveRepair).
        run.Target[ObjectiveTable.DirtySince] = run.NowUtc;
        var configuration = new ConfigurationStore(run.Service).Read();
        Complete(run, configuration);
        RefuseCircle(run);
        var facts = new ObjectiveCheckStore(run.Service).Of(run.Record, run.Context.PrimaryEntityId, OwnerOf(run));
        RefuseUnmeasurable(run, facts);
        Close(run);
        var advice = configuration.Words.Say(string.Join("\n", SmartCheck.Advice(facts))).Shortened(LongestAdvice);
        run.SetChanged(
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [ObjectiveTable.Advice] = advice.Length == 0 ? null : advice,
            }
        );
    }

    private static EntityReference OwnerOf(PluginRun run) =>
        run.Record.Reference(ObjectiveTable.Owner)
        ?? new EntityReference(UserTable.LogicalName, run.Context.InitiatingUserId);

    private static void Complete(PluginRun run, SalesConfiguration configuration)
    {
        var today = configuration.DayOf(run.NowUtc);
        var periods = new ObjectivePeriods(configuration.Calendar);
        var isNew = run.PreImage is null;
        if (isNew)
        {
            var days = periods.Complete(
                run.Record.Day(ObjectiveTable.PeriodStart),
                run.Record.Day(ObjectiveTable.PeriodEnd),
                today
            );
            run.Target[ObjectiveTable.PeriodStart] = days.Start;
            run.Target[ObjectiveTable.PeriodEnd] = days.End;
            SetMissing(run, ObjectiveTable.ObjectiveStatus, () => Choice.Of(ObjectiveStatus.Draft));
            CompleteReview(run, days.Start > today ? days.Start : today, configuration.Settings.Goals.ReviewDays);
        }

        if (
            run.Record.Day(ObjectiveTable.PeriodStart) is { } start
            && run.Record.Day(ObjectiveTable.PeriodEnd) is { } end
        )
        {
            if (end < start)
            {
                throw new BusinessRuleException(
                    $"The objective ends on {end:yyyy-MM-dd}, before it starts on {start:yyyy-MM-dd}. Correct "
                        + "one of the two days."
                );
            }

            run.Target[ObjectiveTable.PeriodName] = periods.NameOf(new ObjectivePeriod(start, end));
        }
    }

    private static void CompleteReview(PluginRun run, DateTime from, int days)
    {
        if (run.Record.Value<bool>(ObjectiveTable.Template))
        {
            return;
        }

        SetMissing(run, ObjectiveTable.NextReviewOn, () => from.AddDays(days));
        SetMissing(run, ObjectiveTable.ManagerId, () => new ManagerStore(run.Service).ManagerOf(OwnerOf(run)));
    }

    private static void SetMissing(PluginRun run, string column, Func<object?> value)
    {
        if (run.Record.Value<object>(column) is null)
        {
            run.Target[column] = value();
        }
    }

    private static void RefuseCircle(PluginRun run)
    {
        if (
            !run.Record.Changes(ObjectiveTable.ParentId)
            || run.Record.Reference(ObjectiveTable.ParentId) is not { } parent
        )
        {
            return;
        }

        var above = new ObjectiveStore(run.Service).Chain(parent.Id);
        if (above.Any(row => row.Id == run.Context.PrimaryEntityId))
        {
            throw new BusinessRuleException(
                $"\"{above[0].GetAttributeValue<string>(ObjectiveTable.Name)}\" is this objective or stands "
                    + "below it, so it cannot be its parent: "
                    + "that would be a circle. Choose another parent, or take that one out from below first."
            );
        }
    }

    private static void RefuseUnmeasurable(PluginRun run, ObjectiveFacts facts)
    {
        var was = run.PreImage is { } before
            ? ObjectiveColumns.StatusOf(new RowView(null, before))
            : ObjectiveStatus.Draft;
        var becomes = ObjectiveColumns.StatusOf(run.Record);
        if (was != ObjectiveStatus.Draft || becomes is not (ObjectiveStatus.Agreed or ObjectiveStatus.Active))
        {
            return;
        }

        var missing = SmartCheck.Missing(facts);
        if (missing.Count > 0)
        {
            throw new BusinessRuleException(
                $"The objective cannot be agreed yet. {string.Join(" ", missing)} Complete it, or leave it a draft."
            );
        }
    }

    // What was reached is what was reached, unless somebody judges otherwise.
    private static void Close(PluginRun run)
    {
        if (
            run.Record.Changes(ObjectiveTable.ObjectiveStatus)
            && ObjectiveColumns.StatusOf(run.Record) == ObjectiveStatus.Closed
            && run.Record.Value<decimal?>(ObjectiveTable.Score) is null
        )
        {
            run.Target[ObjectiveTable.Score] = ObjectiveColumns.ShareOf(
                run.PreImage?.GetAttributeValue<decimal?>(ObjectiveTable.Progress)
            );
        }
    }
}
