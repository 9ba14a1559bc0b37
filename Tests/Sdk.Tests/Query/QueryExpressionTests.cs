using Microsoft.Xrm.Sdk.Query;

namespace SalesCorner.Sdk.Tests.Query;

public sealed class QueryExpressionTests
{
    [Fact]
    public void A_new_query_returns_no_columns_of_all_rows()
    {
        var query = new QueryExpression("account");

        Assert.False(query.ColumnSet.AllColumns);
        Assert.Empty(query.ColumnSet.Columns);
        Assert.Equal(LogicalOperator.And, query.Criteria.FilterOperator);
        Assert.Empty(query.Criteria.Conditions);
        Assert.Equal(0, query.PageInfo.PageNumber);
        Assert.Null(query.TopCount);
        Assert.Null(QueryExpression.Empty.EntityName);
    }

    [Fact]
    public void Parts_set_to_null_stay_null()
    {
        var query = new QueryExpression("account")
        {
            ColumnSet = null,
            Criteria = null,
            PageInfo = null,
        };

        Assert.Null(query.ColumnSet);
        Assert.Null(query.Criteria);
        Assert.Null(query.PageInfo);
    }

    [Fact]
    public void A_link_starts_at_the_table_of_the_query_and_is_inner_unless_said()
    {
        var query = new QueryExpression("account");

        var link = query.AddLink("contact", "primarycontactid", "contactid");

        Assert.Same(link, Assert.Single(query.LinkEntities));
        Assert.Equal("account", link.LinkFromEntityName);
        Assert.Equal("contact", link.LinkToEntityName);
        Assert.Equal("primarycontactid", link.LinkFromAttributeName);
        Assert.Equal("contactid", link.LinkToAttributeName);
        Assert.Equal(JoinOperator.Inner, link.JoinOperator);
    }

    [Fact]
    public void A_nested_link_names_the_first_table_of_the_chain()
    {
        var link = new QueryExpression("account").AddLink("contact", "primarycontactid", "contactid");

        var nested = link.AddLink("systemuser", "ownerid", "systemuserid", JoinOperator.LeftOuter);

        Assert.Same(nested, Assert.Single(link.LinkEntities));
        Assert.Equal("account", nested.LinkFromEntityName);
        Assert.Equal(JoinOperator.LeftOuter, nested.JoinOperator);
    }

    [Fact]
    public void An_order_may_name_an_alias_and_a_linked_table()
    {
        var query = new QueryExpression("account");

        query.AddOrder("name", OrderType.Descending);
        query.AddOrder("fullname", OrderType.Ascending, "n", "c");

        Assert.Equal(OrderType.Descending, query.Orders[0].OrderType);
        Assert.Equal("fullname", query.Orders[1].AttributeName);
        Assert.Equal("n", query.Orders[1].Alias);
        Assert.Equal("c", query.Orders[1].EntityName);
    }

    [Fact]
    public void A_query_by_attribute_pairs_columns_with_values()
    {
        var query = new QueryByAttribute("account");

        query.AddAttributeValue("name", "Contoso");
        query.AddOrder("name", OrderType.Ascending);

        Assert.Equal(["name"], query.Attributes);
        Assert.Equal(["Contoso"], query.Values);
        Assert.Equal("name", Assert.Single(query.Orders).AttributeName);
        Assert.Null(query.ColumnSet);
        Assert.NotNull(new QueryByAttribute().ColumnSet);
    }

    [Fact]
    public void An_aggregate_is_named_and_grouped()
    {
        var month = new XrmAttributeExpression("createdon", XrmAggregateType.None, "month", XrmDateTimeGrouping.Month);

        Assert.Equal(XrmDateTimeGrouping.Month, month.DateTimeGrouping);
        Assert.Equal("month", month.Alias);
        Assert.False(month.HasGroupBy);
    }
}
