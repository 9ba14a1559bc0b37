using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Queries.Contract;
using SalesCorner.Emulator.Queries.Fetch;
using SalesCorner.Emulator.Queries.Model;

namespace SalesCorner.Emulator.Queries.Expressions;

/// <summary>Reads a query from the SDK's query classes.</summary>
internal static class ExpressionReader
{
    /// <summary>The query of any of the three classes.</summary>
    public static QueryModel Read(QueryBase query) =>
        query switch
        {
            FetchExpression fetch => FetchReader.Read(fetch.Query),
            QueryExpression expression => Expression(expression),
            QueryByAttribute byAttribute => ByAttribute(byAttribute),
            null => throw QueryFaults.Invalid("The required field 'Query' is missing."),
            _ => throw QueryFaults.Invalid($"Queries of class {query.GetType().Name} are not supported."),
        };

    private static QueryModel Expression(QueryExpression query)
    {
        if (query.SubQueryExpression is not null || query.DataSource is not null)
        {
            throw QueryFaults.Invalid("SubQueryExpression and DataSource are not supported.");
        }

        var root = new SourceNode(Name(query.EntityName))
        {
            AllColumns = query.ColumnSet.AllColumns,
            Columns = Columns(query.ColumnSet),
            Filter = FilterOf(query.Criteria, 0),
            Links = [.. query.LinkEntities.Select(link => Link(link, 0))],
            Orders = Orders(query.Orders),
        };
        return Paged(new QueryModel(root) { Distinct = query.Distinct }, query.PageInfo, query.TopCount);
    }

    private static QueryModel ByAttribute(QueryByAttribute query)
    {
        if (query.Attributes.Count != query.Values.Count)
        {
            throw QueryFaults.Invalid("A QueryByAttribute needs as many Values as Attributes.");
        }

        var conditions = query.Attributes.Zip(
            query.Values,
            (column, value) =>
                value is null
                    ? new ConditionNode(Name(column), ConditionOperator.Null)
                    : new ConditionNode(Name(column), ConditionOperator.Equal) { Values = [value] }
        );
        var columns = query.ColumnSet ?? new ColumnSet();
        var root = new SourceNode(Name(query.EntityName))
        {
            AllColumns = columns.AllColumns,
            Columns = Columns(columns),
            Filter = new FilterNode(IsOr: false) { Conditions = [.. conditions] },
            Orders = Orders(query.Orders),
        };
        return Paged(new QueryModel(root), query.PageInfo, query.TopCount);
    }

    private static QueryModel Paged(QueryModel query, PagingInfo? paging, int? top) =>
        query with
        {
            Aggregate = Tables(query.Root).Any(table => table.Columns.Any(IsAggregate)),
            Top = top,
            PageSize = paging is { Count: > 0 } ? paging.Count : null,
            Page = paging is { PageNumber: > 0 } ? paging.PageNumber : 1,
            Cookie = string.IsNullOrEmpty(paging?.PagingCookie) ? null : paging.PagingCookie,
            WantsTotal = paging?.ReturnTotalRecordCount ?? false,
        };

    private static IEnumerable<SourceNode> Tables(SourceNode root) => root.Links.SelectMany(Tables).Prepend(root);

    private static bool IsAggregate(SelectedColumn column) => column.GroupBy || column.Aggregate != AggregateKind.None;

    private static LinkNode Link(LinkEntity link, int depth) =>
        new(Name(link.LinkToEntityName), Kind(link.JoinOperator))
        {
            Alias = string.IsNullOrEmpty(link.EntityAlias) ? null : link.EntityAlias,
            From = Name(link.LinkToAttributeName),
            To = Name(link.LinkFromAttributeName),
            AllColumns = link.Columns.AllColumns,
            Columns = Columns(link.Columns),
            Filter = FilterOf(link.LinkCriteria, depth),
            Links = [.. link.LinkEntities.Select(inner => Link(inner, Deeper(depth)))],
            Orders = Orders(link.Orders),
        };

    private static LinkKind Kind(JoinOperator join) =>
        join switch
        {
            JoinOperator.Inner or JoinOperator.Natural => LinkKind.Inner,
            JoinOperator.LeftOuter => LinkKind.Outer,
            JoinOperator.MatchFirstRowUsingCrossApply => LinkKind.MatchFirst,
            JoinOperator.Exists => LinkKind.Exists,
            JoinOperator.In => LinkKind.In,
            JoinOperator.Any => LinkKind.Any,
            JoinOperator.NotAny => LinkKind.NotAny,
            JoinOperator.All => LinkKind.All,
            JoinOperator.NotAll => LinkKind.NotAll,
            _ => throw QueryFaults.Invalid($"JoinOperator {join} is not known."),
        };

    private static FilterNode FilterOf(FilterExpression filter, int depth) =>
        new(filter.FilterOperator == LogicalOperator.Or)
        {
            Conditions = [.. filter.Conditions.Select(Condition)],
            Filters = [.. filter.Filters.Select(inner => FilterOf(inner, Deeper(depth)))],
            Links = filter.AnyAllFilterLinkEntity is null ? [] : [Link(filter.AnyAllFilterLinkEntity, Deeper(depth))],
        };

    private static int Deeper(int depth) =>
        depth < FetchSourceReader.MaxDepth
            ? depth + 1
            : throw QueryFaults.Invalid(
                $"Filters and links are nested deeper than {FetchSourceReader.MaxDepth} levels."
            );

    private static ConditionNode Condition(ConditionExpression condition) =>
        new(Name(condition.AttributeName), condition.Operator)
        {
            Source = string.IsNullOrEmpty(condition.EntityName) ? null : condition.EntityName,
            Values = condition.CompareColumns ? [] : ConditionValues.Flatten(condition.Values),
            ValueOf = condition.CompareColumns ? condition.Values.FirstOrDefault() as string ?? "" : null,
        };

    private static List<SelectedColumn> Columns(ColumnSet columns) =>
        [
            .. columns.Columns.Select(name => new SelectedColumn(Name(name))),
            .. columns.AttributeExpressions.Select(Aggregated),
        ];

    private static SelectedColumn Aggregated(XrmAttributeExpression column) =>
        new(Name(column.AttributeName))
        {
            Alias = string.IsNullOrEmpty(column.Alias) ? null : column.Alias,
            Aggregate = (AggregateKind)(int)column.AggregateType,
            GroupBy = column.HasGroupBy,
            DateGrouping = (DateGrouping)(int)column.DateTimeGrouping,
        };

    private static List<OrderNode> Orders(IEnumerable<OrderExpression> orders) =>
        [
            .. orders.Select(order => new OrderNode(
                string.IsNullOrEmpty(order.EntityName) ? null : order.EntityName,
                string.IsNullOrEmpty(order.AttributeName) ? null : Name(order.AttributeName),
                string.IsNullOrEmpty(order.Alias) ? null : order.Alias,
                order.OrderType == OrderType.Descending
            )),
        ];

    private static string Name(string? logicalName) =>
        string.IsNullOrWhiteSpace(logicalName)
            ? throw QueryFaults.Invalid("The query names an entity or an attribute that is empty.")
            : logicalName.ToLowerInvariant();
}
