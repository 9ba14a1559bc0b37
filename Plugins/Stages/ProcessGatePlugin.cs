using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Deals;
using SalesCorner.Plugins.Domain.Qualification;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Stages;

/// <summary>
/// Holds the process bar back from a stage whose due questions are unanswered, where the settings want that: one read
/// where
/// they do not, two where they do; before the transaction, so that a read that fails leaves the save alone.
/// </summary>
public sealed class ProcessGatePlugin()
    : PluginBase([
        .. ProcessTables.Standard.Select(table =>
            Step.On(Message.Update, table)
                .At(Stage.PreValidation)
                .WhenChanged(ProcessTable.ActiveStage)
                .OrOnTablesOfTheOrganisation()
                .Run(Judge)
        ),
    ])
{
    private const int MostRows = 1_000;
    private const string DealAlias = "deal";
    private const string AnswerAlias = "answer";

    private static void Judge(PluginRun run)
    {
        var configuration = new ConfigurationStore(run.Service).Read();
        if (!configuration.Settings.Qualification.BlockStageGate)
        {
            run.Trace("The stage gate does not block.");
            return;
        }

        var stage = run.Target.GetAttributeValue<EntityReference>(ProcessTable.ActiveStage);
        var rows = stage is null ? null : run.Service.RetrieveMultiple(Query(run.Context, stage.Id)).Entities;
        if (rows?.Count > 0 && Refusal(run, configuration, rows) is { } refusal)
        {
            throw new BusinessRuleException(refusal);
        }
    }

    private static string? Refusal(PluginRun run, SalesConfiguration configuration, DataCollection<Entity> rows)
    {
        var before = rows[0].Unaliased(DealAlias, OpportunityTable.LogicalName);
        var moved = new Entity(OpportunityTable.LogicalName)
        {
            [OpportunityTable.ProcessStage] = new ProcessRunStore(run.Service, configuration).StageOf(rows[0]),
        };
        var answers = rows.Select(row => row.Unaliased(AnswerAlias, QualificationAnswerTable.LogicalName))
            .Select(AnswerStore.Read)
            .OfType<Answer>()
            .Where(AnswerStore.IsGiven)
            .ToList();
        var deal = new DealView(
            new RowView(moved, before),
            before,
            run.NowUtc,
            configuration with
            {
                ProcessBarIsUsed = true,
            }
        );
        var result = QualificationRule.Judge(
            deal.QualificationFacts(configuration, answers),
            configuration.Settings.Qualification
        );
        return StageGate.Refusal(
            result,
            deal.OldStage,
            deal.Stage,
            configuration.Settings.Qualification,
            configuration.Ladder
        );
    }

    // The stage that the bar moves to is one of the same process: so one query brings stage, deal and answers.
    private static QueryExpression Query(IPluginExecutionContext context, Guid stageId)
    {
        var table = context.PrimaryEntityName;
        var query = new QueryExpression(table)
        {
            ColumnSet = new ColumnSet(ProcessTable.ActiveStage),
            TopCount = MostRows,
        };
        query.Criteria.AddCondition(ProcessTable.Id, ConditionOperator.Equal, context.PrimaryEntityId);
        query.Criteria.AddCondition(ProcessTable.State, ConditionOperator.Equal, 0);
        ProcessRunStore
            .WithStage(query, ProcessTable.Process)
            .LinkCriteria.AddCondition(ProcessStageTable.Id, ConditionOperator.Equal, stageId);

        var deal = query.AddLink(OpportunityTable.LogicalName, ProcessTables.DealColumn(table), OpportunityTable.Id);
        deal.EntityAlias = DealAlias;
        deal.Columns = new ColumnSet(DealImage.Columns);
        deal.LinkCriteria.AddCondition(OpportunityTable.State, ConditionOperator.Equal, OpportunityStateCode.Open);
        var answers = deal.AddLink(
            QualificationAnswerTable.LogicalName,
            OpportunityTable.Id,
            QualificationAnswerTable.OpportunityId,
            JoinOperator.LeftOuter
        );
        answers.EntityAlias = AnswerAlias;
        answers.Columns = AnswerStore.Columns;
        return query;
    }
}
