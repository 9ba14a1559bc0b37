using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Try.History;
using SalesCorner.Deploy.Try.Input.Quotas;
using SalesCorner.Emulator;

namespace SalesCorner.Deploy.Try.Replay;

/// <summary>
/// Lets a history happen again: each event at its time by the emulator's clock, through the solution's plug-ins.
/// </summary>
/// <param name="dataverse">The emulator, with the solution imported.</param>
/// <param name="history">The history, as it was known on the day it is looked at.</param>
/// <param name="rows">Makes the rows.</param>
/// <param name="people">The people.</param>
/// <param name="questions">The questions' rows by code.</param>
public sealed class Replayer(
    EmbeddedDataverse dataverse,
    SalesHistory history,
    ReplayRows rows,
    People people,
    IReadOnlyDictionary<string, Guid> questions
)
{
    // Telling of every event would cost as much as a small request.
    private const int EventsBetweenReports = 100;

    private readonly Guid[] deals = new Guid[history.Deals.Count];
    private readonly Guid[] activities = new Guid[history.Activities.Count];
    private readonly ProcessBars? bars = history.UsesProcessBar ? new ProcessBars(dataverse) : null;
    private readonly Dictionary<string, int> indexes = Indexes(history);
    private readonly HashSet<string> unknownQuestions = new(StringComparer.OrdinalIgnoreCase);
    private DateTime? answeredOn;
    private bool activitiesWait;
    private Coaching? coaching;
    private Leadership? leadership;

    /// <summary>The ids that the input gave the deals that are open at the end, by their rows.</summary>
    public IReadOnlyDictionary<Guid, string> OpenDeals =>
        Enumerable
            .Range(0, deals.Length)
            .Where(index => history.Deals[index].Outcome == DealOutcome.Open)
            .ToDictionary(index => deals[index], index => history.Deals[index].Id);

    /// <summary>Codes of answers that no question has.</summary>
    public IReadOnlyCollection<string> UnknownQuestions => unknownQuestions;

    /// <summary>Plays all events up to the end of a day.</summary>
    public void Play(DateOnly asOf, FiscalPeriods fiscal, IProgressMeter meter, CancellationToken cancellation)
    {
        coaching = new Coaching(dataverse, history, people, fiscal);
        foreach (var standard in history.Standards)
        {
            coaching.Standard(standard);
        }

        leadership = new Leadership(dataverse, people, Deal);
        var events = ReplayOrder.Of(history, asOf);
        meter.Begin("Replaying the history", events.Count);
        var background = new BackgroundWork(dataverse, people.Reps.Count);
        var nightly = new NightlyCalendar(dataverse, asOf, fiscal, history);
        for (var index = 0; index < events.Count; index++)
        {
            if (index % EventsBetweenReports == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                meter.Advance(Math.Min(EventsBetweenReports, events.Count - index));
            }

            nightly.RunBefore(events[index].AtUtc.Date);
            ScoreBefore(events[index].AtUtc.Date);
            background.RunWhenDue();
            dataverse.Clock.Set(events[index].AtUtc);
            Apply(events[index]);
        }

        background.Run();
        nightly.Finish();
    }

    // A score waits for no burst: the day on which a deal became qualified counts, and later answers are no part of it.
    private void ScoreBefore(DateTime day)
    {
        if (answeredOn < day)
        {
            dataverse.RunAsyncOf(ReplayRows.AnswerTable);
            answeredOn = null;
        }
    }

    private void Apply(ReplayEvent happening)
    {
        switch (happening.Kind)
        {
            case ReplayKind.Create:
                Create(happening.Index);
                break;
            case ReplayKind.Stage:
                Stage(history.StageMoves[happening.Index]);
                break;
            case ReplayKind.CloseDate:
                CloseDate(history.CloseDateMoves[happening.Index]);
                break;
            case ReplayKind.Answer:
                Answer(history.Answers[happening.Index]);
                break;
            case ReplayKind.Plan:
                Plan(happening.Index);
                break;
            case ReplayKind.Call:
                coaching!.Call(history.Calls[happening.Index]);
                break;
            case ReplayKind.Review:
                coaching!.Review(history.Reviews[happening.Index]);
                break;
            case ReplayKind.Leadership:
                leadership!.Apply(history.Leadership[happening.Index]);
                break;
            case ReplayKind.Complete:
                Complete(happening.Index);
                break;
            default:
                Close(happening);
                break;
        }
    }

    private void Create(int index)
    {
        deals[index] = dataverse.System.Create(rows.Deal(history.Deals[index]));
        bars?.Start(deals[index], rows.FirstStage(history.Deals[index]));
    }

    private void Stage(StageMove move)
    {
        if (bars is null)
        {
            Change(move.DealId, "salesstage", new OptionSetValue(move.Stage));
            return;
        }

        bars.Move(deals[indexes[move.DealId]], move.Stage);
    }

    private void CloseDate(CloseDateMove move) =>
        Change(move.DealId, "estimatedclosedate", ReplayRows.Day(move.ExpectedClose));

    private void Change(string dealId, string column, object value) =>
        dataverse.System.Update(new Entity("opportunity", deals[indexes[dealId]]) { [column] = value });

    private void Answer(AnswerRecord answer)
    {
        if (!questions.TryGetValue(answer.QuestionCode, out var question))
        {
            unknownQuestions.Add(answer.QuestionCode);
            return;
        }

        var row = ReplayRows.Answer(answer, Deal(answer.DealId), Owner(answer.DealId), question);
        dataverse.System.Execute(new UpsertRequest { Target = row });
        answeredOn = dataverse.Clock.UtcNow.Date;
    }

    private void Plan(int index)
    {
        var activity = history.Activities[index];
        var owner = activity.Owner is { } named ? people.Owner(named) : Owner(activity.DealId);
        var row = ReplayRows.Activity(activity, Regarded(activity), owner);
        if (activity is { Kind: ActivityKind.Appointment, Incoming: true } && CustomerOf(activity) is { } customer)
        {
            ReplayRows.Organize(row, rows.Customer(customer));
        }

        activities[index] = dataverse.System.Create(row);
    }

    private string? CustomerOf(ActivityRecord activity) =>
        activity.IsOnDeal ? history.Deals[indexes[activity.DealId]].Account : activity.Account;

    private EntityReference? Regarded(ActivityRecord activity) =>
        activity.IsOnDeal ? Deal(activity.DealId)
        : activity.Lead is { } lead ? leadership!.LeadOf(lead)
        : activity.Account is { } account ? rows.Customer(account)
        : null;

    private void Complete(int index)
    {
        dataverse.System.Update(ReplayRows.Completion(history.Activities[index], activities[index]));
        activitiesWait = true;
    }

    private void Close(ReplayEvent closing)
    {
        KeepActivities();
        var deal = new EntityReference("opportunity", deals[closing.Index]);
        dataverse.System.Execute(ReplayRows.Close(history.Deals[closing.Index], deal, closing.AtUtc));
    }

    // A closed deal keeps what it took until then: on the platform the work of the days before has long been done.
    private void KeepActivities()
    {
        if (activitiesWait)
        {
            foreach (var kind in Enum.GetValues<ActivityKind>())
            {
                dataverse.RunAsyncOf(ReplayRows.Table(kind));
            }

            activitiesWait = false;
        }
    }

    private EntityReference Deal(string id) => new("opportunity", deals[indexes[id]]);

    private EntityReference Owner(string id) => people.Owner(history.Deals[indexes[id]].Owner);

    // A history of deals alone names none of them a second time.
    private static Dictionary<string, int> Indexes(SalesHistory history)
    {
        var found = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        if (
            history.StageMoves.Count + history.CloseDateMoves.Count + history.Answers.Count + history.Activities.Count
            > 0
        )
        {
            for (var index = 0; index < history.Deals.Count; index++)
            {
                found.Add(history.Deals[index].Id, index);
            }
        }

        return found;
    }
}
