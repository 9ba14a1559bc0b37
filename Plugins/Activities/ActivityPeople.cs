using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Activities;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Activities;

/// <summary>
/// Brings the people of the customer with a query for activities, so that they cost no request: an activity comes once
/// for each of its parties then.
/// </summary>
internal static class ActivityPeople
{
    private const string Party = "party";
    private const string Contact = "person";

    /// <summary>Asks a query for activities for their parties, and for who of them is a contact.</summary>
    public static void Add(QueryExpression query)
    {
        var party = query.AddLink(ActivityTable.Party, ActivityTable.Id, ActivityTable.Id, JoinOperator.LeftOuter);
        party.EntityAlias = Party;
        party.Columns = new ColumnSet(ActivityTable.PartyId);
        party.LinkCriteria.AddCondition(
            new ConditionExpression(
                ActivityTable.ParticipationType,
                ConditionOperator.In,
                PartyRoles.OfPeople.Cast<object>().ToArray()
            )
        );
        // The rows of an activity stand in an order of their own, so that a page can end between them.
        query.Orders.Add(new OrderExpression(ActivityTable.PartyKey, OrderType.Ascending) { EntityName = Party });
        var person = party.AddLink(
            CustomerDocumentTable.Contact,
            ActivityTable.PartyId,
            CustomerDocumentTable.ContactId,
            JoinOperator.LeftOuter
        );
        person.EntityAlias = Contact;
        person.Columns = new ColumnSet(CustomerDocumentTable.ContactId, CustomerDocumentTable.JobTitle);
    }

    /// <summary>The people in the rows of one activity, each once.</summary>
    public static IReadOnlyCollection<Person> Of(IEnumerable<Entity> rows) =>
        rows.Select(Read).OfType<Person>().Distinct().ToList();

    private static Person? Read(Entity row) =>
        Value(row, CustomerDocumentTable.ContactId) is Guid id
            ? new Person(id, Value(row, CustomerDocumentTable.JobTitle) as string)
            : null;

    private static object? Value(Entity row, string column) =>
        row.GetAttributeValue<AliasedValue>(Contact + "." + column)?.Value;
}
