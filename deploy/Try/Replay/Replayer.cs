using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Try.Input;
using SalesCorner.Emulator;

namespace SalesCorner.Deploy.Try.Replay;

/// <summary>Lets a history happen again: each event at its time by the emulator's clock, through the solution's plug-ins.</summary>
/// <param name="dataverse">The emulator, with the solution imported.</param>
/// <param name="history">The history, as it was known on the day it is looked at.</param>
/// <param name="rows">Makes the rows.</param>
/// <param name="people">The people.</param>
/// <param name="questions">The questions' rows by code.</param>
public sealed class Replayer(
    EmbeddedDataverse dataverse, SalesHistory history, ReplayRows rows, People people, IReadOnlyDictionary<string, Guid> questions)
{
    // Background work waits for a night or for so many events: in a burst, one recomputation serves many of them.
    private const int MostEventsBetweenRuns = 1_000;

    private readonly Dictionary<string, EntityReference> deals = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, EntityReference> owners = new(StringComparer.OrdinalIgnoreCase);
    private readonly Guid[] activities = new Guid[history.Activities.Count];
    private readonly HashSet<string> unknownQuestions = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The rows of the deals by the ids of the input.</summary>
    public IReadOnlyDictionary<string, EntityReference> Deals => deals;

    /// <summary>Codes of answers that no question has.</summary>
    public IReadOnlyCollection<string> UnknownQuestions => unknownQuestions;

    /// <summary>Plays all events up to the end of a day.</summary>
    public void Play(DateOnly asOf, PeriodLength length, IProgressMeter meter, CancellationToken cancellation)
    {
        var events = ReplayOrder.Of(history, asOf);
        meter.Begin("Replaying the history", events.Length);
        var nightly = new NightlyCalendar(dataverse, asOf, length);
        var waiting = 0;
        foreach (var happening in events)
        {
            cancellation.ThrowIfCancellationRequested();
            nightly.RunBefore(happening.AtUtc.Date);
            if (waiting++ >= MostEventsBetweenRuns)
            {
                dataverse.RunAsync();
                waiting = 0;
            }

            dataverse.Clock.Set(happening.AtUtc);
            Apply(happening);
            meter.Advance();
        }

        dataverse.RunAsync();
        nightly.Finish();
    }

    private void Apply(ReplayEvent happening)
    {
        switch (happening.Kind)
        {
            case ReplayKind.Create: Create(history.Deals[happening.Index]); break;
            case ReplayKind.Stage: Stage(history.StageMoves[happening.Index]); break;
            case ReplayKind.CloseDate: CloseDate(history.CloseDateMoves[happening.Index]); break;
            case ReplayKind.Answer: Answer(history.Answers[happening.Index]); break;
            case ReplayKind.Plan: Plan(happening.Index); break;
            case ReplayKind.Complete: Complete(happening.Index); break;
            default: Close(history.Deals[happening.Index], happening.AtUtc); break;
        }
    }

    private void Create(DealRecord deal)
    {
        deals[deal.Id] = new EntityReference("opportunity", dataverse.System.Create(rows.Deal(deal)));
        owners[deal.Id] = people.Owner(deal.Owner);
    }

    private void Stage(StageMove move) =>
        Change(move.DealId, "salesstage", new OptionSetValue(move.Stage));

    private void CloseDate(CloseDateMove move) =>
        Change(move.DealId, "estimatedclosedate", ReplayRows.Day(move.ExpectedClose));

    private void Change(string dealId, string column, object value) =>
        dataverse.System.Update(new Entity("opportunity", deals[dealId].Id) { [column] = value });

    private void Answer(AnswerRecord answer)
    {
        if (!questions.TryGetValue(answer.QuestionCode, out var question))
        {
            unknownQuestions.Add(answer.QuestionCode);
            return;
        }

        var row = ReplayRows.Answer(answer, deals[answer.DealId], owners[answer.DealId], question);
        dataverse.System.Execute(new UpsertRequest { Target = row });
    }

    private void Plan(int index)
    {
        var activity = history.Activities[index];
        activities[index] = dataverse.System.Create(ReplayRows.Activity(activity, deals[activity.DealId], owners[activity.DealId]));
    }

    private void Complete(int index) =>
        dataverse.System.Update(ReplayRows.Completion(history.Activities[index], activities[index]));

    private void Close(DealRecord deal, DateTime atUtc) =>
        dataverse.System.Execute(ReplayRows.Close(deal, deals[deal.Id], atUtc));
}
