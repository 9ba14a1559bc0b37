using System.Globalization;
using System.Text;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Runtime;

namespace SalesCorner.Plugins.Coverage;

/// <summary>Counts leads, on the server.</summary>
/// <param name="service">Acts as SYSTEM.</param>
internal sealed class LeadStore(IOrganizationService service)
{
    private const string Owner = "owner";
    private const string Leads = "leads";
    private const string Lead = "lead";
    private const string LeadId = "leadid";

    // Ten pages: more leads that nobody is credited for change no share by anything that shows.
    private const int MostLeads = 50_000;

    /// <summary>How many leads of each owner were created on that day or later.</summary>
    public IReadOnlyDictionary<Guid, int> CreatedBy(IEnumerable<Guid> owners, DateTime from)
    {
        var values = new StringBuilder();
        foreach (var owner in owners.Distinct())
        {
            values.Append("<value>").Append(owner.ToString("D")).Append("</value>");
        }

        var fetch = $"""
            <fetch aggregate="true" no-lock="true"><entity name="lead">
            <attribute name="ownerid" groupby="true" alias="{Owner}" />
            <attribute name="leadid" aggregate="count" alias="{Leads}" />
            <filter>
            <condition attribute="ownerid" operator="in">{values}</condition>
            <condition attribute="createdon" operator="on-or-after" value="{from.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" />
            </filter></entity></fetch>
            """;
        return service.RetrieveMultiple(new FetchExpression(fetch)).Entities
            .Where(row => Value(row, Owner) is EntityReference)
            .ToDictionary(row => ((EntityReference)Value(row, Owner)!).Id, row => (int)Value(row, Leads)!);
    }

    /// <summary>How many leads of some owners were created on that day or later. Page by page: an aggregate ends at 50,000 rows, and a team may have more.</summary>
    public int CountOf(OwnerFilter owners, DateTime from)
    {
        var query = new QueryExpression(Lead) { ColumnSet = new ColumnSet(LeadId), NoLock = true };
        owners.Restrict(query);
        query.Criteria.AddCondition("createdon", ConditionOperator.OnOrAfter, from);
        query.AddOrder(LeadId, OrderType.Ascending);
        return service.All(query).Take(MostLeads).Count();
    }

    private static object? Value(Entity row, string alias) => row.GetAttributeValue<AliasedValue>(alias)?.Value;
}
