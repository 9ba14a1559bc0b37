namespace SalesCorner.Plugins.Nightly.Run;

/// <summary>The phases in their order.</summary>
internal static class NightlyPhases
{
    private static readonly NightlyPhase[] OfEverybody =
    [
        NightlyPhase.Configuration,
        NightlyPhase.Owners,
        NightlyPhase.OpenDeals,
        NightlyPhase.ClosedDeals,
        NightlyPhase.Motions,
        NightlyPhase.PaceBands,
        NightlyPhase.RepSums,
        NightlyPhase.Unattributed,
        NightlyPhase.Baselines,
        NightlyPhase.Coverage,
        NightlyPhase.Teams,
        NightlyPhase.Forecasts,
        NightlyPhase.Weeks,
        NightlyPhase.Scorecards,
        NightlyPhase.Churn,
        NightlyPhase.Balance,
        NightlyPhase.KeyResults,
        NightlyPhase.Objectives,
        NightlyPhase.Assessments,
        NightlyPhase.Events,
        NightlyPhase.Snapshots,
        NightlyPhase.Notifications,
        NightlyPhase.FollowUpNotices,
        NightlyPhase.OldChanges,
        NightlyPhase.Finish,
    ];

    private static readonly NightlyPhase[] OfOneRep =
    [
        NightlyPhase.OpenDeals,
        NightlyPhase.Motions,
        NightlyPhase.RepSums,
        NightlyPhase.Coverage,
        NightlyPhase.Forecasts,
        NightlyPhase.Weeks,
        NightlyPhase.Scorecards,
        NightlyPhase.Churn,
        NightlyPhase.Balance,
        NightlyPhase.Snapshots,
    ];

    private static readonly NightlyPhase[] OfStart =
    [
        NightlyPhase.Configuration,
        NightlyPhase.Owners,
        NightlyPhase.PaceBands,
    ];

    private static readonly NightlyPhase[] OfARepsDeals =
    [
        NightlyPhase.OpenDeals,
        NightlyPhase.Motions,
        NightlyPhase.RepSums,
    ];

    private static readonly NightlyPhase[] OfNobodysDeals =
    [
        NightlyPhase.OpenDeals,
        NightlyPhase.Motions,
        NightlyPhase.Unattributed,
    ];

    private static readonly NightlyPhase[] OfTheRest =
    [
        NightlyPhase.Baselines,
        NightlyPhase.Coverage,
        NightlyPhase.Teams,
        NightlyPhase.Forecasts,
        NightlyPhase.Weeks,
        NightlyPhase.Scorecards,
        NightlyPhase.Churn,
        NightlyPhase.Balance,
        NightlyPhase.KeyResults,
        NightlyPhase.Objectives,
        NightlyPhase.Assessments,
        NightlyPhase.Events,
        NightlyPhase.Snapshots,
        NightlyPhase.Finish,
    ];

    private static readonly NightlyPhase[] OfTheFigures =
    [
        .. OfTheRest.Except([NightlyPhase.Forecasts, NightlyPhase.Scorecards, NightlyPhase.Snapshots]),
    ];

    /// <summary>Whether the token's run has such a phase.</summary>
    public static bool Knows(NightlyToken token) => PhasesOf(token).Contains(token.Phase);

    /// <summary>The beginning of a run.</summary>
    public static NightlyToken Begin(NightlyToken token) => token with { Phase = PhasesOf(token)[0] };

    /// <summary>The beginning of the next phase; null after the last.</summary>
    public static NightlyToken? After(NightlyToken token)
    {
        var phases = PhasesOf(token);
        var next = Array.IndexOf(phases, token.Phase) + 1;
        return next < phases.Length
            ? token with
            {
                Phase = phases[next],
                Page = 1,
                Cookie = null,
                Done = null,
                Limit = 0,
                Clashes = 0,
            }
            : null;
    }

    private static NightlyPhase[] PhasesOf(NightlyToken token) =>
        token.Part switch
        {
            NightlyPart.Start => OfStart,
            NightlyPart.Deals => token.RepId is null ? OfNobodysDeals : OfARepsDeals,
            NightlyPart.Rest => OfTheRest,
            NightlyPart.Figures => OfTheFigures,
            _ => token.RepId is null ? OfEverybody : OfOneRep,
        };
}
