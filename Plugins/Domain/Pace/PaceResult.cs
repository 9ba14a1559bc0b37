namespace SalesCorner.Plugins.Domain.Pace;

/// <summary>What pace says of a rep's or a team's period. Odds are shares, money is in base currency.</summary>
public sealed record PaceResult
{
    /// <summary>What it rests on.</summary>
    public PaceEvidence Evidence { get; init; }

    /// <summary>Odds of making the number: the mean of both witnesses; null without a quota.</summary>
    public decimal? Odds { get; init; }

    /// <summary>What the pipeline says alone; null without a quota.</summary>
    public decimal? OddsPipeline { get; init; }

    /// <summary>What habit says alone; null without a quota, and before there is a history.</summary>
    public decimal? OddsHabit { get; init; }

    /// <summary>The pipeline's odds in the manner of each earlier period, newest first.</summary>
    public IReadOnlyList<PeriodOdds> ByPeriod { get; init; } = [];

    /// <summary>Where the period is likely to end: the mean of both witnesses.</summary>
    public decimal Landing { get; init; }

    /// <summary>Where the pipeline alone says that it ends.</summary>
    public decimal LandingPipeline { get; init; }

    /// <summary>Where habit alone says that it ends; null before there is a history.</summary>
    public decimal? LandingHabit { get; init; }

    /// <summary>One in ten periods ends lower.</summary>
    public decimal Low { get; init; }

    /// <summary>One in ten periods ends higher.</summary>
    public decimal High { get; init; }

    /// <summary>Money in the pipeline's landing from deals that nobody has yet.</summary>
    public decimal NewBusiness { get; init; }

    /// <summary>What was won in an earlier period on average, at most four; null without one.</summary>
    public decimal? UsualWon { get; init; }

    /// <summary>The rep's own pace against the team's; null for several reps and before there is a history.</summary>
    public decimal? Factor { get; init; }

    /// <summary>The odds in the manner of the best earlier period; null without odds.</summary>
    public decimal? Best => ByPeriod.Max(period => period.Odds);

    /// <summary>The odds in the manner of the worst earlier period; null without odds.</summary>
    public decimal? Worst => ByPeriod.Min(period => period.Odds);

    /// <summary>A period that is over: what was won is what it is.</summary>
    public static PaceResult Over(decimal won, decimal? quota)
    {
        var odds =
            quota is null ? (decimal?)null
            : won >= quota ? 1m
            : 0m;
        return new PaceResult
        {
            Odds = odds,
            OddsPipeline = odds,
            OddsHabit = odds,
            Landing = won,
            LandingPipeline = won,
            LandingHabit = won,
            Low = won,
            High = won,
        };
    }

    /// <summary>
    /// The same where more has been won meanwhile than the morning knew: nothing lands lower than that.
    /// </summary>
    /// <param name="won">Won in the period up to now.</param>
    /// <param name="quota">The amount to win; null without one.</param>
    public PaceResult AtLeast(decimal won, decimal? quota)
    {
        var made = won >= quota;
        return this with
        {
            Odds = made ? 1m : Odds,
            OddsPipeline = made ? 1m : OddsPipeline,
            OddsHabit = made && OddsHabit is not null ? 1m : OddsHabit,
            Landing = Math.Max(won, Landing),
            LandingPipeline = Math.Max(won, LandingPipeline),
            LandingHabit = LandingHabit is { } habit ? Math.Max(won, habit) : null,
            Low = Math.Max(won, Low),
            High = Math.Max(won, High),
        };
    }

    /// <summary>By how much the pipeline's odds lie above habit's; null where one is unknown.</summary>
    public decimal? Disagreement => OddsPipeline - OddsHabit;
}

/// <summary>What the odds rest on, in the order of the choice <c>sc_oddsevidence</c>.</summary>
public enum PaceEvidence
{
    /// <summary>The earlier periods.</summary>
    Measured,

    /// <summary>The win rate alone: there is too little history.</summary>
    Assumed,
}
