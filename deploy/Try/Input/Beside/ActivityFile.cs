using System.Globalization;
using SalesCorner.Deploy.Try.History;
using SalesCorner.Deploy.Try.Input.Words;

namespace SalesCorner.Deploy.Try.Input.Beside;

/// <summary>
/// Reads activities: the plain file, tasks and events of Salesforce, activities of Dynamics 365, HubSpot and Pipedrive.
/// </summary>
/// <param name="table">The file.</param>
/// <param name="rows">Reads its rows.</param>
/// <param name="rules">How the person wants the input to be read.</param>
public sealed class ActivityFile(SideTable table, SideRows rows, SideRules rules)
{
    /// <summary>Headings of the deal, the id before the name.</summary>
    public const string Deal =
        "dealid opportunityid regardingid whatid relatedtoid associateddealids associateddealid dealsid deal "
        + "opportunity regarding regardingobjectid regardingobjectidname relatedto "
        + "associateddeal associateddeals dealtitle opportunityname dealname";

    private const string Type =
        "type activitytype activitytypecode activitytypecodename kind tasksubtype tasktype eventtype "
        + "hsactivitytype engagementtype";
    private const string Done =
        "date timestamp when completedon completeddatetime actualend markedasdonetime activitydate "
        + "hstimestamp startdatetime activitydatetime start duedate scheduledend enddatetime activitydateonly "
        + "duedateonly";
    private const string Due = "duedate scheduledend activitydate duedateonly scheduledstart startdatetime start";
    private const string Status =
        "status activitystatus statecode statecodename isclosed done closed taskstatus hstaskstatus";
    private const string Made = "plannedon planned createdon createddate datecreated addtime createdate hscreatedate";

    private static readonly HashSet<string> OpenStates =
    [
        .. "open notstarted inprogress scheduled todo 0 false no waitingonsomeoneelse waiting offen geplant".Split(' '),
    ];

    /// <summary>Whether a file has the columns of activities.</summary>
    public static bool Is(SideTable table) =>
        table.Find(Deal) >= 0
        && table.Find(Done) >= 0
        && (table.Find(Type) >= 0 || IsEvents(table) || IsTasks(table) || KindByColumns(table) is not null);

    /// <summary>Reads the activities.</summary>
    public IReadOnlyList<ActivityRecord> Read()
    {
        var deal = table.Demand(Deal);
        var type = table.Find(Type);
        var done = table.Demand(Done);
        var due = table.Find(Due);
        var made = table.Find(Made);
        var status = table.Find(Status);
        var direction = table.Find("direction calldirection hscalldirection hsemaildirection directioncode");
        var minutes = table.Find(
            "minutes duration durationminutes durationinminutes actualduration actualdurationminutes"
        );
        var dates = table.Dates(rules.Asked, rules.Proven, done, due, made);
        rows.Note(dates.Notes);
        return rows.OfDeals(
            table.File,
            deal,
            "are cancelled, or no work with a customer,",
            (row, id) =>
            {
                var word = row.Cell(type) is { Length: > 0 } named
                    ? named
                    : KindByColumns(table) ?? (IsEvents(table) ? "meeting" : "task");
                var state = Folded.Bare(row.Cell(status));
                var at = dates.At(row, done) ?? dates.At(row, due) ?? throw new FormatException("It has no date.");
                var planned = dates.At(row, made);
                return state is "canceled" or "cancelled" or "deferred" or "storniert" || ActivityWords.IsNoWork(word)
                    ? null
                    : new ActivityRecord(
                        id,
                        ActivityWords.Kind(word),
                        at,
                        ActivityWords.Incoming(row.Cell(direction), word),
                        Whole(row.Cell(minutes)),
                        row.Line
                    )
                    {
                        PlannedUtc = planned > at ? null : planned,
                        IsOpen = OpenStates.Contains(state),
                    };
            }
        );
    }

    private static bool IsEvents(SideTable table) =>
        table.Find("startdatetime activitydatetime durationinminutes enddatetime") >= 0
        && table.Find("whatid relatedtoid") >= 0;

    private static bool IsTasks(SideTable table) => table.Find("whatid relatedtoid") >= 0 && table.Find("subject") >= 0;

    // HubSpot exports each kind into a file of its own, told by its columns only.
    private static string? KindByColumns(SideTable table) =>
        table.Find("calltitle calloutcome calldirection hscalldirection hscalltitle") >= 0 ? "call"
        : table.Find("meetingname meetingoutcome hsmeetingtitle hsmeetingoutcome") >= 0 ? "meeting"
        : table.Find("emailsubject emailsendstatus hsemailsubject hsemaildirection") >= 0 ? "email"
        : table.Find("tasktitle hstasksubject hstaskstatus") >= 0 ? "task"
        : null;

    /// <summary>A number of minutes: "30", "1.5", "0:45", "01:30:00".</summary>
    /// <exception cref="FormatException">The cell is no number.</exception>
    internal static int? Whole(string cell)
    {
        if (cell.Length == 0)
        {
            return null;
        }

        if (
            cell.Contains(':', StringComparison.Ordinal)
            && TimeSpan.TryParse(cell, CultureInfo.InvariantCulture, out var span)
            && span >= TimeSpan.Zero
        )
        {
            return (int)Math.Round(span.TotalMinutes, MidpointRounding.AwayFromZero);
        }

        return
            decimal.TryParse(cell, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number <= 100_000m
            ? (int)Math.Round(number, MidpointRounding.AwayFromZero)
            : throw new FormatException($"'{cell}' is not a whole number.");
    }
}
