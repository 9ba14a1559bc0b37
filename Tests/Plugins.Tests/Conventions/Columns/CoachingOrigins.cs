using SalesCorner.Plugins.Domain.Reviews;
using SalesCorner.Plugins.Domain.Standards;
using SalesCorner.Plugins.Guards;
using SalesCorner.Plugins.Nightly.Chunks;
using SalesCorner.Plugins.Reviews;
using SalesCorner.Plugins.Reviews.Rows;
using SalesCorner.Plugins.Standards;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Domain.Reviews;
using SalesCorner.Plugins.Tests.Domain.Standards;
using SalesCorner.Plugins.Tests.Nightly.Chunks;
using SalesCorner.Plugins.Tests.Reviews;
using SalesCorner.Plugins.Tests.Standards;

namespace SalesCorner.Plugins.Tests.Conventions.Columns;

/// <summary>The columns of one-to-ones, standards and scorecards.</summary>
internal static class CoachingOrigins
{
    public static IEnumerable<ColumnOrigin> All =>
        [
            .. Origin
                .Typed("a manager")
                .From(typeof(ReviewDefaultsPlugin), typeof(ReviewDefaultsPluginTests))
                .Give(CoachingReviewTable.LogicalName, CoachingReviewTable.Rep, CoachingReviewTable.Notes),
            .. Origin
                .By(typeof(ReviewDefaultsPlugin))
                .Or("a manager")
                .From(typeof(ReviewDefaultsPlugin), typeof(ReviewDefaultsPluginTests))
                .Give(
                    CoachingReviewTable.LogicalName,
                    CoachingReviewTable.Manager,
                    CoachingReviewTable.On,
                    CoachingReviewTable.NextReviewOn,
                    CoachingReviewTable.Name
                ),
            .. Origin
                .By(typeof(FillAgendaPlugin))
                .Or("a manager")
                .From(typeof(ReviewAgenda), typeof(ReviewAgendaTests))
                .Give(CoachingReviewTable.LogicalName, CoachingReviewTable.Agenda),
            .. Origin
                .By(typeof(ReviewFollowPlugin))
                .From(typeof(ReviewStore), typeof(ReviewFollowPluginTests))
                .Give(CoachingReviewTable.LogicalName, ComputedColumns.OfReview),
            .. Origin
                .Typed("a manager: form or `configure`")
                .From(typeof(StandardBook), typeof(StandardBookTests))
                .Give(
                    StandardTable.LogicalName,
                    StandardTable.Rep,
                    StandardTable.Indicator,
                    StandardTable.Value,
                    StandardTable.From,
                    StandardTable.To
                ),
            .. Origin
                .By(typeof(StandardRowPlugin))
                .Or("a manager")
                .From(typeof(StandardRowPlugin), typeof(StandardRowPluginTests))
                .Give(StandardTable.LogicalName, StandardTable.Name),
            .. Origin
                .By(typeof(ScorecardsChunk))
                .From(typeof(ScorecardLine), typeof(ScorecardsChunkTests))
                .Give(
                    ScorecardTable.LogicalName,
                    GuardedTables.All.Single(table => table.Name == ScorecardTable.LogicalName).Columns
                ),
        ];
}
