namespace SalesCorner.Deploy.Tests.Try.Proof;

/// <summary>What follows from odds, by its name in the JSON.</summary>
public sealed class PlainVerdict(PlainOdds odds, PlainSums sums)
{
    private readonly bool made = sums.WonInPeriod >= sums.Quota;
    private readonly double won = (double)sums.WonInPeriod;

    /// <summary>The quota that it speaks of.</summary>
    public decimal? Quota => sums.Quota;

    private double? Pipeline =>
        sums.Quota is null ? null
        : made ? 1d
        : odds.ByWay.Average();

    private double? Habit => made ? 1d : odds.Habit;

    private double? Odds => (Pipeline + Habit) / 2d;

    public IReadOnlyDictionary<string, object?> OfRep(PlainFigures figures, IReadOnlySet<int> newest, PlainVerdict next)
    {
        var told = Told();
        told["status"] = Status(newest) ?? figures.All()["status"];
        told["paceFactor"] = (decimal)odds.Factor;
        told["cause"] = Cause(
            figures,
            odds.Factor < 1d && odds.AtTeamPace >= (double?)sums.Quota && odds.LandingPipeline < (double?)sums.Quota
        );
        foreach (var figure in next.Told())
        {
            told["nextPeriod." + figure.Key] = figure.Value;
        }

        told["nextPeriod.quota"] = next.Quota;
        return told;
    }

    public IReadOnlyDictionary<string, object?> OfTeam(PlainFigures figures)
    {
        var told = Told();
        told["cause"] = Cause(figures, isSlower: false);
        if (Status(new HashSet<int>()) is { } status)
        {
            told["status"] = status;
        }

        return told;
    }

    /// <summary>Before there is a history: every open deal of a rep at the same chance.</summary>
    public static IReadOnlyDictionary<string, object?> Assumed(
        IReadOnlyList<((double Won, IReadOnlyList<double> Open) Standing, double? Chance)> reps,
        PlainSums sums
    )
    {
        if (reps.Any(rep => rep.Chance is null && rep.Standing.Open.Count > 0))
        {
            return new Dictionary<string, object?>(StringComparer.Ordinal) { ["odds"] = null, ["oddsEvidence"] = null };
        }

        var before = reps.Sum(rep => rep.Standing.Won);
        var way = new PlainWay(
            [.. reps.SelectMany(rep => rep.Standing.Open.Select(value => (rep.Chance!.Value, value)))],
            0d,
            0d,
            []
        );
        var odds = new PlainOdds(before, (double?)sums.Quota, 0d, []) { Ways = [way], Wide = before + way.Landing };
        var verdict = new PlainVerdict(odds, sums);
        return new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["odds"] = (decimal?)verdict.Pipeline,
            ["oddsHabit"] = null,
            ["oddsEvidence"] = "Assumed",
            ["expectedLanding"] = (decimal)Math.Max(verdict.won, odds.LandingPipeline),
        };
    }

    private Dictionary<string, object?> Told()
    {
        var (low, high) = odds.Range();
        return new(StringComparer.Ordinal)
        {
            ["odds"] = (decimal?)Odds,
            ["oddsPipeline"] = (decimal?)Pipeline,
            ["oddsHabit"] = (decimal?)Habit,
            ["oddsEvidence"] = "Measured",
            ["oddsByPeriod.0.odds"] = (decimal?)odds.ByWay.First(),
            ["oddsByPeriod.1.odds"] = (decimal?)odds.ByWay.ElementAt(1),
            ["expectedLanding"] = (decimal)Math.Max(won, (odds.LandingPipeline + odds.LandingHabit) / 2d),
            ["landingPipeline"] = (decimal)Math.Max(won, odds.LandingPipeline),
            ["landingHabit"] = (decimal)Math.Max(won, odds.LandingHabit),
            ["landingLow"] = (decimal)Math.Max(won, low),
            ["landingHigh"] = (decimal)Math.Max(won, high),
            ["newBusiness"] = (decimal)odds.New,
            ["usualWon"] = (decimal?)odds.Usually,
        };
    }

    private string? Status(IReadOnlySet<int> newest) =>
        sums.Quota is null || made
            ? null
            : Odds switch
            {
                < .35 => "Short",
                < .5 => "Thin",
                < .8 => "Covered",
                < .97 => "Confident",
                _ => (odds.Without(newest).Average() + Habit) / 2d >= .9 ? "Over-covered" : "Confident",
            };

    private string? Cause(PlainFigures figures, bool isSlower)
    {
        if (Odds is null or >= .8 || figures.Required is not { } required)
        {
            return null;
        }

        return sums.Moving.Value >= required
            ? isSlower
                ? "Pace"
                : "Time"
            : sums.Raw.Value >= required
                ? "Quality"
                : "Pipeline";
    }
}
