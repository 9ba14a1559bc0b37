namespace SalesCorner.Plugins.Domain.Forecast;

/// <summary>A rep's forecast of a period, judged.</summary>
/// <param name="Facts">What it follows from.</param>
public sealed record ForecastJudgement(ForecastFacts Facts)
{
    /// <summary>
    /// The commit in force: what the rep typed, else what the deals say; null when neither says anything.
    /// </summary>
    public decimal? Call => Facts.Typed ?? Facts.FromDeals;

    /// <summary>Where it comes from.</summary>
    public CallSource Source =>
        Facts.Typed is not null ? CallSource.Typed
        : Facts.FromDeals is not null ? CallSource.FromDeals
        : CallSource.Missing;

    /// <summary>The commit as it reads without the rep's bias; null while the bias is not known.</summary>
    public decimal? Corrected => Facts.Track.Corrected(Call);

    /// <summary>By how much the commit has changed since last week; null without one of the two.</summary>
    public decimal? Change => Call - Facts.LastWeek;
}
