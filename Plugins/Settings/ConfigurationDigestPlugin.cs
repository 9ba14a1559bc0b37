using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Settings;

/// <summary>
/// Keeps the settings row's digest equal to the stage policies, questions and loss reasons, in the administrator's own
/// transaction.
/// </summary>
public sealed class ConfigurationDigestPlugin()
    : PluginBase(
        Step.On(Message.Create, SettingsTable.LogicalName).At(Stage.PostOperation).Run(Refresh),
        Step.On(Message.Update, SettingsTable.LogicalName)
            .At(Stage.PostOperation)
            .WhenChanged(SettingsTable.TimeZoneCode)
            .Run(Refresh),
        Step.On(Message.Create, StagePolicyTable.LogicalName).At(Stage.PostOperation).Run(Refresh),
        Step.On(Message.Update, StagePolicyTable.LogicalName)
            .At(Stage.PostOperation)
            .WhenChanged(
                StagePolicyTable.StageValue,
                StagePolicyTable.Name,
                StagePolicyTable.AlsoCalled,
                StagePolicyTable.Order,
                StagePolicyTable.IdleDays,
                StagePolicyTable.StuckLimitDays,
                StagePolicyTable.IsLast,
                StagePolicyTable.State
            )
            .Run(Refresh),
        Step.On(Message.Delete, StagePolicyTable.LogicalName).At(Stage.PostOperation).Run(Refresh),
        Step.On(Message.Create, LossReasonMapTable.LogicalName).At(Stage.PostOperation).Run(Refresh),
        Step.On(Message.Update, LossReasonMapTable.LogicalName)
            .At(Stage.PostOperation)
            .WhenChanged(LossReasonMapTable.StatusReason, LossReasonMapTable.Outcome, LossReasonMapTable.State)
            .Run(Refresh),
        Step.On(Message.Delete, LossReasonMapTable.LogicalName).At(Stage.PostOperation).Run(Refresh),
        Step.On(Message.Create, QualificationQuestionTable.LogicalName).At(Stage.PostOperation).Run(RefreshAndRescore),
        Step.On(Message.Update, QualificationQuestionTable.LogicalName)
            .At(Stage.PostOperation)
            .WhenChanged(
                QualificationQuestionTable.Code,
                QualificationQuestionTable.Name,
                QualificationQuestionTable.Weight,
                QualificationQuestionTable.Order,
                QualificationQuestionTable.Dimension,
                QualificationQuestionTable.MustHave,
                QualificationQuestionTable.MinimumAnswer,
                QualificationQuestionTable.DueStage,
                QualificationQuestionTable.StandardEvidence,
                QualificationQuestionTable.State
            )
            .Run(RefreshAndRescore),
        Step.On(Message.Delete, QualificationQuestionTable.LogicalName).At(Stage.PostOperation).Run(RefreshAndRescore)
    )
{
    private static void Refresh(PluginRun run) => Write(run, rescore: false);

    private static void RefreshAndRescore(PluginRun run) => Write(run, rescore: true);

    private static void Write(PluginRun run, bool rescore)
    {
        var store = new SettingsRow(run.Service);
        var row = store.Read();
        var digest = SettingsRow.DigestOf(row);
        new DigestBuilder(run.Service).Refresh(digest);

        run.Trace(
            $"Configuration: {digest.Policies.Count} policies, {digest.Questions.Count} questions, "
                + $"{digest.Losses.Count} loss reasons."
        );
        var values = new List<KeyValuePair<string, object?>> { new(SettingsTable.Configuration, digest.Write()) };
        if (rescore && row.GetAttributeValue<DateTime?>(SettingsTable.RescorePendingSince) is null)
        {
            run.Trace("Open deals will be rescored by the next nightly run.");
            values.Add(new(SettingsTable.RescorePendingSince, run.NowUtc));
        }

        store.Write(row, [.. values]);
    }
}
