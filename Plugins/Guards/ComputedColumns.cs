using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Guards;

/// <summary>
/// The columns that only the solution's own code writes: otherwise a score or a stale flag could be typed.
/// </summary>
internal static class ComputedColumns
{
    /// <summary>Those of an opportunity.</summary>
    public static readonly string[] OfOpportunity =
    [
        OpportunityTable.Score,
        OpportunityTable.Completeness,
        OpportunityTable.Grade,
        OpportunityTable.QualificationStatus,
        OpportunityTable.AssumedByStage,
        OpportunityTable.QualifiedOn,
        OpportunityTable.GateGaps,
        OpportunityTable.LastActivityOn,
        OpportunityTable.LastTwoWayOn,
        OpportunityTable.NextActivityOn,
        OpportunityTable.StageEnteredOn,
        OpportunityTable.StaleOn,
        OpportunityTable.StaleReason,
        OpportunityTable.Stale,
        OpportunityTable.CloseDatePushes,
        OpportunityTable.PushLimitOn,
        OpportunityTable.Outcome,
        OpportunityTable.ScoreAtClose,
        OpportunityTable.Touches,
        OpportunityTable.Minutes,
        OpportunityTable.MinutesToQualify,
        OpportunityTable.ReopenedOn,
        OpportunityTable.CloseDateAssumed,
        OpportunityTable.ComputeNote,
        OpportunityTable.Stage,
        OpportunityTable.StageName,
        OpportunityTable.ProcessStage,
        OpportunityTable.ProcessStageOn,
        OpportunityTable.CountedCloseDate,
        OpportunityTable.CloseEnteredOn,
        OpportunityTable.DatedBack,
        OpportunityTable.Layer,
        OpportunityTable.LayerMarks,
        OpportunityTable.Cost,
        OpportunityTable.ContactsEngaged,
        OpportunityTable.ContactsTouched,
        OpportunityTable.DecisionMakerEngaged,
        OpportunityTable.SingleContactOn,
        OpportunityTable.Competitors,
        OpportunityTable.GradeWhenQualified,
    ];

    /// <summary>Those of a forecast: all that neither the rep nor the manager types.</summary>
    public static readonly string[] OfForecast =
    [
        .. GuardedTables
            .Of(typeof(ForecastTable))
            .Columns.Except([.. TypedCalls.OfRep, .. TypedCalls.OfManager], StringComparer.Ordinal),
    ];

    /// <summary>Those of a one-to-one.</summary>
    public static readonly string[] OfReview = [CoachingReviewTable.IsLatest];

    /// <summary>Those of the settings row.</summary>
    public static readonly string[] OfSettings =
    [
        SettingsTable.ActivityRulesOff,
        SettingsTable.ActivityRulesNote,
        SettingsTable.Configuration,
        SettingsTable.RescorePendingSince,
        SettingsTable.NightlyRanOn,
        SettingsTable.NightlyNote,
    ];

    /// <summary>Those of objectives, key results and their reviews, whose other columns people write.</summary>
    public static readonly GuardedTable[] OfGoals =
    [
        new(
            ObjectiveTable.LogicalName,
            [
                ObjectiveTable.PeriodName,
                ObjectiveTable.Progress,
                ObjectiveTable.Expected,
                ObjectiveTable.Behind,
                ObjectiveTable.BehindOn,
                ObjectiveTable.Advice,
                ObjectiveTable.Explanation,
                ObjectiveTable.Note,
                ObjectiveTable.LastReviewOn,
                ObjectiveTable.DirtySince,
            ]
        ),
        new(KeyResultTable.LogicalName, [KeyResultTable.Progress, KeyResultTable.Note]),
        new(ObjectiveReviewTable.LogicalName, [ObjectiveReviewTable.Progress]),
    ];

    /// <summary>Those of a self-assessment.</summary>
    public static readonly string[] OfAssessment =
    [
        AssessmentTable.PeriodName,
        AssessmentTable.Reports,
        AssessmentTable.Tier,
        AssessmentTable.Average,
    ];

    /// <summary>Those of an answer of a self-assessment.</summary>
    public static readonly string[] OfAssessmentAnswer =
    [
        AssessmentAnswerTable.Facts,
        AssessmentAnswerTable.Benchmark,
        AssessmentAnswerTable.BenchmarkNote,
        AssessmentAnswerTable.LastLevel,
    ];

    /// <summary>Those of a campaign.</summary>
    public static readonly string[] OfCampaign =
    [
        CampaignTable.Captured,
        CampaignTable.Within1,
        CampaignTable.Within3,
        CampaignTable.Within5,
        CampaignTable.Later,
        CampaignTable.NotYet,
        CampaignTable.MeetingsPlanned,
        CampaignTable.BecameDeals,
        CampaignTable.WonValue,
        CampaignTable.ValuePerCost,
        CampaignTable.Conversion,
        CampaignTable.EventDirtySince,
    ];

    /// <summary>Takes columns out of what is saved; says how many there were.</summary>
    public static int Strip(Entity target, IEnumerable<string> columns) => columns.Count(target.Attributes.Remove);
}
