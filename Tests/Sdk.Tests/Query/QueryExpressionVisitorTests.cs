using Microsoft.Xrm.Sdk.Query;

namespace SalesCorner.Sdk.Tests.Query;

public sealed class QueryExpressionVisitorTests
{
    [Fact]
    public void Every_part_is_visited_in_the_platform_order()
    {
        var query = new QueryExpression("account") { ColumnSet = new ColumnSet("name") };
        query.Criteria.AddCondition("outer", ConditionOperator.Null);
        query.Criteria.AddFilter(LogicalOperator.Or).AddCondition("inner", ConditionOperator.Null);
        query.AddOrder("name", OrderType.Ascending);
        var link = query.AddLink("contact", "primarycontactid", "contactid");
        link.LinkCriteria.AddCondition("linked", ConditionOperator.Null);
        var visitor = new Recorder();

        var visited = query.Accept(visitor);

        Assert.Same(query, visited);
        Assert.Equal(
            [
                "condition inner",
                "condition outer",
                "order name",
                "link contact",
                "condition linked",
                "columns 0",
                "page",
                "columns 1",
            ],
            visitor.Seen
        );
    }

    [Fact]
    public void A_replaced_part_leads_to_a_copy_of_the_query()
    {
        var query = new QueryExpression("account") { TopCount = 5 };
        query.Criteria.AddFilter(LogicalOperator.Or).AddCondition("name", ConditionOperator.Null);
        var link = query.AddLink("contact", "primarycontactid", "contactid");
        link.EntityAlias = "c";
        link.LinkCriteria.AddCondition("fullname", ConditionOperator.Null);

        var visited = query.Accept(new Replacer(new ConditionExpression("replaced", ConditionOperator.NotNull)));

        Assert.Equal("replaced", visited.Criteria.Filters[0].Conditions[0].AttributeName);
        Assert.Equal(LogicalOperator.Or, visited.Criteria.Filters[0].FilterOperator);
        Assert.Equal("replaced", visited.LinkEntities[0].LinkCriteria.Conditions[0].AttributeName);
        Assert.Equal("c", visited.LinkEntities[0].EntityAlias);
        Assert.Equal(5, visited.TopCount);
        Assert.Equal("name", query.Criteria.Filters[0].Conditions[0].AttributeName);
        Assert.Equal("fullname", link.LinkCriteria.Conditions[0].AttributeName);
    }

    [Fact]
    public void A_part_cannot_be_removed_from_its_list()
    {
        var query = new QueryExpression("account");
        query.Criteria.AddCondition("name", ConditionOperator.Null);

        Assert.Throws<InvalidOperationException>(() => query.Accept(new Replacer(null)));
    }

    [Fact]
    public void No_query_cannot_be_visited()
    {
        Assert.Throws<ArgumentException>(() => new Recorder().Visit(null!));
    }

    private sealed class Replacer(ConditionExpression? replacement) : QueryExpressionVisitorBase
    {
        protected override ConditionExpression VisitConditionExpression(ConditionExpression condition) => replacement!;
    }

    private sealed class Recorder : QueryExpressionVisitorBase
    {
        public List<string> Seen { get; } = [];

        protected override ColumnSet VisitColumnSet(ColumnSet columnSet)
        {
            Seen.Add(FormattableString.Invariant($"columns {columnSet.Columns.Count}"));
            return base.VisitColumnSet(columnSet);
        }

        protected override ConditionExpression VisitConditionExpression(ConditionExpression condition)
        {
            Seen.Add("condition " + condition.AttributeName);
            return base.VisitConditionExpression(condition);
        }

        protected override LinkEntity VisitLinkEntity(LinkEntity linkEntity)
        {
            Seen.Add("link " + linkEntity.LinkToEntityName);
            return base.VisitLinkEntity(linkEntity);
        }

        protected override OrderExpression VisitOrderExpression(OrderExpression order)
        {
            Seen.Add("order " + order.AttributeName);
            return base.VisitOrderExpression(order);
        }

        protected override PagingInfo VisitPagingInfo(PagingInfo pageInfo)
        {
            Seen.Add("page");
            return base.VisitPagingInfo(pageInfo);
        }
    }
}
