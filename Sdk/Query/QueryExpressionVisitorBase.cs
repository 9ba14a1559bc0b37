namespace Microsoft.Xrm.Sdk.Query;

/// <summary>Walks through all parts of a query; a derived class overrides the parts it wants to see or replace.</summary>
public abstract class QueryExpressionVisitorBase : IQueryExpressionVisitor
{
    /// <summary>Makes a visitor.</summary>
    protected QueryExpressionVisitorBase()
    {
    }

    /// <summary>Visits the query and its parts.</summary>
    public virtual QueryExpression Visit(QueryExpression query)
    {
        if (query is null)
        {
            throw new ArgumentException("There is no query to visit.", nameof(query));
        }

        query.Criteria = VisitFilterExpression(query.Criteria);
        VisitEach(query.Orders, VisitOrderExpression);
        VisitEach(query.LinkEntities, VisitLinkEntity);
        query.PageInfo = VisitPagingInfo(query.PageInfo);
        query.ColumnSet = VisitColumnSet(query.ColumnSet);
        return query;
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

        VisitEach(filter.Filters, VisitFilterExpression);
        VisitEach(filter.Conditions, VisitConditionExpression);
        return filter;
    }

    /// <summary>Visits a linked table and its parts.</summary>
    protected virtual LinkEntity VisitLinkEntity(LinkEntity linkEntity)
    {
        if (linkEntity is null)
        {
            return null;
        }

        linkEntity.LinkCriteria = VisitFilterExpression(linkEntity.LinkCriteria);
        VisitEach(linkEntity.Orders, VisitOrderExpression);
        VisitEach(linkEntity.LinkEntities, VisitLinkEntity);
        linkEntity.Columns = VisitColumnSet(linkEntity.Columns);
        return linkEntity;
    }

    /// <summary>Visits a column of the sort order.</summary>
    protected virtual OrderExpression VisitOrderExpression(OrderExpression order) => order;

    /// <summary>Visits the page to return.</summary>
    protected virtual PagingInfo VisitPagingInfo(PagingInfo pageInfo) => pageInfo;

    private static void VisitEach<T>(DataCollection<T> items, Func<T, T> visit)
    {
        for (var index = 0; index < items.Count; index++)
        {
            items[index] = visit(items[index]);
        }
    }
}
