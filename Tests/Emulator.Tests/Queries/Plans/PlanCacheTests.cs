using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Queries.Contract;

namespace SalesCorner.Emulator.Tests.Queries.Plans;

/// <summary>A query that is answered by the statement of an earlier one of its shape gets its own answer.</summary>
public sealed class PlanCacheTests : IDisposable
{
    private readonly QueryWorld world = new();

    public PlanCacheTests()
    {
        world.Add(
            "account",
            ("name", "one"),
            ("numberofemployees", 1),
            ("ownerid", new EntityReference("systemuser", QueryWorld.User))
        );
        world.Add(
            "account",
            ("name", "two"),
            ("numberofemployees", 2),
            ("ownerid", new EntityReference("systemuser", QueryWorld.Id(9)))
        );
        world.Add("account", ("name", "three"), ("numberofemployees", 3), ("createdon", QueryWorld.Now));
    }

    public void Dispose() => world.Dispose();

    [Fact]
    public void A_query_of_the_same_shape_is_answered_for_its_own_values()
    {
        Assert.Equal("one", Names("numberofemployees", ConditionOperator.Equal, 1));
        Assert.Equal("two", Names("numberofemployees", ConditionOperator.Equal, 2));
        Assert.Equal("", Names("numberofemployees", ConditionOperator.Equal, 7));

        Assert.Equal(2, world.ReusedPlans);
    }

    [Fact]
    public void A_value_of_another_type_is_read_as_its_column_holds_it()
    {
        Assert.Equal("one", Names("numberofemployees", ConditionOperator.Equal, 1));
        Assert.Equal("two", Names("numberofemployees", ConditionOperator.Equal, "2"));
        Assert.Throws<DataverseFault>(() => Names("numberofemployees", ConditionOperator.Equal, "many"));
    }

    [Theory]
    [InlineData(ConditionOperator.On, -1, "", "three")]
    [InlineData(ConditionOperator.NotOn, -1, "one three two", "one two")]
    [InlineData(ConditionOperator.OnOrAfter, 1, "", "three")]
    [InlineData(ConditionOperator.OnOrBefore, -1, "", "three")]
    public void Another_day_is_answered_by_the_same_statement(
        ConditionOperator named,
        int away,
        string onOtherDay,
        string onItsDay
    )
    {
        Assert.Equal(onOtherDay, Names("createdon", named, QueryWorld.Now.AddDays(away)));
        Assert.Equal(onItsDay, Names("createdon", named, QueryWorld.Now));

        Assert.Equal(1, world.ReusedPlans);
        Assert.Throws<DataverseFault>(() => Names("createdon", named, "some day"));
    }

    [Fact]
    public void The_last_day_of_all_is_refused_where_the_next_one_is_needed()
    {
        Assert.Equal("three", Names("createdon", ConditionOperator.OnOrBefore, QueryWorld.Now));

        var fault = Assert.Throws<DataverseFault>(() =>
            Names("createdon", ConditionOperator.OnOrBefore, DateTime.MaxValue)
        );

        Assert.Contains("out of range", fault.Message, StringComparison.Ordinal);
        Assert.Equal("", Names("createdon", ConditionOperator.OnOrAfter, DateTime.MaxValue));
    }

    [Fact]
    public void A_missing_value_is_refused_as_it_is_without_an_earlier_query()
    {
        Names("numberofemployees", ConditionOperator.Equal, 1);

        Assert.Throws<DataverseFault>(() => Names("numberofemployees", ConditionOperator.Equal, [null]));
        Assert.Throws<DataverseFault>(() => Names("numberofemployees", ConditionOperator.Equal));
    }

    [Fact]
    public void Lists_of_every_length_are_answered_whole()
    {
        Assert.Equal("one two", Names("numberofemployees", ConditionOperator.In, 1, 2));
        Assert.Equal("three two", Names("numberofemployees", ConditionOperator.In, new[] { 2, 3 }));
        Assert.Equal("one three two", Names("numberofemployees", ConditionOperator.In, 1, 2, 3));
        Assert.Equal("three", Names("numberofemployees", ConditionOperator.In, 3));
        Assert.Throws<DataverseFault>(() => Names("numberofemployees", ConditionOperator.In));

        Assert.Equal(1, world.ReusedPlans);
    }

    [Fact]
    public void Each_caller_sees_the_rows_that_this_caller_may_read()
    {
        Assert.Equal("one three two", Names("name", ConditionOperator.NotNull));

        Read(RowFilter.OwnedBy([QueryWorld.User]));
        Assert.Equal("one", Names("name", ConditionOperator.NotNull));

        Read(RowFilter.OwnedBy([QueryWorld.Id(9)]));
        Assert.Equal("two", Names("name", ConditionOperator.NotNull));

        Read(RowFilter.None);
        Assert.Equal("", Names("name", ConditionOperator.NotNull));
    }

    [Fact]
    public void A_condition_on_the_caller_is_one_on_this_caller()
    {
        Assert.Equal("one", Names("ownerid", ConditionOperator.EqualUserId));

        world.Caller = world.Caller with { UserId = QueryWorld.Id(9) };

        Assert.Equal("two", Names("ownerid", ConditionOperator.EqualUserId));
    }

    [Fact]
    public void A_relative_date_goes_by_the_moment_of_the_query()
    {
        Assert.Equal("three", Names("createdon", ConditionOperator.Today));

        world.Caller = world.Caller with { UtcNow = QueryWorld.Now.AddDays(1) };

        Assert.Equal("", Names("createdon", ConditionOperator.Today));
        Assert.Equal("three", Names("createdon", ConditionOperator.Yesterday));
    }

    [Fact]
    public void A_column_that_an_import_adds_is_returned()
    {
        Assert.Equal("one", Names("numberofemployees", ConditionOperator.Equal, 1));
        var table = world.Catalog.Table("account");
        var added = table.Column("address1_city") with { LogicalName = "added", DefaultValue = "new" };

        world.Import(table with { Columns = TableDefinition.ByName([.. table.Columns.Values, added]) });

        var query = Query("numberofemployees", ConditionOperator.Equal, 1);
        Assert.Equal("new", Assert.Single(world.Run(query).Entities)["added"]);
    }

    [Fact]
    public void Totals_of_the_same_shape_are_those_of_their_own_rows()
    {
        Assert.Equal([6, 5, 0], new[] { 1, 2, 9 }.Select(SumFrom));

        Assert.Equal(2, world.ReusedPlans);
    }

    [Fact]
    public void Groups_by_a_part_of_a_date_go_by_the_fiscal_calendar_of_the_moment()
    {
        var query = Totals(
            new XrmAttributeExpression("createdon", XrmAggregateType.None, "part")
            {
                HasGroupBy = true,
                DateTimeGrouping = XrmDateTimeGrouping.Quarter,
            }
        );
        query.Criteria.AddCondition("createdon", ConditionOperator.NotNull);
        Assert.Equal(2, Assert.Single(world.Run(query).Entities).GetAttributeValue<AliasedValue>("part").Value);

        world.Caller = world.Caller with { FiscalCalendar = new FiscalCalendar(4, 1, FiscalPeriodType.Quarterly) };

        Assert.Equal(1, Assert.Single(world.Run(query).Entities).GetAttributeValue<AliasedValue>("part").Value);
    }

    [Fact]
    public void Limits_are_those_of_the_query()
    {
        Names("name", ConditionOperator.NotNull);

        world.Caller = world.Caller with { Limits = QueryLimits.Platform with { PageRows = 2 } };

        Assert.Equal(2, world.Run(Query("name", ConditionOperator.NotNull)).Entities.Count);
    }

    private static QueryExpression Query(string column, ConditionOperator @operator, params object?[] values) =>
        new("account")
        {
            ColumnSet = new ColumnSet(true),
            Criteria = { Conditions = { new ConditionExpression(column, @operator, values) } },
        };

    private static QueryExpression Totals(params XrmAttributeExpression[] columns)
    {
        var query = new QueryExpression("account");
        query.ColumnSet.AttributeExpressions.AddRange(columns);
        return query;
    }

    private int SumFrom(int least)
    {
        var query = Totals(new XrmAttributeExpression("numberofemployees", XrmAggregateType.Sum, "sum"));
        query.Criteria.AddCondition("numberofemployees", ConditionOperator.GreaterEqual, least);
        return world.Run(query).Entities.Single().GetAttributeValue<AliasedValue>("sum").Value as int? ?? 0;
    }

    private string Names(string column, ConditionOperator @operator, params object?[] values) =>
        string.Join(
            ' ',
            world
                .Run(Query(column, @operator, values))
                .Entities.Select(row => row.GetAttributeValue<string>("name"))
                .Order(StringComparer.Ordinal)
        );

    private void Read(RowFilter filter) => world.Caller = world.Caller with { Scope = new Only(filter) };

    private sealed class Only(RowFilter filter) : IReadScope
    {
        public RowFilter FilterFor(TableDefinition table) => filter;
    }
}
