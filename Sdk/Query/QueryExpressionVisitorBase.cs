namespace Microsoft.Xrm.Sdk.Query;

/// <summary>
/// Walks through all parts of a query; a derived class overrides the parts it wants to see or replace.
/// A part that is replaced leads to a copy of what holds it: the visited query itself is never changed.
/// </summary>
public abstract class QueryExpressionVisitorBase : IQueryExpressionVisitor
{
    /// <summary>Makes a visitor.</summary>
    protected QueryExpressionVisitorBase() { }

    /// <summary>Visits the query and its parts; the same query comes back when nothing was replaced.</summary>
    public virtual QueryExpression Visit(QueryExpression query)
    {
        if (query is null)
        {
            throw new ArgumentException("There is no query to visit.", nameof(query));
        }

        var criteria = VisitFilterExpression(query.Criteria);
        var orders = VisitEach(query.Orders, VisitOrderExpression);
        var links = VisitEach(query.LinkEntities, VisitLinkEntity);
        var page = VisitPagingInfo(query.PageInfo);
        var columns = VisitColumnSet(query.ColumnSet);
        if (
            criteria == query.Criteria
            && orders == query.Orders
            && links == query.LinkEntities
            && page == query.PageInfo
            && columns == query.ColumnSet
        )
        {
            return query;
        }

        var copy = query.With(orders, links);
        copy.Criteria = criteria;
        copy.PageInfo = page;
        copy.ColumnSet = columns;
        return copy;
    }

    /// <summary>Visits the columns to return.</summary>
    protected virtual ColumnSet VisitColumnSet(ColumnSet columnSet) => columnSet;

    /// <summary>Visits a condition.</summary>
    protected virtual ConditionExpression VisitConditionExpression(ConditionExpression condition) => condition;

    /// <summary>Visits a filter, its conditions and its nested filters, these first.</summary>
    protected virtual FilterExpression VisitFilterExpression(FilterExpression filter)
    {
        if (filter is null)
        {
            return null;
        }

        var filters = VisitEach(filter.Filters, VisitFilterExpression);
        var conditions = VisitEach(filter.Conditions, VisitConditionExpression);
        return filters == filter.Filters && conditions == filter.Conditions ? filter : filter.With(conditions, filters);
    }

    /// <summary>Visits a linked table and its parts.</summary>
    protected virtual LinkEntity VisitLinkEntity(LinkEntity linkEntity)
    {
        var criteria = VisitFilterExpression(linkEntity.LinkCriteria);
        var orders = VisitEach(linkEntity.Orders, VisitOrderExpression);
        var links = VisitEach(linkEntity.LinkEntities, VisitLinkEntity);
        var columns = VisitColumnSet(linkEntity.Columns);
        if (
            criteria == linkEntity.LinkCriteria
            && orders == linkEntity.Orders
            && links == linkEntity.LinkEntities
            && columns == linkEntity.Columns
        )
        {
            return linkEntity;
        }

        var copy = linkEntity.With(orders, links);
        copy.LinkCriteria = criteria;
        copy.Columns = columns;
        return copy;
    }

    /// <summary>Visits a column of the sort order.</summary>
    protected virtual OrderExpression VisitOrderExpression(OrderExpression order) => order;

    /// <summary>Visits the page to return.</summary>
    protected virtual PagingInfo VisitPagingInfo(PagingInfo pageInfo) => pageInfo;

    /// <summary>The visited items, or the very same list when none was replaced.</summary>
    private static IList<T> VisitEach<T>(DataCollection<T> items, Func<T, T> visit)
        where T : class
    {
        var visited = items.Select(item => visit(item) ?? throw Removed(typeof(T))).ToList();
        return visited.Zip(items, ReferenceEquals).All(same => same) ? items : visited;
    }

    private static InvalidOperationException Removed(Type part) =>
        new($"A visitor may replace a {part.Name}, but not remove it from its list.");
}
