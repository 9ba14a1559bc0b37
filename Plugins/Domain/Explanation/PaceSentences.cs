using SalesCorner.Plugins.Domain.Pace;
using SalesCorner.Plugins.Domain.Reps;

namespace SalesCorner.Plugins.Domain.Explanation;

/// <summary>Explains odds and landing: the earlier periods one by one, both witnesses, and where they differ.</summary>
internal static class PaceSentences
{
    public static IEnumerable<string> Of(RepCoverage rep)
    {
        if (rep.Pace is not { } pace || rep.Context.DaysLeft == 0)
        {
            yield break;
        }

        if (pace.Odds is { } odds && rep.Coverage.Remaining > 0m)
        {
            yield return pace.Evidence == PaceEvidence.Measured ? Measured(pace, odds) : Assumed(odds);
        }

        yield return Landing(pace);
        foreach (var line in Doubts(rep, pace))
        {
            yield return line;
        }
    }

    private static string Measured(PaceResult pace, decimal odds) =>
        string.Join(
            " ",
            pace.ByPeriod.Select(way => $"As {way.Period.Name} went from here: {Figures.Percent(way.Odds)}.")
        )
        + $" So the pipeline says {Figures.Percent(pace.OddsPipeline)}, and habit says "
        + $"{Figures.Percent(pace.OddsHabit)}:"
        + $" the odds of making the number are about {Figures.Percent(odds)}.";

    private static string Assumed(decimal odds) =>
        $"By the win rate alone the odds of making the number are about {Figures.Percent(odds)}: there is too "
        + "little history to know how periods go from here.";

    private static string Landing(PaceResult pace)
    {
        var usual = pace.UsualWon is null
            ? string.Empty
            : $"; in the last periods {Figures.Money(pace.UsualWon)} was won on average";
        var fresh =
            pace.NewBusiness > 0m
                ? $", {Figures.Money(pace.NewBusiness)} of it from deals that nobody has yet"
                : string.Empty;
        return $"The period should land near {Figures.Money(pace.Landing)}{fresh}; eight periods in ten like it end "
            + "between "
            + $"{Figures.Money(pace.Low)} and {Figures.Money(pace.High)}{usual}.";
    }

    private static IEnumerable<string> Doubts(RepCoverage rep, PaceResult pace)
    {
        if (pace.Disagreement is { } apart && Math.Abs(apart) > rep.Context.Settings.Odds.DisagreementFrom)
        {
            yield return apart < 0m
                ? "Pipeline and habit disagree: there is less in the pipeline than usual at this point."
                : "Pipeline and habit disagree: a better pipeline than usual, or deals that will not hold.";
        }

        if (Cause(rep.Cause) is { } cause)
        {
            yield return cause;
        }

        if (rep.Context.Pace is { LayerFactors: { Deals: > 0 } layers })
        {
            yield return $"Stale deals of the team were won {Figures.Number(layers.Stale)} times as often as their "
                + "age and "
                + "size let expect.";
        }

        if (rep.Context.IsTooLate)
        {
            yield return "Fewer days are left than a quarter of the won deals took: what is prospected now will "
                + "land in "
                + "the next period.";
        }
    }

    /// <summary>Why the odds are low; null without a cause.</summary>
    public static string? Cause(PaceCause? cause) =>
        cause switch
        {
            PaceCause.Pipeline => "Cause: there is less moving pipeline than the win rate asks for.",
            PaceCause.Quality => "Cause: all deals together would do, but too few of them are qualified and moving.",
            PaceCause.Time =>
                "Cause: there is enough for the win rate, but too little of it closes in the days that are left.",
            PaceCause.Pace =>
                "Cause: there is enough of all, but these deals have been closing slower than the team's.",
            _ => null,
        };
}
