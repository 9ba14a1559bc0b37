using SalesCorner.Emulator.Queries.Contract;
using SalesCorner.Emulator.Queries.Fetch;
using SalesCorner.Emulator.Queries.Model;

namespace SalesCorner.Emulator.Queries.Sql;

/// <summary>
/// Orders and cuts rows. With the cookie of the page before, a page begins after the last row of that one; without,
/// rows
/// are skipped. Queries that return equal rows once, are ordered by a linked table or repeat rows of the first table
/// have no cookie ("Queries that don't support paging cookies").
/// </summary>
internal sealed class PagingSql(SqlContext context, QueryModel query, JoinSql joins)
{
    private bool hasLinkOrder;

    private bool HasCookie => !query.Distinct && !hasLinkOrder && !joins.RepeatsRows && query.Top is null;

    /// <summary>The levels of order; the primary keys come last, so that the order is the same every time.</summary>
    public IReadOnlyList<OrderTerm> Orders(SourceScope scope)
    {
        var wanted = new OrderSql(context, query.RawOrder).Of(scope);
        hasLinkOrder = scope.Sources.Any(source =>
            source.Node.Orders.Any(order => source.Name is not null || order.Source is not null || order.Column is null)
        );
        return query.Distinct
            ? wanted
            :
            [
                .. wanted,
                .. scope
                    .Sources.Where(source => source.Name is null || joins.RepeatsRows)
                    .Select(source => new OrderTerm(source.Table.PrimaryId, source.PrimaryKey, Descending: false)),
            ];
    }

    /// <summary>The columns of the cookie, which are added to the statement's values.</summary>
    public IReadOnlyList<CookieColumn> CookieColumns(SelectList select, IReadOnlyList<OrderTerm> orders) =>
        HasCookie ? [.. orders.Select(order => new CookieColumn(order.Column, select.Add(order.Sql)))] : [];

    /// <summary>
    /// Adds what rows are ordered by to the values, as a query that returns equal rows once needs it.
    /// </summary>
    public void AddOrders(SelectList select, IReadOnlyList<OrderTerm> orders)
    {
        if (query.Distinct)
        {
            foreach (var order in orders)
            {
                select.Add(order.Sql);
            }
        }
    }

    /// <summary>The statement from its conditions on.</summary>
    public string Tail(SelectList select, IReadOnlyList<OrderTerm> orders, int rows)
    {
        var offset = Start(orders, rows);
        var terms = orders.Select(order =>
            (query.Distinct ? SelectList.NameOf(select.Add(order.Sql)) : order.Sql) + (order.Descending ? " DESC" : "")
        );
        var orderBy = orders.Count == 0 ? "" : " ORDER BY " + string.Join(", ", terms);
        var limit = context.Shared(query.Top ?? rows + 1L);
        return $"{joins.Where}{orderBy} LIMIT {limit} OFFSET {context.Shared(offset)}";
    }

    private long Start(IReadOnlyList<OrderTerm> orders, int rows)
    {
        var skipped = (long)rows * (query.Page - 1);
        if (skipped == 0)
        {
            return 0;
        }

        if (
            query.Cookie is not null
            && HasCookie
            && PagingCookie.Read(query.Cookie) is { } cookie
            && cookie.Page == query.Page - 1
        )
        {
            cookie.Check([.. orders.Select(order => order.Column)]);
            joins.Require(After(orders, cookie.Last, 0));
            return 0;
        }

        return skipped + rows <= context.Caller.Limits.SimplePagingRows
            ? skipped
            : throw QueryFaults.CookieRequired(context.Caller.Limits.SimplePagingRows);
    }

    // Rows after the last one: greater at this level, or equal here and after it at the next one. NULL comes first.
    private string After(IReadOnlyList<OrderTerm> orders, IReadOnlyList<object?> last, int level)
    {
        var order = orders[level];
        var value = last[level] is null ? null : context.Parameter(last[level]);
        var greater = (value, order.Descending) switch
        {
            (null, false) => $"{order.Sql} IS NOT NULL",
            (null, true) => "0",
            (_, false) => $"{order.Sql} > {value}",
            _ => $"({order.Sql} < {value} OR {order.Sql} IS NULL)",
        };
        return level == orders.Count - 1
            ? greater
            : $"({greater} OR ({order.Sql} IS {value ?? "NULL"} AND {After(orders, last, level + 1)}))";
    }
}
