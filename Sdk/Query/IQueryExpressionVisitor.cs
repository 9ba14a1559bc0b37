namespace Microsoft.Xrm.Sdk.Query;

/// <summary>Walks a query and may change it.</summary>
public interface IQueryExpressionVisitor
{
    /// <summary>Visits the query and returns it or another one.</summary>
    QueryExpression Visit(QueryExpression query);
}
