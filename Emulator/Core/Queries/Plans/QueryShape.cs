using System.Collections;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Queries.Fetch;

namespace SalesCorner.Emulator.Queries.Plans;

/// <summary>
/// Writes down everything that a query asks for but the values of its conditions, which it lays out beside: queries
/// whose text here is the same are answered by the same statement with other values.
/// </summary>
/// <remarks>The text is unambiguous: each name stands behind its length, each list behind its count.</remarks>
internal sealed class QueryShape
{
    // Lists of values that differ in length make statements of their own; long ones seldom come again.
    private const int MostValues = 64;

    // Beyond this a query is refused or seldom comes again; it may even hold itself.
    private const int MostText = 32_768;

    private readonly List<object?> values = [];
    private char[] text = new char[2_048];
    private int length;
    private int depth;

    /// <summary>The text of the query read last; overwritten by the next one.</summary>
    public ReadOnlySpan<char> Text => text.AsSpan(0, length);

    /// <summary>The values of its conditions in their order; overwritten by the next one.</summary>
    public IReadOnlyList<object?> Values => values;

    /// <summary>Reads a query; false when queries of its kind are not worth keeping.</summary>
    public bool Read(QueryExpression query)
    {
        length = 0;
        depth = 0;
        values.Clear();
        if (
            query is not { SubQueryExpression: null, DataSource: null, ColumnSet: not null, Criteria: not null }
            || query.PageInfo is { PageNumber: > 1 } or { PagingCookie.Length: > 0 }
        )
        {
            return false;
        }

        Name(query.EntityName);
        Number(query.Distinct ? 1 : 0);
        Number(query.TopCount ?? -1);
        Number(query.PageInfo?.PageNumber ?? 0);
        Number(query.PageInfo?.Count ?? 0);
        Number(query.PageInfo is { ReturnTotalRecordCount: true } ? 1 : 0);
        return Source(query.ColumnSet, query.Criteria, query.Orders, query.LinkEntities) && values.Count <= MostValues;
    }

    private bool Source(
        ColumnSet columns,
        FilterExpression filter,
        DataCollection<OrderExpression> orders,
        DataCollection<LinkEntity> links
    )
    {
        if (!Columns(columns) || !Filter(filter))
        {
            return false;
        }

        Number(orders.Count);
        foreach (var order in orders)
        {
            Name(order.EntityName);
            Name(order.AttributeName);
            Name(order.Alias);
            Number((int)order.OrderType);
        }

        Number(links.Count);
        foreach (var link in links)
        {
            if (!Link(link))
            {
                return false;
            }
        }

        return true;
    }

    private bool Link(LinkEntity link)
    {
        if (!Deeper())
        {
            return false;
        }

        Name(link.LinkToEntityName);
        Name(link.EntityAlias);
        Name(link.LinkToAttributeName);
        Name(link.LinkFromAttributeName);
        Number((int)link.JoinOperator);
        var isRead =
            link.LinkCriteria is not null && Source(link.Columns, link.LinkCriteria, link.Orders, link.LinkEntities);
        depth--;
        return isRead;
    }

    private bool Columns(ColumnSet columns)
    {
        Number(columns.AllColumns ? 1 : 0);
        Number(columns.Columns.Count);
        foreach (var column in columns.Columns)
        {
            Name(column);
        }

        Number(columns.AttributeExpressions.Count);
        foreach (var column in columns.AttributeExpressions)
        {
            Name(column.AttributeName);
            Name(column.Alias);
            Number((int)column.AggregateType);
            Number(column.HasGroupBy ? 1 : 0);
            if (column.DateTimeGrouping != XrmDateTimeGrouping.None)
            {
                // The parts of a date stand in the statement as the fiscal calendar of its moment has them.
                return false;
            }
        }

        return true;
    }

    private bool Filter(FilterExpression filter)
    {
        Number((int)filter.FilterOperator);
        Number(filter.Conditions.Count);
        foreach (var condition in filter.Conditions)
        {
            Condition(condition);
        }

        Number(filter.Filters.Count);
        foreach (var inner in filter.Filters)
        {
            if (!Deeper() || !Filter(inner))
            {
                return false;
            }

            depth--;
        }

        Number(filter.AnyAllFilterLinkEntity is null ? 0 : 1);
        return filter.AnyAllFilterLinkEntity is null || Link(filter.AnyAllFilterLinkEntity);
    }

    private void Condition(ConditionExpression condition)
    {
        Name(condition.EntityName);
        Name(condition.AttributeName);
        Number((int)condition.Operator);
        if (condition.CompareColumns)
        {
            Number(-1);
            Name(condition.Values.FirstOrDefault() as string);
            return;
        }

        var before = values.Count;
        foreach (var value in condition.Values)
        {
            Value(value);
        }

        Number(values.Count - before);
    }

    // As ConditionValues.Flatten, without a list in between.
    private void Value(object? value)
    {
        if (value is string or byte[] or not IEnumerable)
        {
            values.Add(value);
            return;
        }

        foreach (var one in (IEnumerable)value)
        {
            values.Add(one);
        }
    }

    private bool Deeper() => ++depth <= FetchSourceReader.MaxDepth && length <= MostText;

    private void Name(string? name)
    {
        Number(name?.Length ?? -1);
        if (name is not null)
        {
            Grow(name.Length);
            name.CopyTo(text.AsSpan(length));
            length += name.Length;
        }
    }

    private void Number(int number)
    {
        Grow(2);
        text[length++] = (char)(number >> 16);
        text[length++] = (char)number;
    }

    private void Grow(int more)
    {
        if (length + more > text.Length)
        {
            Array.Resize(ref text, Math.Max(text.Length * 2, length + more));
        }
    }
}
