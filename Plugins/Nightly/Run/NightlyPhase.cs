namespace SalesCorner.Plugins.Nightly.Run;

/// <summary>
/// What a call of the nightly run works on, in the order of the phases: each rests on those before it.
/// </summary>
internal enum NightlyPhase
{
    /// <summary>Policies, questions, calendar, stage days, and whether the activity rules apply.</summary>
    Configuration,

    /// <summary>Owners of deals who cannot own rows of ours.</summary>
    Owners,

    /// <summary>Open deals: activities, ageing answers, stale dates and flags.</summary>
    OpenDeals,

    /// <summary>Closed deals that no event has seen closing: their outcome.</summary>
    ClosedDeals,

    /// <summary>Deals of which nobody has told yet whether the customer bought before.</summary>
    Motions,

    /// <summary>Age bands and size classes of the deals won, by which the sums are counted.</summary>
    PaceBands,

    /// <summary>Each rep's sums.</summary>
    RepSums,

    /// <summary>The sums of the deals that nobody is credited for.</summary>
    Unattributed,

    /// <summary>The rates of the organisation, business units, grades and questions.</summary>
    Baselines,

    /// <summary>Each rep's coverage.</summary>
    Coverage,

    /// <summary>Teams, business units and unattributed deals.</summary>
    Teams,

    /// <summary>Each rep's forecast: today's call beside pace, and how right the calls have been.</summary>
    Forecasts,

    /// <summary>Each rep's present week and the two before it.</summary>
    Weeks,

    /// <summary>Each rep's last week against the standards, closed once.</summary>
    Scorecards,

    /// <summary>New and lapsed accounts of each rep.</summary>
    Churn,

    /// <summary>Balance of motions and cost of sale of reps and teams.</summary>
    Balance,

    /// <summary>Key results whose value is measured.</summary>
    KeyResults,

    /// <summary>Objectives: progress, and what is expected of them today.</summary>
    Objectives,

    /// <summary>Self-assessments: facts and averages beside the answers.</summary>
    Assessments,

    /// <summary>Events: clocks and figures.</summary>
    Events,

    /// <summary>Snapshots.</summary>
    Snapshots,

    /// <summary>Notifications to owners of newly stale deals.</summary>
    Notifications,

    /// <summary>Notifications to owners of overdue follow-ups.</summary>
    FollowUpNotices,

    /// <summary>Events of deals that are older than the time they are kept.</summary>
    OldChanges,

    /// <summary>The record that the run is complete.</summary>
    Finish,
}
