using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Goals;
using SalesCorner.Plugins.Guards;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Goals;

/// <summary>
/// Computes a key result's progress in its save, dates a typed value, and lets nobody type a measured one.
/// </summary>
public sealed class KeyResultSavePlugin()
    : PluginBase(
        Step.On(Message.Create, KeyResultTable.LogicalName).At(Stage.PreValidation).OfDailyWork().Run(Compute),
        Step.On(Message.Update, KeyResultTable.LogicalName)
            .At(Stage.PreValidation)
            .OfDailyWork()
            .WhenChanged(Typed)
            .WithPreImage([.. Typed, KeyResultTable.Progress, KeyResultTable.Note])
            .NotesFailuresIn(KeyResultTable.Note)
            .Run(Compute)
    )
{
    private const string NotYet = "The night fills it from what is measured; it has not been filled yet.";

    private static readonly string[] Typed =
    [
        KeyResultTable.Start,
        KeyResultTable.Target,
        KeyResultTable.Current,
        KeyResultTable.CurrentOn,
        KeyResultTable.Source,
    ];

    private static void Compute(PluginRun run)
    {
        var isMeasured = SourceOf(run) != KeyResultSource.Manual;
        if (isMeasured)
        {
            RefuseTyping(run);
        }

        var progress = KeyResultProgress.Of(
            run.Record.Value<decimal?>(KeyResultTable.Start),
            run.Record.Value<decimal?>(KeyResultTable.Target),
            run.Record.Value<decimal?>(KeyResultTable.Current)
        );
        run.SetChanged(
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [KeyResultTable.Progress] = ObjectiveColumns.PercentOf(progress.Share),
                [KeyResultTable.Note] = isMeasured ? NoteOf(run, progress) : progress.Reason,
            }
        );

        // What has to be read comes last: the progress is right even where it cannot be.
        DateValue(run);
        DateEnd(run);
        SayNote(run);
    }

    private static void SayNote(PluginRun run)
    {
        if (run.Target.Contains(KeyResultTable.Note) && run.Target[KeyResultTable.Note] is string note)
        {
            var said = new ConfigurationStore(run.Service).Words().Say(note);
            run.Target[KeyResultTable.Note] = said;
        }
    }

    private static KeyResultSource SourceOf(PluginRun run) =>
        KeyResultColumns.SourceOf(run.Record.Value<OptionSetValue>(KeyResultTable.Source));

    // Whoever fills a measured one says as well why it could not be.
    private static string? NoteOf(PluginRun run, Progress progress) =>
        run.Record.Value<decimal?>(KeyResultTable.Current) is not null ? progress.Reason
        : run.Record.Changes(KeyResultTable.Source) || run.PreImage is null ? NotYet
        : run.Record.Value<string>(KeyResultTable.Note) ?? NotYet;

    private static void RefuseTyping(PluginRun run)
    {
        if (run.Record.Changes(KeyResultTable.Source) && !run.Target.Contains(KeyResultTable.Current))
        {
            run.Target[KeyResultTable.Current] = null;
            run.Target[KeyResultTable.CurrentOn] = null;
        }
        else if (
            run.Record.Changes(KeyResultTable.Current)
            && run.Record.Value<decimal?>(KeyResultTable.Current) is not null
            && !WriteOrigin.IsOwnCode(run)
        )
        {
            throw new BusinessRuleException(
                "This key result is measured: the night fills its current value, and nobody types it. Leave "
                    + "it empty, or set the source to manual."
            );
        }
    }

    private static void DateValue(PluginRun run)
    {
        if (!run.Record.Changes(KeyResultTable.Current) || run.Target.Contains(KeyResultTable.CurrentOn))
        {
            return;
        }

        run.Target[KeyResultTable.CurrentOn] = run.Record.Value<decimal?>(KeyResultTable.Current) is null
            ? null
            : DayOf(run);
    }

    private static DateTime DayOf(PluginRun run)
    {
        new ConfigurationStore(run.Service).Horizon(run.NowUtc, out var configuration);
        return configuration.DayOf(run.NowUtc);
    }

    private static void DateEnd(PluginRun run)
    {
        if (
            run.PreImage is null
            && run.Record.Day(KeyResultTable.DueOn) is null
            && run.Record.Reference(KeyResultTable.ObjectiveId) is { } objective
        )
        {
            // As a request: an import may name the objective by its code instead of its id.
            var row = (RetrieveResponse)
                run.Service.Execute(
                    new RetrieveRequest { Target = objective, ColumnSet = new ColumnSet(ObjectiveTable.PeriodEnd) }
                );
            run.Target[KeyResultTable.DueOn] = row.Entity.GetAttributeValue<DateTime?>(ObjectiveTable.PeriodEnd);
        }
    }
}
