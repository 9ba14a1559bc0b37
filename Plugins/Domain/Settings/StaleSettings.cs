namespace SalesCorner.Plugins.Domain.Settings;

/// <summary>When a deal turns stale.</summary>
public sealed record StaleSettings
{
    /// <summary>Days without customer activity that a stage may last, unless its policy says otherwise.</summary>
    public int IdleDays { get; init; } = 30;

    /// <summary>The same for the last stage.</summary>
    public int LastStageIdleDays { get; init; } = 14;

    /// <summary>Days after the last activity in which the next one has to be planned.</summary>
    public int NextStepGraceDays { get; init; } = 14;

    /// <summary>Days in one stage where neither won deals nor the stage's policy give a limit.</summary>
    public int StuckDays { get; init; } = 60;

    /// <summary>The least limit that won deals can set for a stage.</summary>
    public int StuckFloorDays { get; init; } = 14;

    /// <summary>Pushes of the close date that make a deal stale; 0 switches the rule off.</summary>
    public int PushLimit { get; init; } = 3;

    /// <summary>Days by which the close date has to move later to count as a push.</summary>
    public int PushDays { get; init; } = 7;

    /// <summary>Days before turning stale in which a deal is shown as cooling.</summary>
    public int CoolingDays { get; init; } = 7;

    /// <summary>
    /// Days without any completed activity in the organisation after which the activity rules switch off.
    /// </summary>
    public int ActivityLookbackDays { get; init; } = 90;

    /// <summary>Whether a single contact makes a large deal stale, and does not only warn.</summary>
    public bool SingleContactIsStale { get; init; }

    /// <summary>Whether the activity rules are off because the organisation logs none.</summary>
    public bool ActivityRulesOff { get; init; }
}
