using SalesCorner.Plugins.Domain.Explanation;

namespace SalesCorner.Plugins.Domain.Reviews;

/// <summary>What could be a rep's strength.</summary>
public sealed record StrengthFacts
{
    private const decimal AccurateFrom = 0.85m;

    /// <summary>The rep's win rate as a share.</summary>
    public decimal? WinRate { get; init; }

    /// <summary>The team's win rate as a share.</summary>
    public decimal? TeamWinRate { get; init; }

    /// <summary>The accuracy of the rep's commits as a share.</summary>
    public decimal? ForecastAccuracy { get; init; }

    /// <summary>The rep's pace against the team's: above 1 the deals are won sooner.</summary>
    public decimal? PaceFactor { get; init; }

    /// <summary>Moving pipeline over the requirement.</summary>
    public decimal? Attainment { get; init; }

    /// <summary>What is won in the period.</summary>
    public decimal? Won { get; init; }

    /// <summary>The strength, in one sentence: the first of these that holds.</summary>
    public string Sentence() =>
        WinRate > TeamWinRate
            ? $"wins {Figures.Percent(WinRate)} of the deals, the team {Figures.Percent(TeamWinRate)}."
        : PaceFactor > 1m ? $"deals are won {Figures.Number(PaceFactor)} times as fast as the team's."
        : ForecastAccuracy >= AccurateFrom ? $"the calls can be believed: {Figures.Percent(ForecastAccuracy)} accurate."
        : Attainment >= 1m ? $"there is enough moving pipeline: {Figures.Percent(Attainment)} of what is required."
        : Won > 0m ? $"{Figures.Money(Won)} is won in this period."
        : "no figure stands out; say what you have seen.";
}
