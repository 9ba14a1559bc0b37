namespace SalesCorner.Plugins.Domain.Pace;

/// <summary>Why the odds are not good, in the order of the choice <c>sc_oddscause</c>.</summary>
public enum PaceCause
{
    /// <summary>The moving pipeline lies under the requirement.</summary>
    Pipeline,

    /// <summary>All deals together would do, those that move do not.</summary>
    Quality,

    /// <summary>Enough for the win rate, but too little of it closes in the days left.</summary>
    Time,

    /// <summary>Enough of all, but the rep's deals have been closing slower than the team's.</summary>
    Pace,
}

/// <summary>Finds why the odds are not good.</summary>
public static class PaceCauseRule
{
    /// <summary>The cause; null where the odds are good or the requirement is unknown.</summary>
    /// <param name="result">What pace says.</param>
    /// <param name="pipeline">What the win rate asks for and what there is.</param>
    /// <param name="goodFrom">The odds from which they are good, as a share.</param>
    /// <param name="landingAtTeamPace">Where the pipeline would land if the rep's deals closed as the team's do; null
    /// for a team.</param>
    public static PaceCause? Of(PaceResult result, PipelineNeed pipeline, decimal goodFrom, decimal? landingAtTeamPace)
    {
        if (result.Odds is not { } odds || odds >= goodFrom || pipeline.Required is not { } required)
        {
            return null;
        }

        if (pipeline.Moving < required)
        {
            return pipeline.Raw >= required ? PaceCause.Quality : PaceCause.Pipeline;
        }

        var slower =
            result.Factor < 1m && landingAtTeamPace >= pipeline.Quota && result.LandingPipeline < pipeline.Quota;
        return slower ? PaceCause.Pace : PaceCause.Time;
    }
}

/// <summary>What the win rate asks for and what there is, in base currency.</summary>
/// <param name="Quota">The amount to win.</param>
/// <param name="Required">The pipeline that the win rate asks for; null when it could not be computed.</param>
/// <param name="Moving">The moving pipeline.</param>
/// <param name="Raw">All deals of the period.</param>
public sealed record PipelineNeed(decimal Quota, decimal? Required, decimal Moving, decimal Raw);
