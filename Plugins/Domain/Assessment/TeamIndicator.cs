namespace SalesCorner.Plugins.Domain.Assessment;

/// <summary>What is measured of a manager's team beside an answer. The names are those that a pillar lists.</summary>
public enum TeamIndicator
{
    /// <summary>How near the calls came to what was won.</summary>
    ForecastAccuracy,

    /// <summary>By how much the calls were too high or too low.</summary>
    ForecastBias,

    /// <summary>The share of reps whose odds are covered or better.</summary>
    RepsOnTrack,

    /// <summary>The share of the open pipeline's value that is stale.</summary>
    StaleShare,

    /// <summary>One-to-ones and reviews of objectives held in the period.</summary>
    ReviewsHeld,

    /// <summary>The share of planned work with customers.</summary>
    ProactiveShare,

    /// <summary>Reps who were disabled within 365 days, as a share of those there were.</summary>
    RepTurnover,
}

/// <summary>Reads which indicators a pillar shows.</summary>
public static class TeamIndicators
{
    /// <summary>The indicators of a list of names, separated by commas; unknown names are left out.</summary>
    public static IReadOnlyList<TeamIndicator> Read(string? names) =>
        (names ?? string.Empty)
            .Split(',')
            .Select(name => name.Trim())
            .Where(IsKnown)
            .Select(name => Enum.TryParse<TeamIndicator>(name, ignoreCase: true, out var one) ? one : default)
            .Distinct()
            .ToList();

    /// <summary>The names of all indicators.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        nameof(TeamIndicator.ForecastAccuracy),
        nameof(TeamIndicator.ForecastBias),
        nameof(TeamIndicator.RepsOnTrack),
        nameof(TeamIndicator.StaleShare),
        nameof(TeamIndicator.ReviewsHeld),
        nameof(TeamIndicator.ProactiveShare),
        nameof(TeamIndicator.RepTurnover),
    ];

    /// <summary>The names of a list that are no indicator.</summary>
    public static IReadOnlyList<string> Unknown(string? names) =>
        (names ?? string.Empty)
            .Split(',')
            .Select(name => name.Trim())
            .Where(name => name.Length > 0 && !IsKnown(name))
            .ToList();

    // By name alone: the language takes numbers too, which mean nothing to people.
    private static bool IsKnown(string name) => Names.Contains(name, StringComparer.OrdinalIgnoreCase);
}
