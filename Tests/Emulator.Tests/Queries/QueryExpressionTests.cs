using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Queries.Fetch;

namespace SalesCorner.Emulator.Tests.Queries;

public sealed class QueryExpressionTests : IDisposable
{
    private readonly QueryWorld world = new();

    public QueryExpressionTests()
    {
        var ann = world.Add("contact", ("fullname", "Ann"));
        world.Add(
            "account",
            ("name", "a"),
            ("numberofemployees", 1),
            ("primarycontactid", new EntityReference("contact", ann)),
            ("statecode", new OptionSetValue(0))
        );
        world.Add("account", ("name", "b"), ("numberofemployees", 2), ("statecode", new OptionSetValue(1)));
        world.Add("account", ("name", "c"), ("statecode", new OptionSetValue(2)));
    }

    public void Dispose() => world.Dispose();

    [Fact]
    public void Columns_conditions_orders_and_top_are_read()
    {
        var query = new QueryExpression("account") { ColumnSet = new ColumnSet("name"), TopCount = 1 };
        query.Criteria.AddCondition("numberofemployees", ConditionOperator.GreaterEqual, 1);
        query.AddOrder("name", OrderType.Descending);

        var rows = world.Run(query);

        Assert.Equal("b", Assert.Single(rows.Entities)["name"]);
        Assert.False(rows[0].Contains("numberofemployees"));
    }

    [Fact]
    public void Values_may_be_any_form_of_the_columns_type()
    {
        Assert.Equal("b", Where("statecode", ConditionOperator.Equal, new OptionSetValue(1)));
        Assert.Equal("b", Where("statecode", ConditionOperator.Equal, 1));
        Assert.Equal("b", Where("statecode", ConditionOperator.Equal, "1"));
        Assert.Equal("a b", Where("statecode", ConditionOperator.In, 0, 1));
        Assert.Equal("a b", Where("statecode", ConditionOperator.In, new[] { 0, 1 }));
        Assert.Equal("a b", Where("statecode", ConditionOperator.In, new List<int> { 0, 1 }));
        Assert.Equal("c", Where("statecode", ConditionOperator.NotIn, new object[] { 0, 1 }));
        Assert.Equal("a b", Where("numberofemployees", ConditionOperator.Between, 1, 2));
        Assert.Equal("c", Where("numberofemployees", ConditionOperator.Null));
    }

    [Fact]
    public void Links_have_columns_criteria_and_an_alias()
    {
        var query = new QueryExpression("account") { ColumnSet = new ColumnSet("name") };
        var link = query.AddLink("contact", "primarycontactid", "contactid", JoinOperator.LeftOuter);
        link.EntityAlias = "c";
        link.Columns = new ColumnSet("fullname");
        query.Criteria.AddCondition("c", "fullname", ConditionOperator.Equal, "Ann");

        var row = Assert.Single(world.Run(query).Entities);

        Assert.Equal("Ann", row.GetAttributeValue<AliasedValue>("c.fullname").Value);
    }

    [Fact]
    public void Conditions_on_related_rows_are_read()
    {
        var query = new QueryExpression("account") { ColumnSet = new ColumnSet("name") };
        query.Criteria.AddFilter(
            new FilterExpression
            {
                AnyAllFilterLinkEntity = new LinkEntity(
                    "account",
                    "contact",
                    "primarycontactid",
                    "contactid",
                    JoinOperator.NotAny
                ),
            }
        );
        query.AddOrder("name", OrderType.Ascending);

        Assert.Equal(["b", "c"], world.Run(query).Entities.Select(row => row["name"]));
    }

    [Fact]
    public void Columns_are_compared_with_columns()
    {
        world.Add("contact", ("fullname", "x"), ("firstname", "q"), ("lastname", "q"));
        var query = new QueryExpression("contact") { ColumnSet = new ColumnSet("fullname") };
        query.Criteria.AddCondition("firstname", ConditionOperator.Equal, true, "lastname");

        Assert.Equal("x", Assert.Single(world.Run(query).Entities)["fullname"]);
    }

    [Fact]
    public void Aggregates_are_read_from_attribute_expressions()
    {
        var query = new QueryExpression("account");
        query.ColumnSet.AttributeExpressions.Add(
            new XrmAttributeExpression("numberofemployees", XrmAggregateType.Sum, "total")
        );
        query.ColumnSet.AttributeExpressions.Add(
            new XrmAttributeExpression("statecode", XrmAggregateType.None, "state") { HasGroupBy = true }
        );
        query.Orders.Add(new OrderExpression("numberofemployees", OrderType.Descending, "total"));

        var rows = world.Run(query);

        Assert.Equal([2, 1, 0], rows.Entities.Select(row => row.GetAttributeValue<AliasedValue>("total").Value));
    }

    [Fact]
    public void Pages_are_read_from_the_page_info()
    {
        var query = new QueryExpression("account") { ColumnSet = new ColumnSet("name") };
        query.AddOrder("name", OrderType.Ascending);
        query.PageInfo = new PagingInfo
        {
            Count = 2,
            PageNumber = 1,
            ReturnTotalRecordCount = true,
        };
        var first = world.Run(query);
        query.PageInfo.PageNumber = 2;
        query.PageInfo.PagingCookie = first.PagingCookie;
        var second = world.Run(query);

        Assert.Equal((true, 3), (first.MoreRecords, first.TotalRecordCount));
        Assert.Equal("c", Assert.Single(second.Entities)["name"]);
        Assert.False(second.MoreRecords);
    }

    [Fact]
    public void A_query_by_attribute_asks_for_all_of_its_values_and_for_none_by_null()
    {
        var query = new QueryByAttribute("account") { ColumnSet = new ColumnSet(true) };
        query.AddAttributeValue("numberofemployees", null);
        query.AddAttributeValue("statecode", 2);

        Assert.Equal("c", Assert.Single(world.Run(query).Entities)["name"]);
    }

    [Fact]
    public void Null_as_a_value_is_refused_and_says_what_to_use()
    {
        var query = new QueryExpression("account");
        query.Criteria.AddCondition("name", ConditionOperator.Equal, new object?[] { null }!);

        Assert.Contains(
            "Use 'Null' or 'NotNull'",
            Assert.Throws<DataverseFault>(() => world.Run(query)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_filter_that_holds_itself_is_refused()
    {
        var query = new QueryExpression("account");
        query.Criteria.AddFilter(query.Criteria);

        Assert.Contains(
            "nested deeper",
            Assert.Throws<DataverseFault>(() => world.Run(query)).Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("name", 5)]
    [InlineData("numberofemployees", 1.5)]
    [InlineData("statecode", true)]
    [InlineData("createdon", 5)]
    [InlineData("ownerid", "nobody")]
    public void A_value_of_the_wrong_type_is_refused_by_the_columns_name(string column, object value)
    {
        var query = new QueryExpression("account");
        query.Criteria.AddCondition(column, ConditionOperator.Equal, value);

        Assert.Contains(
            "account." + column,
            Assert.Throws<DataverseFault>(() => world.Run(query)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Every_operator_of_the_sdk_runs_or_is_refused_by_its_name()
    {
        var refused = Enum.GetValues<ConditionOperator>().Where(@operator => !Runs(@operator)).Order().ToArray();

        Assert.Equal(
            [
                ConditionOperator.ChildOf,
                ConditionOperator.Mask,
                ConditionOperator.NotMask,
                ConditionOperator.MasksSelect,
                ConditionOperator.Contains,
                ConditionOperator.DoesNotContain,
                ConditionOperator.EqualRoleBusinessId,
            ],
            refused
        );
    }

    [Fact]
    public void Every_operator_of_the_schema_is_an_operator_of_the_sdk() =>
        Assert.All(OperatorNames.All.Values, @operator => Assert.True(Enum.IsDefined(@operator)));

    // The column and values that suit an operator are found by trying.
    private bool Runs(ConditionOperator @operator)
    {
        var values = new object[][] { [], [1], [1, 2], ["x"], [QueryWorld.Id(1)], ["2024-01-01"], [1, 2024] };
        string[] columns = ["name", "numberofemployees", "createdon", "accountid", "ownerid", "tags"];
        return columns.Any(column => values.Any(some => Try(column, @operator, some)));
    }

    private bool Try(string column, ConditionOperator @operator, object[] values)
    {
        var query = new QueryExpression(column == "tags" ? "deal" : "account");
        query.Criteria.AddCondition(column, @operator, values);
        var error = Record.Exception(() => world.Run(query));
        Assert.True(error is null or DataverseFault, error?.ToString());
        return error is null;
    }

    private string Where(string column, ConditionOperator @operator, params object[] values)
    {
        var query = new QueryExpression("account") { ColumnSet = new ColumnSet("name") };
        query.Criteria.AddCondition(column, @operator, values);
        query.AddOrder("name", OrderType.Ascending);
        return string.Join(' ', world.Run(query).Entities.Select(row => row["name"]));
    }
}
