using SalesCorner.Plugins.Nightly.Run;

namespace SalesCorner.Plugins.Nightly.Chunks;

/// <summary>Which chunk does a phase's work.</summary>
internal static class NightlyChunks
{
    /// <summary>Does as much of the phase as one call may.</summary>
    public static ChunkResult Run(NightlyRun run) =>
        run.Token.Phase switch
        {
            NightlyPhase.Configuration => ConfigurationChunk.Run(run),
            NightlyPhase.Owners => OwnersChunk.Run(run),
            NightlyPhase.OpenDeals => OpenDealsChunk.Run(run),
            NightlyPhase.ClosedDeals => ClosedDealsChunk.Run(run),
            NightlyPhase.Motions => MotionsChunk.Run(run),
            NightlyPhase.PaceBands => PaceBandsChunk.Run(run),
            NightlyPhase.RepSums => RepSumsChunk.Run(run),
            NightlyPhase.Unattributed => UnattributedChunk.Run(run),
            NightlyPhase.Baselines => BaselinesChunk.Run(run),
            NightlyPhase.Coverage => CoverageChunk.Run(run),
            NightlyPhase.Teams => TeamsChunk.Run(run),
            NightlyPhase.KeyResults => KeyResultsChunk.Run(run),
            NightlyPhase.Objectives => ObjectivesChunk.Run(run),
            NightlyPhase.Forecasts => ForecastsChunk.Run(run),
            NightlyPhase.Weeks => WeeksChunk.Run(run),
            NightlyPhase.Scorecards => ScorecardsChunk.Run(run),
            NightlyPhase.Assessments => AssessmentsChunk.Run(run),
            NightlyPhase.Events => EventsChunk.Run(run),
            NightlyPhase.Churn => ChurnChunk.Run(run),
            NightlyPhase.Balance => BalanceChunk.Run(run),
            NightlyPhase.Snapshots => SnapshotsChunk.Run(run),
            NightlyPhase.Notifications => NotificationsChunk.Run(run),
            NightlyPhase.FollowUpNotices => FollowUpNoticesChunk.Run(run),
            NightlyPhase.OldChanges => OldChangesChunk.Run(run),
            _ => FinishChunk.Run(run),
        };
}
