using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Tests.Support;

namespace SalesCorner.Emulator.Tests.Queries;

public sealed class ChoicesExpressionTests : IDisposable
{
    private readonly QueryWorld world = new();

    public ChoicesExpressionTests()
    {
        Deal("12", 1, 2);
        Deal("2", 2);
        Deal("25", 2, 5);
        Deal("125", 1, 2, 5);
        world.Add("deal", ("name", "none"));
    }

    public void Dispose() => world.Dispose();

    [Fact]
    public void In_finds_the_row_with_exactly_the_values_in_any_order_and_form() =>
        Assert.All(
            new[]
            {
                new ConditionExpression("tags", ConditionOperator.In, new[] { 2, 5 }),
                new ConditionExpression("tags", ConditionOperator.In, 5, 2),
                new ConditionExpression("tags", ConditionOperator.In, "2", "5"),
            },
            condition => Assert.Equal("25", Names(condition))
        );

    [Fact]
    public void Not_in_finds_all_others() =>
        Assert.Equal("12 125 2 none", Names(new ConditionExpression("tags", ConditionOperator.NotIn, 2, 5)));

    [Fact]
    public void Equal_takes_one_value() =>
        Assert.Equal("2", Names(new ConditionExpression("tags", ConditionOperator.Equal, 2)));

    [Fact]
    public void Equal_with_an_array_or_an_option_set_is_a_fault() =>
        Assert.All(
            new[]
            {
                new ConditionExpression("tags", ConditionOperator.Equal, new[] { 2, 5 }),
                new ConditionExpression("tags", ConditionOperator.Equal, "2", "5"),
                new ConditionExpression("tags", ConditionOperator.Equal, new OptionSetValue(2)),
                new ConditionExpression("tags", ConditionOperator.Equal, new OptionSetValueCollection { new(2) }),
                new ConditionExpression("tags", ConditionOperator.In, new OptionSetValueCollection { new(2), new(5) }),
            },
            condition => Assert.NotNull(Fault.Of(() => Names(condition)))
        );

    private string Names(ConditionExpression condition)
    {
        var query = new QueryExpression("deal") { ColumnSet = new ColumnSet("name") };
        query.Criteria.AddCondition(condition);
        return string.Join(
            ' ',
            world.Run(query).Entities.Select(row => (string)row["name"]).Order(StringComparer.Ordinal)
        );
    }

    private void Deal(string name, params int[] tags) =>
        world.Add(
            "deal",
            ("name", name),
            ("tags", new OptionSetValueCollection([.. tags.Select(tag => new OptionSetValue(tag))]))
        );
}
