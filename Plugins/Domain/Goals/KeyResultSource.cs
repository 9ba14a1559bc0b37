namespace SalesCorner.Plugins.Domain.Goals;

/// <summary>
/// Where the current value of a key result comes from, in the order of the choice <c>sc_keyresultsource </c>.
/// </summary>
public enum KeyResultSource
{
    /// <summary>Typed, with its date.</summary>
    Manual,

    /// <summary>The raw pipeline of the coverage row.</summary>
    OpenPipelineValue,

    /// <summary>The moving pipeline of the coverage row.</summary>
    MovingPipelineValue,

    /// <summary>The win rate of the coverage row.</summary>
    WinRate,

    /// <summary>The odds of the coverage row.</summary>
    CoverageOdds,

    /// <summary>What the coverage row says was won in the period.</summary>
    WonValue,

    /// <summary>New deals a week.</summary>
    DealsCreatedPerWeek,

    /// <summary>Completed activities a week.</summary>
    ActivitiesPerWeek,

    /// <summary>Completed appointments a week.</summary>
    MeetingsPerWeek,

    /// <summary>The median cycle of the coverage row, in days.</summary>
    MedianCycle,

    /// <summary>The share of planned work with customers.</summary>
    ProactiveShare,

    /// <summary>How near the calls came to what was won.</summary>
    ForecastAccuracy,

    /// <summary>Accounts that bought for the first time.</summary>
    NewAccounts,

    /// <summary>The average won value of the coverage row.</summary>
    AverageWonValue,
}
