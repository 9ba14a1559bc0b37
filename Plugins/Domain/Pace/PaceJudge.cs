using SalesCorner.Plugins.Domain.Numbers;

namespace SalesCorner.Plugins.Domain.Pace;

/// <summary>Hears both witnesses, the pipeline and habit, and believes each as much as the other.</summary>
public static class PaceJudge
{
    /// <summary>Odds, landing and range of one rep or several together.</summary>
    /// <exception cref="ArgumentException">Nobody is asked about, or no earlier period speaks.</exception>
    public static PaceResult Of(PaceQuestion question)
    {
        if (question.Periods == 0)
        {
            throw new ArgumentException("Pace needs at least one rep with an earlier period.", nameof(question));
        }

        var scale = ScaleOf(question);
        var pipeline = new PipelineWitness(question, scale);
        var habit = new HabitWitness(question);
        var range = LandingRange.Of(pipeline, habit, scale, question.Won);
        var reps = question.Reps;
        return new PaceResult
        {
            Evidence = PaceEvidence.Measured,
            Odds = Mean(pipeline.Odds, habit.Odds),
            OddsPipeline = pipeline.Odds,
            OddsHabit = habit.Odds,
            ByPeriod = pipeline.ByPeriod,
            Landing = (pipeline.Landing + habit.Landing) / 2m,
            LandingPipeline = pipeline.Landing,
            LandingHabit = habit.Landing,
            Low = range.Low,
            High = range.High,
            NewBusiness = Exact.Settle(reps.Sum(rep => rep.NewBusiness)),
            UsualWon = UsualWon(reps),
            Factor = reps.Count == 1 ? reps[0].Factor : null,
        };
    }

    /// <summary>The odds alone, as if some deals were lost.</summary>
    /// <param name="question">Whose odds are asked for.</param>
    /// <param name="isLost">Which deals are lost.</param>
    public static decimal? OddsWithout(PaceQuestion question, Func<StandingDeal, bool> isLost) =>
        Of(question with { Reps = question.Reps.Select(rep => Without(rep, isLost)).ToList() }).Odds;

    /// <summary>The width of a bucket for a question.</summary>
    internal static PaceScale ScaleOf(PaceQuestion question) =>
        PaceScale.Of(question.Quota, question.Won + question.UsualRest);

    private static decimal? Mean(decimal? pipeline, decimal? habit) => (pipeline + habit) / 2m;

    private static decimal? UsualWon(IReadOnlyCollection<RepOutlook> reps)
    {
        var known = reps.Where(rep => rep.WonBefore.Count > 0).ToList();
        return known.Count == 0 ? null : Exact.Settle(known.Sum(rep => rep.WonBefore.Average()));
    }

    private static RepOutlook Without(RepOutlook rep, Func<StandingDeal, bool> isLost)
    {
        var kept = Enumerable.Range(0, rep.Standing.Open.Count).Where(i => !isLost(rep.Standing.Open[i])).ToList();
        return rep with
        {
            Standing = rep.Standing with { Open = kept.Select(i => rep.Standing.Open[i]).ToList() },
            Periods = rep
                .Periods.Select(period => period with { Chances = kept.Select(i => period.Chances[i]).ToList() })
                .ToList(),
        };
    }
}
