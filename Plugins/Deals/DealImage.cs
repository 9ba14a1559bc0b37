using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Deals;

/// <summary>The columns of an opportunity that its health is judged by.</summary>
internal static class DealImage
{
    /// <summary>The standard columns that can answer a question.</summary>
    public static readonly string[] EvidenceColumns =
    [
        OpportunityTable.BudgetStatus,
        OpportunityTable.Need,
        OpportunityTable.PurchaseTimeframe,
        OpportunityTable.PurchaseProcess,
        OpportunityTable.DecisionMaker,
        OpportunityTable.Competitors,
    ];

    /// <summary>
    /// Columns whose change calls for a new judgement: what people type, and the facts that the solution keeps.
    /// </summary>
    public static readonly string[] Filter =
    [
        OpportunityTable.State,
        OpportunityTable.StatusReason,
        OpportunityTable.SalesStage,
        OpportunityTable.PipelinePhase,
        OpportunityTable.ProcessStage,
        OpportunityTable.EstimatedCloseDate,
        OpportunityTable.ActualCloseDate,
        OpportunityTable.Owner,
        .. EvidenceColumns,
        OpportunityTable.LastActivityOn,
        OpportunityTable.LastTwoWayOn,
        OpportunityTable.NextActivityOn,
        OpportunityTable.CloseDateAssumed,
        OpportunityTable.ContactsEngaged,
    ];

    /// <summary>What the judgement reads of the row as it was.</summary>
    public static readonly string[] Columns =
    [
        .. Filter,
        OpportunityTable.CreatedOn,
        OpportunityTable.OwningBusinessUnit,
        OpportunityTable.ReopenedOn,
        OpportunityTable.StageEnteredOn,
        OpportunityTable.CloseDatePushes,
        OpportunityTable.PushLimitOn,
        OpportunityTable.StaleOn,
        OpportunityTable.StaleReason,
        OpportunityTable.Stale,
        OpportunityTable.Layer,
        OpportunityTable.Score,
        OpportunityTable.Completeness,
        OpportunityTable.Grade,
        OpportunityTable.QualificationStatus,
        OpportunityTable.AssumedByStage,
        OpportunityTable.QualifiedOn,
        OpportunityTable.GateGaps,
        OpportunityTable.Outcome,
        OpportunityTable.ScoreAtClose,
        OpportunityTable.Minutes,
        OpportunityTable.MinutesToQualify,
        OpportunityTable.ComputeNote,
        OpportunityTable.CreditedTo,
        OpportunityTable.Stage,
        OpportunityTable.StageName,
        OpportunityTable.ProcessStageOn,
        OpportunityTable.CountedCloseDate,
        OpportunityTable.CloseEnteredOn,
        OpportunityTable.DatedBack,
        OpportunityTable.OverriddenCreatedOn,
        OpportunityTable.Cost,
        OpportunityTable.ExchangeRate,
        OpportunityTable.EstimatedValueBase,
        OpportunityTable.SingleContactOn,
    ];
}
