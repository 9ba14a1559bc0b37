using Microsoft.Xrm.Sdk;
using SalesCorner.Deploy.Try.History;

namespace SalesCorner.Deploy.Try.Replay;

/// <summary>Turns records of the history into rows and requests.</summary>
/// <param name="history">The history.</param>
/// <param name="people">Its people.</param>
/// <param name="currencies">Its currencies.</param>
/// <param name="accounts">Its customers.</param>
public sealed class ReplayRows(SalesHistory history, People people, Currencies currencies, Accounts accounts)
{
    /// <summary>The table of answers.</summary>
    public const string AnswerTable = "sc_qualificationanswer";

    private const int FirstAgreement = 482_730_000;
    private const int OutgoingMade = 2;
    private const int IncomingReceived = 4;

    private readonly HashSet<string> moved = history
        .StageMoves.Select(move => move.DealId)
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// A new deal: in its first stage where its moves are known, with its first estimated close date.
    /// </summary>
    public Entity Deal(DealRecord deal)
    {
        var row = new Entity("opportunity")
        {
            ["name"] = deal.Name,
            ["ownerid"] = people.Owner(deal.Owner),
            ["transactioncurrencyid"] = currencies.Of(deal.Currency, history.BaseCurrency),
            ["salesstage"] = new OptionSetValue(history.UsesProcessBar ? 0 : FirstStage(deal)),
        };
        accounts.Fill(row, deal);
        if ((deal.FirstExpectedClose ?? deal.ExpectedClose) is { } expected)
        {
            row["estimatedclosedate"] = Day(expected);
        }

        if ((deal.EstimatedValue ?? deal.ActualValue) is { } value)
        {
            row["estimatedvalue"] = new Money(value);
        }

        if (deal.CloseDateAssumed)
        {
            row["sc_closedateassumed"] = true;
        }

        return row;
    }

    /// <summary>The stage in which a deal is created: its last one where no moves are known.</summary>
    public int FirstStage(DealRecord deal) => moved.Contains(deal.Id) ? deal.FirstStage ?? 0 : deal.Stage;

    /// <summary>An activity, not done yet.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="regarding">The deal, customer or lead; null for work without any.</param>
    /// <param name="owner">Whose it is.</param>
    public static Entity Activity(ActivityRecord activity, EntityReference? regarding, EntityReference owner)
    {
        var kind = Table(activity.Kind);
        var row = new Entity(kind)
        {
            ["subject"] = Subject(activity),
            ["regardingobjectid"] = regarding,
            ["ownerid"] = owner,
            ["scheduledend"] = activity.AtUtc,
        };
        if (activity.Kind == ActivityKind.Appointment)
        {
            row["scheduledstart"] = activity.AtUtc.AddMinutes(-(activity.Minutes ?? 60));
        }

        if (HasDirection(activity.Kind) && activity.Incoming is { } incoming)
        {
            row["directioncode"] = !incoming;
        }

        if (activity.Kind == ActivityKind.Task)
        {
            row["sc_customerwork"] = regarding is not null;
        }

        return row;
    }

    /// <summary>Lets a customer have called the meeting.</summary>
    public static void Organize(Entity meeting, EntityReference customer) =>
        meeting["organizer"] = new EntityCollection([new Entity("activityparty") { ["partyid"] = customer }]);

    private static bool HasDirection(ActivityKind kind) =>
        kind is ActivityKind.PhoneCall or ActivityKind.Email or ActivityKind.Letter;

    /// <summary>The completion of an activity.</summary>
    public static Entity Completion(ActivityRecord activity, Guid id)
    {
        var row = new Entity(Table(activity.Kind), id)
        {
            ["actualend"] = activity.AtUtc,
            ["statecode"] = new OptionSetValue(1),
            ["statuscode"] = new OptionSetValue(DoneStatus(activity)),
        };
        if (activity.Minutes is { } minutes)
        {
            row["actualdurationminutes"] = minutes;
        }

        return row;
    }

    /// <summary>The row of a customer.</summary>
    public EntityReference Customer(string name) => accounts.Of(name);

    /// <summary>An answer, kept by its deal and question.</summary>
    public static Entity Answer(AnswerRecord answer, EntityReference deal, EntityReference owner, Guid questionId) =>
        new(AnswerTable)
        {
            KeyAttributes = new KeyAttributeCollection
            {
                ["sc_opportunityid"] = deal,
                ["sc_questionid"] = new EntityReference("sc_qualificationquestion", questionId),
            },
            ["sc_value"] = new OptionSetValue(FirstAgreement + answer.Value - 1),
            ["sc_answeredon"] = Day(answer.On),
            ["sc_answeredby"] = owner.LogicalName == "systemuser" ? owner : null,
            ["ownerid"] = owner,
        };

    /// <summary>The request that closes a deal.</summary>
    public static OrganizationRequest Close(DealRecord deal, EntityReference row, DateTime atUtc)
    {
        var close = new Entity("opportunityclose")
        {
            ["opportunityid"] = row,
            ["subject"] = "Closed: " + deal.Name,
            ["actualend"] = atUtc,
        };
        var won = deal.Outcome == DealOutcome.Won;
        if (won && deal.ActualValue is { } value)
        {
            close["actualrevenue"] = new Money(value);
        }

        var status = deal.Outcome switch
        {
            DealOutcome.Won => 3,
            DealOutcome.Lost => 5,
            _ => 4,
        };
        return new OrganizationRequest(won ? "WinOpportunity" : "LoseOpportunity")
        {
            ["OpportunityClose"] = close,
            ["Status"] = new OptionSetValue(status),
        };
    }

    /// <summary>A day as the platform takes it for a date-only column.</summary>
    public static DateTime Day(DateOnly day) => day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);

    /// <summary>The table of a kind of activity.</summary>
    public static string Table(ActivityKind kind) =>
        kind switch
        {
            ActivityKind.PhoneCall => "phonecall",
            ActivityKind.Appointment => "appointment",
            ActivityKind.Email => "email",
            ActivityKind.Letter => "letter",
            _ => "task",
        };

    // Completed: call made 2 or received 4, appointment 3, e-mail completed 2 or received 4, task 5, letter sent 4 or
    // received 3.
    private static int DoneStatus(ActivityRecord activity) =>
        activity.Kind switch
        {
            ActivityKind.PhoneCall or ActivityKind.Email => activity.Incoming == true ? IncomingReceived : OutgoingMade,
            ActivityKind.Appointment => 3,
            ActivityKind.Letter => activity.Incoming == true ? 3 : 4,
            _ => 5,
        };

    private static string Subject(ActivityRecord activity) =>
        activity.Kind switch
        {
            ActivityKind.PhoneCall => "Call",
            ActivityKind.Email => "E-mail",
            ActivityKind.Appointment => "Meeting",
            ActivityKind.Letter => "Letter",
            _ => "Customer task",
        };
}
