using System.Globalization;
using System.Text;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace SalesCorner.Plugins.Coverage;

/// <summary>Counts leads, on the server.</summary>
/// <param name="service">Acts as SYSTEM.</param>
internal sealed class LeadStore(IOrganizationService service)
{
    private const string Owner = "owner";
    private const string Leads = "leads";

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

    private static object? Value(Entity row, string alias) => row.GetAttributeValue<AliasedValue>(alias)?.Value;
}
