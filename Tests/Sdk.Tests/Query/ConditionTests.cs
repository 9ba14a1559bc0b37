using Microsoft.Xrm.Sdk.Query;

namespace SalesCorner.Sdk.Tests.Query;

public sealed class ConditionTests
{
    [Fact]
    public void A_condition_takes_no_one_or_several_values()
    {
        Assert.Empty(new ConditionExpression("name", ConditionOperator.Null).Values);
        Assert.Equal([5], new ConditionExpression("count", ConditionOperator.Equal, 5).Values);
        Assert.Equal([1, 2], new ConditionExpression("count", ConditionOperator.In, 1, 2).Values);
    }

    [Fact]
    public void A_collection_is_taken_apart()
    {
        Assert.Equal([1, 2], new ConditionExpression("count", ConditionOperator.In, new List<int> { 1, 2 }).Values);
        Assert.Equal([1, 2], new ConditionExpression("count", ConditionOperator.In, new[] { 1, 2 }).Values);
        Assert.Equal(["a", "b"], new ConditionExpression("name", ConditionOperator.In, new[] { "a", "b" }).Values);
    }

    [Fact]
    public void A_collection_that_is_passed_as_one_object_stays_one_value()
    {
        object numbers = new[] { 1, 2 };

        Assert.Same(numbers, Assert.Single(new ConditionExpression("count", ConditionOperator.In, numbers).Values));
    }

    [Fact]
    public void A_null_is_a_value_but_no_values_are_none()
    {
        Assert.Equal([null], new ConditionExpression("name", ConditionOperator.Equal, (object?)null).Values);
        Assert.Empty(new ConditionExpression("name", ConditionOperator.Equal, (object[]?)null).Values);
    }

    [Fact]
    public void A_condition_may_be_on_a_linked_table_and_compare_columns()
    {
        var condition = new ConditionExpression("c", "firstname", ConditionOperator.Equal, true, (object)"lastname");

        Assert.Equal("c", condition.EntityName);
        Assert.Equal("firstname", condition.AttributeName);
        Assert.True(condition.CompareColumns);
        Assert.Equal(["lastname"], condition.Values);
        Assert.Null(new ConditionExpression("a", ConditionOperator.Null).EntityName);
    }

    [Fact]
    public void A_filter_collects_conditions_and_filters()
    {
        var filter = new FilterExpression();

        filter.AddCondition("count", ConditionOperator.In, 1, 2);
        filter.AddCondition("c", "name", ConditionOperator.Null);
        var nested = filter.AddFilter(LogicalOperator.Or);

        Assert.Equal(LogicalOperator.And, filter.FilterOperator);
        Assert.Equal([1, 2], filter.Conditions[0].Values);
        Assert.Equal("c", filter.Conditions[1].EntityName);
        Assert.Same(nested, Assert.Single(filter.Filters));
        Assert.Equal(LogicalOperator.Or, nested.FilterOperator);
    }

    [Fact]
    public void No_filter_is_not_added()
    {
        var filter = new FilterExpression();

        filter.AddFilter(null);

        Assert.Empty(filter.Filters);
    }
}
