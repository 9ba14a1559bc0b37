using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Queries.Contract;

namespace SalesCorner.Emulator.Queries.Sql;

/// <summary>
/// Comparisons with values. The negative operators let rows without a value through, as the platform does ("does not
/// equal" returns nulls too: powerobjects.com, "Boolean Blitz", 2016-08-02; no page of the documentation says it).
/// </summary>
internal static class ComparisonSql
{
    /// <summary>The condition, or null when the operator is of another family.</summary>
    public static string? Of(BoundCondition condition) =>
        condition.Operator switch
        {
            ConditionOperator.Null => Plain(condition, "IS NULL"),
            ConditionOperator.NotNull => Plain(condition, "IS NOT NULL"),
            ConditionOperator.Equal => Equal(condition),
            ConditionOperator.NotEqual => OrNull(condition, "NOT " + Equal(condition)),
            ConditionOperator.GreaterThan => Compare(condition, ">"),
            ConditionOperator.GreaterEqual => Compare(condition, ">="),
            ConditionOperator.LessThan => Compare(condition, "<"),
            ConditionOperator.LessEqual => Compare(condition, "<="),
            ConditionOperator.In => In(condition),
            ConditionOperator.NotIn => OrNull(condition, "NOT " + In(condition)),
            ConditionOperator.Between => Between(condition),
            ConditionOperator.NotBetween => OrNull(condition, "NOT " + Between(condition)),
            _ => null,
        };

    /// <summary>A condition that rows without a value pass too.</summary>
    public static string OrNull(BoundCondition condition, string other) => $"({other} OR {condition.Sql} IS NULL)";

    private static string Plain(BoundCondition condition, string test)
    {
        condition.Expect(0);
        return $"{condition.Sql} {test}";
    }

    private static string Equal(BoundCondition condition)
    {
        condition.Expect(1);
        if (condition.Column.Type == ColumnType.MultiChoice)
        {
            return ChoicesSql.SameSet(condition);
        }

        return $"({condition.Sql} = {condition.Parameter(0)})";
    }

    private static string Compare(BoundCondition condition, string sign)
    {
        condition.Require(
            !condition.HoldsId && condition.Column.Type is not (ColumnType.MultiChoice or ColumnType.Boolean)
        );
        condition.Expect(1);
        return $"({condition.Sql} {sign} {condition.Parameter(0)})";
    }

    private static string In(BoundCondition condition)
    {
        if (condition.Node.Values.Count == 0)
        {
            throw QueryFaults.Invalid(
                $"The value passed for ConditionOperator.In is empty. Attribute Name: {condition.Column.LogicalName}"
            );
        }

        return condition.Column.Type == ColumnType.MultiChoice
            ? ChoicesSql.SameSet(condition)
            : $"({condition.Sql} IN ({condition.AllParameters()}))";
    }

    private static string Between(BoundCondition condition)
    {
        condition.Require(
            !condition.HoldsId && condition.Column.Type is not (ColumnType.MultiChoice or ColumnType.Boolean)
        );
        condition.Expect(2);
        return $"({condition.Sql} BETWEEN {condition.Parameter(0)} AND {condition.Parameter(1)})";
    }
}
