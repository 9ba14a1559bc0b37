using System.Globalization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Changes;
using SalesCorner.Plugins.Domain.Qualification;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Explaining;

/// <summary>Reads what moved somebody's moving pipeline: two sums and one bounded list.</summary>
/// <param name="service">Acts with the rights of whoever asks.</param>
/// <param name="ownerId">Whose; null for the asking person and everybody below.</param>
/// <param name="since">The first day whose events count.</param>
internal sealed class PipelineStory(IOrganizationService service, Guid? ownerId, DateTime since)
{
    private readonly string firstDay = since.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private const int MostDeals = 500;

    /// <summary>
    /// What each kind of event added or took, in base currency; kinds that moved no money are left out.
    /// </summary>
    public IReadOnlyList<PipelineEvent> Events() =>
        service
            .RetrieveMultiple(
                new FetchExpression(
                    $"""
                    <fetch aggregate="true"><entity name="{DealChangeTable.LogicalName}">
                      <attribute name="{DealChangeTable.Event}" alias="event" groupby="true" />
                      <attribute name="{DealChangeTable.Effect}" alias="effect" aggregate="sum" />
                      <attribute name="{DealChangeTable.Id}" alias="events" aggregate="count" />
                      <filter>
                        {Whose(DealChangeTable.Owner)}
                        <condition attribute="{DealChangeTable.ChangedOn}" operator="on-or-after" value="{firstDay}" />
                        <condition attribute="{DealChangeTable.Effect}" operator="ne" value="0" />
                      </filter>
                    </entity></fetch>
                    """
                )
            )
            .Entities.Select(EventOf)
            .OrderBy(one => one.Event)
            .ToList();

    /// <summary>What moves now: open, qualified, not stale as it was last judged, in base currency.</summary>
    public decimal MovingNow()
    {
        var qualified = Choice.Of(QualificationStatus.Qualified).Value.ToString(CultureInfo.InvariantCulture);
        var sums = service.RetrieveMultiple(
            new FetchExpression(
                $"""
                <fetch aggregate="true"><entity name="{OpportunityTable.LogicalName}">
                  <attribute name="{OpportunityTable.EstimatedValueBase}" alias="moving" aggregate="sum" />
                  <filter>
                    {Whose(OpportunityTable.Owner)}
                    <condition attribute="{OpportunityTable.State}" operator="eq" value="0" />
                    <condition attribute="{OpportunityTable.QualificationStatus}" operator="eq" value="{qualified}" />
                    <condition attribute="{OpportunityTable.Stale}" operator="ne" value="1" />
                  </filter>
                </entity></fetch>
                """
            )
        );
        return sums.Entities.Count == 0 ? 0m : Money(sums.Entities[0], "moving");
    }

    /// <summary>The newest events that moved money, with their deals, as JSON.</summary>
    public IEnumerable<JsonText> Deals()
    {
        var query = new QueryExpression(DealChangeTable.LogicalName)
        {
            ColumnSet = new ColumnSet(
                DealChangeTable.Event,
                DealChangeTable.ChangedOn,
                DealChangeTable.Effect,
                DealChangeTable.OpportunityId,
                DealChangeTable.Owner
            ),
            TopCount = MostDeals,
            NoLock = true,
        };
        query.Criteria.AddCondition(
            ownerId is { } id
                ? new ConditionExpression(DealChangeTable.Owner, ConditionOperator.Equal, id)
                : new ConditionExpression(DealChangeTable.Owner, ConditionOperator.EqualUserOrUserHierarchy)
        );
        query.Criteria.AddCondition(DealChangeTable.ChangedOn, ConditionOperator.OnOrAfter, since);
        query.Criteria.AddCondition(DealChangeTable.Effect, ConditionOperator.NotEqual, 0m);
        query.AddOrder(DealChangeTable.ChangedOn, OrderType.Descending);
        query.AddOrder(DealChangeTable.Id, OrderType.Ascending);
        return service.RetrieveMultiple(query).Entities.Select(Json);
    }

    private static JsonText Json(Entity row)
    {
        var deal = row.GetAttributeValue<EntityReference>(DealChangeTable.OpportunityId);
        return new JsonText()
            .Add(
                "event",
                Choice.Read<DealEvent>(row.GetAttributeValue<OptionSetValue>(DealChangeTable.Event))?.ToString()
            )
            .Add("on", row.GetAttributeValue<DateTime?>(DealChangeTable.ChangedOn))
            .Add("amount", CoverageLine.Amount(row, DealChangeTable.Effect))
            .Add("id", deal?.Id.ToString("D"))
            .Add("name", deal?.Name)
            .Add("owner", row.GetAttributeValue<EntityReference>(DealChangeTable.Owner)?.Name);
    }

    private string Whose(string column) =>
        ownerId is { } id
            ? $"""<condition attribute="{column}" operator="eq" value="{id:D}" />"""
            : $"""<condition attribute="{column}" operator="eq-useroruserhierarchy" />""";

    private static PipelineEvent EventOf(Entity row) =>
        new(
            Choice.Read<DealEvent>((OptionSetValue)((AliasedValue)row["event"]).Value),
            Money(row, "effect"),
            (int)((AliasedValue)row["events"]).Value
        );

    private static decimal Money(Entity row, string alias) =>
        row.GetAttributeValue<AliasedValue>(alias)?.Value is Money money ? money.Value : 0m;
}

/// <summary>What a kind of event did to a moving pipeline.</summary>
/// <param name="Event">The kind; null for one that this version does not know.</param>
/// <param name="Amount">What it added, below zero when it took something away, in base currency.</param>
/// <param name="Count">How many events.</param>
internal sealed record PipelineEvent(DealEvent? Event, decimal Amount, int Count)
{
    /// <summary>The event as JSON.</summary>
    public JsonText Json() => new JsonText().Add("event", Event?.ToString()).Add("amount", Amount).Add("count", Count);
}
