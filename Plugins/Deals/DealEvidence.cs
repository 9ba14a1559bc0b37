using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Qualification;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Deals;

/// <summary>What other tables say of a deal.</summary>
/// <param name="Answers">Its answers.</param>
/// <param name="CompetitorNamed">Whether its latest close activity names a competitor.</param>
internal sealed record DealEvidence(IReadOnlyList<Answer> Answers, bool CompetitorNamed)
{
    /// <summary>What a new deal has.</summary>
    public static DealEvidence None { get; } = new([], false);

    /// <summary>Whether the customer of a new deal had bought before; null where that was not asked.</summary>
    public bool? BoughtBefore { get; init; }

    /// <summary>
    /// The user who is credited for the deals of the team that owns this one; null when a user owns it, or nobody is.
    /// </summary>
    public EntityReference? TeamCredit { get; init; }

    /// <summary>The deal's own row with the columns asked for; null when the deal is gone.</summary>
    public Entity? Row { get; init; }

    /// <summary>The rows as they were read, for what was asked with them.</summary>
    public IReadOnlyList<Entity> Rows { get; init; } = [];
}

/// <summary>Reads a deal's answers and its close activity in one request.</summary>
/// <param name="service">Acts as SYSTEM.</param>
internal sealed class DealEvidenceStore(IOrganizationService service)
{
    private const string AnswerAlias = "answer";
    private const string CloseAlias = "closing";
    private const string CreditAlias = "credit";

    private const string Unit = "businessunit";
    private const string UnitId = "businessunitid";
    private const string OrganisationId = "organizationid";

    // A handful of answers times the few times that a deal was closed, and times the roles of a user where they are
    // asked for.
    private const int MostRows = 5_000;

    /// <summary>The evidence of a deal, with columns of its own row where they are wanted too.</summary>
    public DealEvidence Of(Guid opportunityId, params string[] columns) => Read(Query(opportunityId, columns));

    /// <summary>
    /// The same with a question about a user, so that both cost one request. A user has nothing in common with a deal
    /// but the
    /// organisation: by the deal's business unit to all of them, and by those to the user.
    /// </summary>
    public DealEvidence Of(Guid opportunityId, Guid userId, Action<LinkEntity> ask)
    {
        var query = Query(opportunityId, []);
        var user = query
            .AddLink(Unit, OpportunityTable.OwningBusinessUnit, UnitId)
            .AddLink(Unit, OrganisationId, OrganisationId)
            .AddLink(UserTable.LogicalName, UnitId, UserTable.BusinessUnit);
        user.LinkCriteria.AddCondition(UserTable.Id, ConditionOperator.Equal, userId);
        ask(user);
        var evidence = Read(query);
        // Nobody is without a business unit; if somebody were, the answers would be lost with the question.
        return evidence.Row is null ? Of(opportunityId) : evidence;
    }

    private DealEvidence Read(QueryExpression query)
    {
        var rows = service.RetrieveMultiple(query).Entities;
        var answers = rows.Select(row => row.Unaliased(AnswerAlias, QualificationAnswerTable.LogicalName))
            .Select(AnswerStore.Read)
            .OfType<Answer>()
            .Where(AnswerStore.IsGiven)
            .GroupBy(answer => answer.QuestionId)
            .Select(group => group.First())
            .ToList();
        var latest = rows.Select(row => row.Unaliased(CloseAlias, OpportunityCloseTable.LogicalName))
            .OrderByDescending(close => close.GetAttributeValue<DateTime?>(OpportunityCloseTable.CreatedOn))
            .FirstOrDefault();
        var named = latest?.GetAttributeValue<EntityReference>(OpportunityCloseTable.Competitor) is not null;
        return new DealEvidence(answers, named)
        {
            Row = rows.FirstOrDefault(),
            Rows = rows,
            TeamCredit = TeamCreditOf(rows.FirstOrDefault()),
        };
    }

    private static EntityReference? TeamCreditOf(Entity? row) =>
        row?.GetAttributeValue<AliasedValue>(CreditAlias + "." + TeamCreditTable.UserId)?.Value as EntityReference;

    private static QueryExpression Query(Guid opportunityId, string[] columns)
    {
        var query = new QueryExpression(OpportunityTable.LogicalName)
        {
            ColumnSet = new ColumnSet([OpportunityTable.Id, .. columns]),
            TopCount = MostRows,
        };
        query.Criteria.AddCondition(OpportunityTable.Id, ConditionOperator.Equal, opportunityId);

        var answers = query.AddLink(
            QualificationAnswerTable.LogicalName,
            OpportunityTable.Id,
            QualificationAnswerTable.OpportunityId,
            JoinOperator.LeftOuter
        );
        answers.EntityAlias = AnswerAlias;
        answers.Columns = AnswerStore.Columns;

        var closings = query.AddLink(
            OpportunityCloseTable.LogicalName,
            OpportunityTable.Id,
            OpportunityCloseTable.Opportunity,
            JoinOperator.LeftOuter
        );
        closings.EntityAlias = CloseAlias;
        closings.Columns = new ColumnSet(OpportunityCloseTable.Competitor, OpportunityCloseTable.CreatedOn);

        var credit = query.AddLink(
            TeamCreditTable.LogicalName,
            OpportunityTable.OwningTeam,
            TeamCreditTable.TeamId,
            JoinOperator.LeftOuter
        );
        credit.EntityAlias = CreditAlias;
        credit.Columns = new ColumnSet(TeamCreditTable.UserId);
        credit.LinkCriteria.AddCondition(TeamCreditTable.State, ConditionOperator.Equal, RowStateCode.Active);
        return query;
    }
}
