using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Deals;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Qualification;

/// <summary>Scores a deal again when one of its answers comes, changes, goes, or moves to another deal.</summary>
public sealed class AnswerScorePlugin()
    : PluginBase(
        Step.On(Message.Create, QualificationAnswerTable.LogicalName)
            .At(Stage.PostOperation)
            .Asynchronously()
            .WithPostImage(QualificationAnswerTable.OpportunityId)
            .Run(Rescore),
        Step.On(Message.Update, QualificationAnswerTable.LogicalName)
            .At(Stage.PostOperation)
            .Asynchronously()
            .WhenChanged(
                QualificationAnswerTable.Value,
                QualificationAnswerTable.AnsweredOn,
                QualificationAnswerTable.Source,
                QualificationAnswerTable.QuestionId,
                QualificationAnswerTable.OpportunityId
            )
            .WithPreImage(QualificationAnswerTable.OpportunityId)
            .WithPostImage(QualificationAnswerTable.OpportunityId)
            .Run(Rescore),
        Step.On(Message.Delete, QualificationAnswerTable.LogicalName)
            .At(Stage.PostOperation)
            .Asynchronously()
            .WithPreImage(QualificationAnswerTable.OpportunityId)
            .Run(Rescore)
    )
{
    private static void Rescore(PluginRun run)
    {
        var deals = new[] { run.PreImage, run.PostImage }
            .Select(image => image?.GetAttributeValue<EntityReference>(QualificationAnswerTable.OpportunityId)?.Id)
            .OfType<Guid>()
            .Distinct()
            .ToList();

        var configuration = new ConfigurationStore(run.Service).Read();
        foreach (var deal in deals)
        {
            RowVersions.UntilRight(run, () => Rescore(run, deal, configuration));
        }
    }

    private static bool Rescore(PluginRun run, Guid deal, SalesConfiguration configuration)
    {
        var evidence = new DealEvidenceStore(run.Service).Of(deal, DealImage.Columns);
        var change = DealScore.Change(evidence, configuration, run.NowUtc);
        run.Trace(
            change is null
                ? "The score stands, or the deal is closed or gone."
                : $"{evidence.Answers.Count} answers change {change.Attributes.Count} columns."
        );
        if (change is null)
        {
            return false;
        }

        run.Service.UpdateAsRead(change);
        return true;
    }
}
