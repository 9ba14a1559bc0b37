using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Words;
using SalesCorner.Plugins.Domain.Words.Phrases;

namespace SalesCorner.Plugins.Runtime;

/// <summary>
/// Decides what an unexpected error does: somebody's own work is saved, with a note where there is a column for it, for
/// it
/// must not be lost over a figure; a background job is tried again or fails visibly, and so does a custom API.
/// </summary>
internal static class FailurePolicy
{
    // The length of sc_computenote.
    private const int NoteLength = 500;

    /// <summary>What the note of a row begins with whose figures could not be computed.</summary>
    private const string NotComputed = "Could not compute: ";

    private const string OwnPrefix = "sc_";

    private static readonly IReadOnlyList<string> Beginnings =
    [
        .. new[] { Language.English, Language.German, Language.French, Language.Spanish }.Select(language =>
            PhraseBook.In(language).Say(NotComputed + Some).Replace(Some, string.Empty)
        ),
    ];

    // Stands for an error.
    private const string Some = "?";

    /// <summary>Whether a row's note says, in whatever language, that its figures could not be computed.</summary>
    public static bool IsNote(string? note) =>
        note is not null && Beginnings.Any(beginning => note.StartsWith(beginning, StringComparison.Ordinal));

    /// <summary>
    /// Traces the error in full, then lets the save go on or fails with a neutral sentence that keeps the error inside.
    /// A
    /// background job whose request failed asks to be run again: a deadlock or a deal deleted meanwhile is over by
    /// then, and
    /// the platform counts the tries (AsyncSettings.MaxRetries). An error of the code itself would only repeat.
    /// </summary>
    /// <exception cref="InvalidPluginExecutionException">The step's work cannot be left undone silently.</exception>
    public static void Answer(PluginRun run, Step step, Exception error)
    {
        run.Trace(error.ToString());
        if (step.IsAsynchronous && run.RequestFailed)
        {
            throw new InvalidPluginExecutionException(OperationStatus.Retry, Said(run, Sentence(run, step, error)));
        }

        if (!LeavesTheSaveAlone(run, step))
        {
            if (IsSomebodysWork(run, step.IsOfDailyWork))
            {
                SecondTries.Remember(run);
            }

            throw new InvalidPluginExecutionException(Said(run, Sentence(run, step, error)), error);
        }

        run.Trace("The save goes on without the figures.");
        Note(run, step, error);
    }

    /// <summary>
    /// Whether an error of the step leaves a user's save alone. A failed request inside a transaction dooms it, whoever
    /// catches the error ("There is no active transaction"): the platform would refuse the save anyway, with a sentence
    /// that nobody understands. So what can be asked before the transaction is (<see cref="EarlyReads"/>), and the next
    /// try
    /// asks nothing (<see cref="SecondTries"/>).
    /// </summary>
    public static bool LeavesTheSaveAlone(PluginRun run, Step step) =>
        step.Stage != Stage.MainOperation
        && IsSomebodysWork(run, step.IsOfDailyWork)
        && !(run.RequestFailed && run.Context.IsInTransaction);

    /// <summary>
    /// Whether the event is somebody's save of a table that is not ours, or of a row of ours that people work with, and
    /// waits for the answer.
    /// </summary>
    /// <param name="run">The event.</param>
    /// <param name="isOfDailyWork">Whether people work with such rows of ours.</param>
    public static bool IsSomebodysWork(PluginRun run, bool isOfDailyWork) =>
        run.Context.Mode == 0
        && run.Context.PrimaryEntityName is { Length: > 0 } table
        && table != "none"
        && (!table.StartsWith(OwnPrefix, StringComparison.Ordinal) || isOfDailyWork);

    private static void Note(PluginRun run, Step step, Exception error)
    {
        if (
            step.NoteColumn is { } column
            && step.Stage is Stage.PreValidation or Stage.PreOperation
            && run.Carries is { } target
        )
        {
            target[column] = NoteOf(error, BaseWords.Of(run));
        }
    }

    /// <summary>What a deal says of a figure that could not be computed, cut to its column.</summary>
    /// <param name="error">Why.</param>
    /// <param name="words">The language of the row.</param>
    public static string NoteOf(Exception error, PhraseBook words) =>
        words.Say(NotComputed + error.Message).Shortened(NoteLength);

    // A request that failed inside a transaction was the last one: nobody can be asked for the user's language.
    private static string Said(PluginRun run, string sentence) =>
        (run.RequestFailed && run.Context.IsInTransaction ? BaseWords.Of(run) : UserWords.Of(run)).Say(sentence);

    private static string Sentence(PluginRun run, Step step, Exception error) =>
        step switch
        {
            _ when RowVersions.IsClash(error) => step.IsAsynchronous
                ? $"Others kept changing the same row: SalesCorner has read it {RowVersions.MostTries} times. "
                    + "It is tried again later; the nightly run computes it in any case."
                : "Somebody else changed the same rows at this moment. Nothing was changed. Try again.",
            { IsAsynchronous: true } =>
                "SalesCorner could not finish this work in the background. The trace says why; the system "
                    + "job can be run again.",
            { Stage: Stage.MainOperation } =>
                $"SalesCorner could not compute {step.Message}: {error.Message} Nothing was changed. Try again; if it "
                    + "fails again, give an administrator this text and the plug-in's trace.",
            _ when IsSomebodysWork(run, step.IsOfDailyWork) =>
                "SalesCorner could not read what it needs. Try again: the save then goes through, and the "
                    + "figures follow.",
            _ => "SalesCorner could not save this. Try again; the trace says why.",
        };
}
