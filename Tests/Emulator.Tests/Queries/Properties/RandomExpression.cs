using Microsoft.Xrm.Sdk.Query;

namespace SalesCorner.Emulator.Tests.Queries.Properties;

/// <summary>Writes a random query with the SDK's classes.</summary>
internal static class RandomExpression
{
    public static QueryExpression Of(RandomQuery query)
    {
        var expression = new QueryExpression("deal") { ColumnSet = new ColumnSet(true), TopCount = query.Top };
        Fill(expression.Criteria, query.Filter, inLink: false);
        if (query.Link is not null)
        {
            Add(expression, query);
        }

        foreach (var order in query.Orders)
        {
            var (alias, name) = new Condition(order.Column, "eq", []).Target;
            expression.Orders.Add(
                new OrderExpression(name, order.Descending ? OrderType.Descending : OrderType.Ascending)
                {
                    EntityName = alias,
                }
            );
        }

        return expression;
    }

    private static void Add(QueryExpression expression, RandomQuery query)
    {
        var join = query.Link switch
        {
            "inner" => JoinOperator.Inner,
            "outer" => JoinOperator.LeftOuter,
            "exists" => JoinOperator.Exists,
            "in" => JoinOperator.In,
            "any" => JoinOperator.Any,
            "not any" => JoinOperator.NotAny,
            "all" => JoinOperator.All,
            _ => JoinOperator.NotAll,
        };
        var link = new LinkEntity("deal", "account", "accountid", "accountid", join) { EntityAlias = "a" };
        Fill(link.LinkCriteria, query.LinkFilter, inLink: true);
        if (query.Joins)
        {
            link.Columns = new ColumnSet("accountid", "name");
        }

        if (query.Joins || query.Link is "exists" or "in")
        {
            expression.LinkEntities.Add(link);
        }
        else
        {
            expression.Criteria.AddFilter(new FilterExpression { AnyAllFilterLinkEntity = link });
        }
    }

    private static void Fill(FilterExpression filter, Filter from, bool inLink)
    {
        filter.FilterOperator = from.IsOr ? LogicalOperator.Or : LogicalOperator.And;
        foreach (var condition in from.Conditions)
        {
            var (alias, name) = condition.Target;
            filter.Conditions.Add(
                new ConditionExpression(
                    inLink ? null : alias,
                    name,
                    Operator(condition.Operator),
                    condition.Values.ToArray<object>()
                )
            );
        }

        foreach (var inner in from.Filters)
        {
            Fill(filter.AddFilter(LogicalOperator.And), inner, inLink);
        }
    }

    private static ConditionOperator Operator(string name) =>
        name switch
        {
            "eq" => ConditionOperator.Equal,
            "ne" => ConditionOperator.NotEqual,
            "gt" => ConditionOperator.GreaterThan,
            "ge" => ConditionOperator.GreaterEqual,
            "lt" => ConditionOperator.LessThan,
            "le" => ConditionOperator.LessEqual,
            "null" => ConditionOperator.Null,
            "not-null" => ConditionOperator.NotNull,
            "in" => ConditionOperator.In,
            "not-in" => ConditionOperator.NotIn,
            "between" => ConditionOperator.Between,
            "not-between" => ConditionOperator.NotBetween,
            "like" => ConditionOperator.Like,
            "not-like" => ConditionOperator.NotLike,
            "begins-with" => ConditionOperator.BeginsWith,
            "ends-with" => ConditionOperator.EndsWith,
            "on" => ConditionOperator.On,
            "on-or-before" => ConditionOperator.OnOrBefore,
            "on-or-after" => ConditionOperator.OnOrAfter,
            "last-x-days" => ConditionOperator.LastXDays,
            "next-x-days" => ConditionOperator.NextXDays,
            "olderthan-x-days" => ConditionOperator.OlderThanXDays,
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such operator."),
        };
}
