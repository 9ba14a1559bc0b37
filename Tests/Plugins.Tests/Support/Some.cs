using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Tests.Support;

/// <summary>Makes rows that are valid, so that a test states only what it is about.</summary>
internal static class Some
{
    public static Entity Deal(decimal? value = 10_000m, DateTime? closesOn = null, int stage = 0) =>
        new(OpportunityTable.LogicalName)
        {
            [OpportunityTable.Name] = "Deal",
            [OpportunityTable.EstimatedValue] = value is null ? null : new Money(value.Value),
            [OpportunityTable.EstimatedCloseDate] = closesOn ?? PluginWorld.Start.Date.AddDays(45),
            [OpportunityTable.SalesStage] = new OptionSetValue(stage),
        };

    public static Entity Activity(string table, Guid? dealId, DateTime? plannedEnd = null) =>
        new(table)
        {
            ["subject"] = "Talk",
            [ActivityTable.Regarding] = dealId is null
                ? null
                : new EntityReference(OpportunityTable.LogicalName, dealId.Value),
            [ActivityTable.ScheduledEnd] = plannedEnd,
        };

    public static Entity Call(Guid dealId, DateTime? plannedEnd = null) =>
        Activity(ActivityTable.PhoneCall, dealId, plannedEnd);

    /// <summary>The change that completes an activity.</summary>
    public static Entity Completion(string table, Guid id, DateTime? endedOn = null)
    {
        var change = new Entity(table, id) { ["statecode"] = new OptionSetValue(1) };
        if (endedOn is not null)
        {
            change[ActivityTable.ActualEnd] = endedOn;
        }

        return change;
    }

    public static Entity Question(string code, int weight = 10, bool mustHave = false, int? dueStage = null) =>
        new(QualificationQuestionTable.LogicalName)
        {
            [QualificationQuestionTable.Code] = code,
            [QualificationQuestionTable.Name] = "Question " + code,
            [QualificationQuestionTable.Text] = "Do we know " + code + "?",
            [QualificationQuestionTable.Weight] = weight,
            [QualificationQuestionTable.Order] = 1,
            [QualificationQuestionTable.MustHave] = mustHave,
            [QualificationQuestionTable.DueStage] = dueStage,
        };

    /// <summary>An answer from 1 to 5.</summary>
    public static Entity Answer(Guid dealId, Guid questionId, int value) =>
        new(QualificationAnswerTable.LogicalName)
        {
            [QualificationAnswerTable.OpportunityId] = new EntityReference(OpportunityTable.LogicalName, dealId),
            [QualificationAnswerTable.QuestionId] = new EntityReference(
                QualificationQuestionTable.LogicalName,
                questionId
            ),
            [QualificationAnswerTable.Value] = new OptionSetValue(Choice.First + value - 1),
        };

    /// <summary>The request that wins a deal.</summary>
    public static OrganizationRequest Win(Guid dealId, decimal? revenue = null) =>
        Close("WinOpportunity", dealId, 3, revenue, null);

    /// <summary>The request that loses a deal.</summary>
    public static OrganizationRequest Lose(Guid dealId, int reason = 4, Guid? competitorId = null) =>
        Close("LoseOpportunity", dealId, reason, null, competitorId);

    /// <summary>The change that opens a closed deal again.</summary>
    public static Entity Reopening(Guid dealId) =>
        new(OpportunityTable.LogicalName, dealId)
        {
            [OpportunityTable.State] = new OptionSetValue(0),
            [OpportunityTable.StatusReason] = new OptionSetValue(1),
        };

    private static OrganizationRequest Close(
        string message,
        Guid dealId,
        int status,
        decimal? revenue,
        Guid? competitorId
    )
    {
        var close = new Entity(OpportunityCloseTable.LogicalName)
        {
            ["subject"] = "Over",
            [OpportunityCloseTable.Opportunity] = new EntityReference(OpportunityTable.LogicalName, dealId),
        };
        if (revenue is not null)
        {
            close["actualrevenue"] = new Money(revenue.Value);
        }

        if (competitorId is not null)
        {
            close[OpportunityCloseTable.Competitor] = new EntityReference("competitor", competitorId.Value);
        }

        return new OrganizationRequest(message)
        {
            ["OpportunityClose"] = close,
            ["Status"] = new OptionSetValue(status),
        };
    }
}
