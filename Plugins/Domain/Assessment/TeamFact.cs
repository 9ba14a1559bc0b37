using SalesCorner.Plugins.Domain.Explanation;

namespace SalesCorner.Plugins.Domain.Assessment;

/// <summary>An indicator of a manager's team, or that nothing measures it.</summary>
/// <param name="Indicator">Which.</param>
/// <param name="Value">A share, or a number of reviews; null where nothing measures it.</param>
public sealed record TeamFact(TeamIndicator Indicator, decimal? Value)
{
    /// <summary>In words.</summary>
    public string Words =>
        Value is { } value
            ? Indicator switch
            {
                TeamIndicator.ForecastAccuracy =>
                    $"The team's forecast accuracy over four periods is {Figures.Percent(value)}.",
                TeamIndicator.ForecastBias =>
                    $"The team's calls were off by {Figures.Percent(value)} (above 0: too high).",
                TeamIndicator.RepsOnTrack => $"{Figures.Percent(value)} of the reps are covered or better.",
                TeamIndicator.StaleShare => $"{Figures.Percent(value)} of the open pipeline is stale.",
                TeamIndicator.ReviewsHeld =>
                    $"{Figures.Number(value)} one-to-ones and reviews of objectives were held in the period.",
                TeamIndicator.ProactiveShare =>
                    $"{Figures.Percent(value)} of the team's time is planned work with customers.",
                _ => $"{Figures.Percent(value)} of the reps left within 365 days.",
            }
            : Indicator switch
            {
                TeamIndicator.ForecastAccuracy => "The team's forecast accuracy is not measured yet.",
                TeamIndicator.ForecastBias => "The bias of the team's calls is not measured yet.",
                TeamIndicator.RepsOnTrack => "No rep of the team has odds yet.",
                TeamIndicator.StaleShare => "The team has no open pipeline.",
                TeamIndicator.ReviewsHeld => "Reviews of the team's objectives are not known.",
                TeamIndicator.ProactiveShare => "The team's time is not measured yet.",
                _ => "The team has no reps.",
            };
}

/// <summary>Sets the claim beside the facts.</summary>
public static class ClaimSentence
{
    /// <summary>"You put pipeline and forecast at 4." and what is measured.</summary>
    public static string Of(string pillar, int? level, IEnumerable<TeamFact> facts) =>
        string.Join(
            " ",
            new[]
            {
                level is { } at ? $"You put \"{pillar}\" at {at}." : $"You have not put \"{pillar}\" at a level yet.",
            }.Concat(facts.Select(fact => fact.Words))
        );
}
