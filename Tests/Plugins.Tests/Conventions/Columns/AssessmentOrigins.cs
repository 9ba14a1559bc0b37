using SalesCorner.Plugins.Assessment;
using SalesCorner.Plugins.Domain.Assessment;
using SalesCorner.Plugins.Nightly.Chunks;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Assessment;
using SalesCorner.Plugins.Tests.Domain.Assessment;

namespace SalesCorner.Plugins.Tests.Conventions.Columns;

/// <summary>The columns of pillars, self-assessments and their answers.</summary>
internal static class AssessmentOrigins
{
    private const string Row = AssessmentTable.LogicalName;
    private const string Answer = AssessmentAnswerTable.LogicalName;

    public static IEnumerable<ColumnOrigin> All =>
        [
            .. Origin
                .Typed("an administrator: form or `configure`")
                .From(typeof(TeamIndicators), typeof(PillarCheckPluginTests))
                .Give(
                    PillarTable.LogicalName,
                    PillarTable.Name,
                    PillarTable.Code,
                    PillarTable.Order,
                    PillarTable.Level1,
                    PillarTable.Level2,
                    PillarTable.Level3,
                    PillarTable.Level4,
                    PillarTable.Level5,
                    PillarTable.Indicators
                ),
            .. Origin
                .By(typeof(AssessmentSavePlugin))
                .Or("a manager")
                .From(typeof(AssessmentSavePlugin), typeof(AssessmentSavePluginTests))
                .Give(
                    Row,
                    AssessmentTable.Name,
                    AssessmentTable.ManagerId,
                    AssessmentTable.PeriodStart,
                    AssessmentTable.PeriodEnd
                ),
            .. Origin
                .By(typeof(AssessmentSavePlugin))
                .From(typeof(ManagerTiers), typeof(AssessmentRulesTests))
                .Give(Row, AssessmentTable.PeriodName, AssessmentTable.Reports, AssessmentTable.Tier),
            .. Origin
                .By(typeof(AssessmentAnswerPlugin), typeof(AssessmentsChunk))
                .From(typeof(AssessmentBook), typeof(AssessmentAnswerPluginTests))
                .Give(Row, AssessmentTable.Average),
            .. Origin
                .Typed("a manager")
                .From(typeof(AssessmentStatus), typeof(AssessmentAnswerPluginTests))
                .Give(Row, AssessmentTable.AssessmentStatus),
            .. Origin
                .By(typeof(AssessmentAnswerPlugin))
                .Or("a manager")
                .From(typeof(AssessmentAnswerPlugin), typeof(AssessmentAnswerPluginTests))
                .Give(Answer, AssessmentAnswerTable.Name),
            .. Origin
                .Typed("a manager")
                .From(typeof(LeveledAnswer), typeof(AssessmentAnswerPluginTests))
                .Give(
                    Answer,
                    AssessmentAnswerTable.AssessmentId,
                    AssessmentAnswerTable.PillarId,
                    AssessmentAnswerTable.Level,
                    AssessmentAnswerTable.Evidence,
                    AssessmentAnswerTable.Wish
                ),
            .. Origin
                .By(typeof(AssessmentAnswerPlugin), typeof(AssessmentsChunk))
                .From(typeof(TeamFactStore), typeof(AssessmentAnswerPluginTests))
                .Give(Answer, AssessmentAnswerTable.Facts),
            .. Origin
                .By(typeof(AssessmentAnswerPlugin), typeof(AssessmentsChunk))
                .From(typeof(Benchmark), typeof(AssessmentRulesTests))
                .Give(Answer, AssessmentAnswerTable.Benchmark, AssessmentAnswerTable.BenchmarkNote),
            .. Origin
                .By(typeof(AssessmentAnswerPlugin), typeof(AssessmentsChunk))
                .From(typeof(AssessmentBook), typeof(AssessmentAnswerPluginTests))
                .Give(Answer, AssessmentAnswerTable.LastLevel),
        ];
}
