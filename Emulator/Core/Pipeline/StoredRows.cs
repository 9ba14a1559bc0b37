using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Organizations;
using SalesCorner.Emulator.Security;

namespace SalesCorner.Emulator.Pipeline;

/// <summary>Reads whole tables of registrations.</summary>
internal sealed class StoredRows(StoredOrganization organization, SecurityModel security)
{
    /// <summary>Every row of a table, by id.</summary>
    public Dictionary<Guid, Entity> All(string table)
    {
        var caller = new Caller
        {
            UserId = organization.Organization.SystemUserId,
            InitiatingUserId = organization.Organization.SystemUserId,
            IsSystem = true,
        };
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(true) };
        query.PageInfo = new PagingInfo { PageNumber = 1, Count = Limits.PlatformLimits.PageRows };
        var rows = new Dictionary<Guid, Entity>();
        while (true)
        {
            var page = security.Query(caller, query);
            foreach (var row in page.Entities)
            {
                rows[row.Id] = row;
            }

            if (!page.MoreRecords)
            {
                return rows;
            }

            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
        }
    }

    /// <summary>The id that a row's lookup holds; empty when it holds none.</summary>
    public static Guid IdIn(Entity row, string column) =>
        row.GetAttributeValue<EntityReference>(column)?.Id ?? Guid.Empty;

    /// <summary>The number that a row's choice holds.</summary>
    public static int ChoiceIn(Entity row, string column) => row.GetAttributeValue<OptionSetValue>(column)?.Value ?? 0;

    /// <summary>The names in a comma-separated list; empty for none.</summary>
    public static IReadOnlyList<string> NamesIn(Entity row, string column) =>
        row.GetAttributeValue<string>(column) is { } list
            ? list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            : [];
}
