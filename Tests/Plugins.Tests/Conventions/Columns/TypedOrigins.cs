using SalesCorner.Plugins.Coverage;
using SalesCorner.Plugins.Credit;
using SalesCorner.Plugins.Domain.Closed;
using SalesCorner.Plugins.Domain.Coverage;
using SalesCorner.Plugins.Domain.Qualification;
using SalesCorner.Plugins.Domain.Settings;
using SalesCorner.Plugins.Domain.Stages;
using SalesCorner.Plugins.Domain.Stale;
using SalesCorner.Plugins.Guards;
using SalesCorner.Plugins.Nightly.Chunks;
using SalesCorner.Plugins.Qualification;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Coverage;
using SalesCorner.Plugins.Tests.Domain.Closed;
using SalesCorner.Plugins.Tests.Domain.Coverage;
using SalesCorner.Plugins.Tests.Domain.Qualification;
using SalesCorner.Plugins.Tests.Domain.Settings;
using SalesCorner.Plugins.Tests.Domain.Stages;
using SalesCorner.Plugins.Tests.Domain.Stale;
using SalesCorner.Plugins.Tests.Nightly;
using SalesCorner.Plugins.Tests.Qualification;
using SalesCorner.Plugins.Tests.Settings;

namespace SalesCorner.Plugins.Tests.Conventions.Columns;

/// <summary>The columns of tables that people fill: settings, quotas, answers, questions, policies.</summary>
internal static class TypedOrigins
{
    private const string Administrator = "an administrator: form or `configure`";

    public static IEnumerable<ColumnOrigin> All => [.. Settings, .. Quotas, .. Answers, .. Lists];

    private static IEnumerable<ColumnOrigin> Settings =>
        [
            .. Origin
                .By(typeof(ConfigurationDigestPlugin), typeof(ConfigurationChunk))
                .From(typeof(ConfigurationDigest), typeof(ConfigurationDigestPluginTests))
                .Give(SettingsTable.LogicalName, SettingsTable.Configuration),
            .. Origin
                .By(typeof(ConfigurationDigestPlugin), typeof(FinishChunk))
                .From(typeof(ConfigurationDigest), typeof(ConfigurationDigestPluginTests))
                .Give(SettingsTable.LogicalName, SettingsTable.RescorePendingSince),
            .. Origin
                .By(typeof(ConfigurationChunk))
                .From(typeof(StaleRules), typeof(StaleRulesTests))
                .Give(SettingsTable.LogicalName, SettingsTable.ActivityRulesOff, SettingsTable.ActivityRulesNote),
            .. Origin
                .By(typeof(FinishChunk))
                .From(typeof(FinishChunk), typeof(NightlyPluginTests))
                .Give(SettingsTable.LogicalName, SettingsTable.NightlyRanOn, SettingsTable.NightlyNote),
            .. Origin
                .Typed(Administrator)
                .From(typeof(SettingsCheck), typeof(EachSettingTests))
                .Give(SettingsTable.LogicalName, [.. TypedSettings]),
        ];

    private static IEnumerable<string> TypedSettings =>
        ConstantsOf(typeof(SettingsTable))
            .Where(column => !ComputedColumns.OfSettings.Contains(column, StringComparer.Ordinal));

    private static IEnumerable<ColumnOrigin> Quotas =>
        [
            .. Origin
                .Typed("a manager: form or `configure`")
                .From(typeof(QuotaRule), typeof(QuotaRuleTests))
                .Give(
                    QuotaTable.LogicalName,
                    [.. ConstantsOf(typeof(QuotaTable)).Where(column => column != QuotaTable.Name)]
                ),
            .. Origin
                .By(typeof(QuotaRowPlugin))
                .Or("a manager")
                .From(typeof(QuotaRowPlugin), typeof(QuotaRowPluginTests))
                .Give(QuotaTable.LogicalName, QuotaTable.Name),
            .. Origin
                .Typed("a manager: form or `configure`")
                .From(typeof(TeamCreditStore), typeof(TeamCreditMarkPluginTests))
                .Give(TeamCreditTable.LogicalName, TeamCreditTable.TeamId, TeamCreditTable.UserId),
            .. Origin
                .By(typeof(TeamCreditNamePlugin))
                .Or("a manager")
                .From(typeof(TeamCreditNamePlugin), typeof(TeamCreditNamePluginTests))
                .Give(TeamCreditTable.LogicalName, TeamCreditTable.Name),
        ];

    private static IEnumerable<ColumnOrigin> Answers =>
        [
            .. Origin
                .By(typeof(AnswerDefaultsPlugin), typeof(RecordAnswersPlugin), typeof(OpenDealsChunk))
                .Or("a rep")
                .From(typeof(AnswerColumns), typeof(AnswerDefaultsPluginTests))
                .Give(
                    QualificationAnswerTable.LogicalName,
                    QualificationAnswerTable.Name,
                    QualificationAnswerTable.AnsweredOn,
                    QualificationAnswerTable.AnsweredBy,
                    QualificationAnswerTable.Source
                ),
            .. Origin
                .By(typeof(RecordAnswersPlugin), typeof(OpenDealsChunk))
                .Or("a rep")
                .From(typeof(RecordAnswers), typeof(RecordAnswersPluginTests))
                .Give(
                    QualificationAnswerTable.LogicalName,
                    QualificationAnswerTable.OpportunityId,
                    QualificationAnswerTable.QuestionId,
                    QualificationAnswerTable.Value
                ),
            .. Origin
                .Typed("a rep")
                .From(typeof(Answer), typeof(AnswerDefaultsPluginTests))
                .Give(QualificationAnswerTable.LogicalName, QualificationAnswerTable.Evidence),
        ];

    private static IEnumerable<ColumnOrigin> Lists =>
        [
            .. Origin
                .Typed(Administrator)
                .From(typeof(Question), typeof(QualificationRuleTests))
                .Give(QualificationQuestionTable.LogicalName, [.. ConstantsOf(typeof(QualificationQuestionTable))]),
            .. Origin
                .Typed(Administrator)
                .From(typeof(StagePolicy), typeof(StageMapTests))
                .Give(StagePolicyTable.LogicalName, [.. ConstantsOf(typeof(StagePolicyTable))]),
            .. Origin
                .Typed(Administrator)
                .From(typeof(LossReasonMap), typeof(LossReasonMapTests))
                .Give(LossReasonMapTable.LogicalName, [.. ConstantsOf(typeof(LossReasonMapTable))]),
        ];

    private static IEnumerable<string> ConstantsOf(Type constants) =>
        constants
            .GetFields()
            .Where(field =>
                field is { IsLiteral: true }
                && field.FieldType == typeof(string)
                && field.Name is not ("LogicalName" or "Id")
            )
            .Select(field => (string)field.GetRawConstantValue()!)
            .Where(column =>
                column.StartsWith("sc_", StringComparison.Ordinal)
                && !column.EndsWith("_base", StringComparison.Ordinal)
            );
}
