using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace SalesCorner.Plugins.Runtime;

/// <summary>Reads a long list in the platform's largest pages.</summary>
internal static class PagedRead
{
    /// <summary>Rows a page: the platform's own limit.</summary>
    public const int PageSize = 5_000;

    /// <summary>Every row of the query, page by page; a query that is to be read so has to have an order.</summary>
    public static IEnumerable<Entity> All(this IOrganizationService service, QueryExpression query)
    {
        query.PageInfo = new PagingInfo { Count = PageSize, PageNumber = 1 };
        while (true)
        {
            var page = service.RetrieveMultiple(query);
            foreach (var row in page.Entities)
            {
                yield return row;
            }

            if (!page.MoreRecords)
            {
                yield break;
            }

            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
        }
    }
}
