using SalesCorner.Deploy.Try.History;

namespace SalesCorner.Deploy.Try.Sample;

/// <summary>
/// Objectives of the sample for this quarter: a manager's that two reps serve, one of them behind, others on course, a
/// draft that is not measurable yet, a review that is overdue.
/// </summary>
internal static class SampleGoals
{
    private const int Manual = 0;
    private const int MovingPipeline = 2;
    private const int WinRate = 3;
    private const int WonValue = 5;
    private const int MedianCycle = 9;
    private const int ProactiveShare = 10;
    private const int NewAccounts = 12;
    private const int Money = 0;
    private const int Count = 1;
    private const int Percent = 2;
    private const int InDays = 3;
    private const int OnTrack = 0;
    private const int AtRisk = 1;
    private const int Off = 2;
    private const int Hour = 10;

    private static readonly DateOnly Set = RepScene.QuarterStart;

    private static readonly LeadershipRecord[] All =
    [
        Objective("pipeline", "Helen Marsh", "Grow the pipeline that moves to 2.4 million") with
        {
            Why = "A third of what we call pipeline moves. The rest wins nothing.",
            IsPublic = true,
            KeyResults =
            [
                new("Raise the moving pipeline to 2.4 million", MovingPipeline, Money, 1_000_000m, 2_400_000m),
                new("Win 1.3 million in the quarter", WonValue, Money, 0m, 1_300_000m),
            ],
        },
        Objective("qualify", "Grace Okafor", "Turn raw pipeline into deals that move") with
        {
            Parent = "pipeline",
            KeyResults =
            [
                new("Raise the moving pipeline to 120,000", MovingPipeline, Money, 20_000m, 120_000m),
                new("Hold 20 discovery meetings", Manual, Count, 0m, 20m),
            ],
        },
        Objective("rate", "Owen Brandt", "Raise the win rate back to 30 percent") with
        {
            Parent = "pipeline",
            KeyResults =
            [
                new("Raise the win rate to 30 percent", WinRate, Percent, 15m, 30m),
                new("Close 25 deals that nobody needs", Manual, Count, 0m, 25m),
            ],
        },
        Objective("cycle", "Victor Lindqvist", "Shorten the way to a win") with
        {
            KeyResults =
            [
                new("Cut the median cycle from 90 to 60 days", MedianCycle, InDays, 90m, 60m),
                new("Renew 15 contracts before they end", Manual, Count, 0m, 15m),
            ],
        },
        Objective("customers", "Mia Tanaka", "Win customers who never bought") with
        {
            KeyResults =
            [
                new("Win 12 new accounts", NewAccounts, Count, 0m, 12m),
                new("Open 30 first conversations", Manual, Count, 0m, 30m),
            ],
        },
        Objective("time", "Hugo Ricci", "Raise planned time with customers") with
        {
            KeyResults =
            [
                new("Raise the proactive share to 40 percent", ProactiveShare, Percent, 10m, 40m),
                new("Hold 10 meetings that we planned", Manual, Count, 0m, 10m),
            ],
        },
        Objective("draft", "Ines Duarte", "Try to help more customers") with
        {
            IsActive = false,
            KeyResults = [new("More demos", Manual, Count, 0m, Target: null)],
        },
        .. Values("qualify", 1, (12, 4m), (26, 9m), (40, 13m)),
        .. Values("rate", 1, (20, 1m), (41, 2m)),
        .. Values("time", 1, (20, 1m), (40, 2m)),
        .. Values("cycle", 1, (14, 3m), (28, 7m), (42, 10m)),
        .. Values("customers", 1, (13, 6m), (27, 13m), (41, 19m)),
        Review("pipeline", 18, OnTrack, "The pipeline grows; half of it waits for answers."),
        Review("pipeline", 39, OnTrack, "On course. Owen needs help with qualification."),
        Review("rate", 11, Off, "Too many deals without a need are worked on."),
        Review("qualify", 36, OnTrack, "Discovery meetings work."),
        Review("time", 33, Off, "Customers call all day; nothing is planned."),
        Review("customers", 41, AtRisk, "Conversations are there, decisions take longer."),
    ];

    /// <summary>Those of the people who are there.</summary>
    public static IEnumerable<LeadershipRecord> Of(IReadOnlySet<string> people)
    {
        var kept = All.OfType<ObjectiveRecord>()
            .Where(objective => people.Contains(objective.Owner))
            .ToDictionary(objective => objective.Code, StringComparer.Ordinal);
        return All.Select(record =>
                record is ObjectiveRecord { Parent: { } parent } child && !kept.ContainsKey(parent)
                    ? child with
                    {
                        Parent = null,
                    }
                    : record
            )
            .Where(record => kept.ContainsKey(CodeOf(record)));
    }

    private static string CodeOf(LeadershipRecord record) =>
        record switch
        {
            ObjectiveRecord objective => objective.Code,
            KeyResultValueRecord typed => typed.Objective,
            ObjectiveReviewRecord review => review.Objective,
            _ => string.Empty,
        };

    private static ObjectiveRecord Objective(string code, string owner, string title) =>
        new(At(0), code, owner, title) { Start = Set, End = Set.AddMonths(3).AddDays(-1) };

    private static IEnumerable<LeadershipRecord> Values(
        string objective,
        int index,
        params (int Day, decimal Value)[] values
    ) => values.Select(typed => new KeyResultValueRecord(At(typed.Day), objective, index, typed.Value));

    private static ObjectiveReviewRecord Review(string objective, int day, int confidence, string note) =>
        new(At(day), objective, confidence, note);

    private static DateTime At(int day) => DealStory.At(Set.AddDays(day), Hour);
}
