namespace SalesCorner.Deploy.Try.Report;

/// <summary>How the deals of a rep or team that are over ended in the period, in one of the three ways.</summary>
/// <param name="Name">The rep, or whose team it is.</param>
/// <param name="Kind">Rep or Team.</param>
/// <param name="Outcome">Won, Lost or NoDecision.</param>
public sealed record OutcomeRowResult(string Name, string Kind, string Outcome) : EndedResult
{
    /// <summary>The share of the minutes logged on all that are over; null where none are.</summary>
    public decimal? ShareOfMinutes { get; init; }

    /// <summary>The share of the days that all of them were open; null where there are none.</summary>
    public decimal? ShareOfDays { get; init; }

    /// <summary>By the stage reached.</summary>
    public required IReadOnlyList<StageEndResult> Stages { get; init; }

    /// <summary>By the status reason.</summary>
    public required IReadOnlyList<ReasonEndResult> Reasons { get; init; }

    /// <summary>By motion.</summary>
    public required IReadOnlyList<MotionEndResult> Motions { get; init; }
}

/// <summary>Lays the outcomes of reps and teams out in rows.</summary>
internal static class OutcomeRows
{
    /// <summary>The rows: reps first, each with its three outcomes.</summary>
    public static IReadOnlyList<OutcomeRowResult> Of(CoverageAnswer coverage) =>
        [.. coverage.Reps.SelectMany(rep => Of(rep, "Rep")), .. coverage.Teams.SelectMany(team => Of(team, "Team"))];

    private static IEnumerable<OutcomeRowResult> Of(RepResult figures, string kind)
    {
        var minutes = figures.Outcomes.Sum(outcome => outcome.Minutes);
        var days = figures.Outcomes.Sum(outcome => outcome.DaysOpen);
        return figures.Outcomes.Select(outcome => new OutcomeRowResult(figures.Name, kind, outcome.Outcome)
        {
            Deals = outcome.Deals,
            Value = outcome.Value,
            DaysOpen = outcome.DaysOpen,
            Minutes = outcome.Minutes,
            ShareOfMinutes = Share(outcome.Minutes, minutes),
            ShareOfDays = Share(outcome.DaysOpen, days),
            Stages = outcome.Stages,
            Reasons = outcome.Reasons,
            Motions = outcome.Motions,
        });
    }

    private static decimal? Share(int part, int all) => all == 0 ? null : (decimal)part / all;
}
