namespace SalesCorner.Plugins.Domain.Settings;

/// <summary>
/// Everything that an administrator can change; a new one holds all defaults, which a missing row means.
/// </summary>
public sealed record SalesSettings
{
    /// <summary>All defaults.</summary>
    public static SalesSettings Default { get; } = new();

    /// <summary>Closed deals and rates.</summary>
    public RateSettings Rates { get; init; } = new();

    /// <summary>Coverage, velocity, prospecting and trend.</summary>
    public CoverageSettings Coverage { get; init; } = new();

    /// <summary>Odds and the statuses that follow from them.</summary>
    public OddsSettings Odds { get; init; } = new();

    /// <summary>Stale deals.</summary>
    public StaleSettings Stale { get; init; } = new();

    /// <summary>Qualification.</summary>
    public QualificationSettings Qualification { get; init; } = new();

    /// <summary>Who counts as engaged on a deal, and who decides.</summary>
    public PeopleSettings People { get; init; } = new();

    /// <summary>Which activities count for a deal.</summary>
    public ActivitySettings Activities { get; init; } = new();

    /// <summary>What says in which stage a deal is.</summary>
    public StageSettings Stages { get; init; } = new();

    /// <summary>Objectives and events.</summary>
    public GoalSettings Goals { get; init; } = new();

    /// <summary>What makes a deal a renewal, and how much work each motion takes.</summary>
    public MotionSettings Motion { get; init; } = new();

    /// <summary>The working week.</summary>
    public TimeSettings Time { get; init; } = new();

    /// <summary>What selling costs.</summary>
    public CostSettings Cost { get; init; } = new();

    /// <summary>How much one call of a night does.</summary>
    public NightSettings Night { get; init; } = new();

    /// <summary>How one-to-ones follow each other.</summary>
    public ReviewSettings Reviews { get; init; } = new();

    /// <summary>When calls are frozen.</summary>
    public ForecastSettings Forecast { get; init; } = new();

    /// <summary>Whether owners hear of their newly stale deals.</summary>
    public bool NotifyOwners { get; init; } = true;

    /// <summary>
    /// Days after its end in which a period's figures are still kept up: wins that are entered late reach it.
    /// </summary>
    public int GraceDays { get; init; } = 45;

    /// <summary>Hours after which a computed row is shown as out of date.</summary>
    public int OutOfDateHours { get; init; } = 36;
}
