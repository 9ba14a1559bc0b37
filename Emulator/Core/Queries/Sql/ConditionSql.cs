using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Queries.Contract;
using SalesCorner.Emulator.Queries.Fetch;
using SalesCorner.Emulator.Queries.Model;

namespace SalesCorner.Emulator.Queries.Sql;

/// <summary>Turns one condition into SQL; the families of operators each have a class of their own.</summary>
internal sealed class ConditionSql(SqlContext context)
{
    /// <summary>The condition that stands in a table's element.</summary>
    public string Of(ConditionNode node, BoundSource here, SourceScope scope)
    {
        context.CountCondition();
        var source = node.Source is null ? here : scope.Find(node.Source);
        var condition = new BoundCondition(context, source, source.Stored(node.Column), node);
        if (node.ValueOf is not null)
        {
            return ColumnComparisonSql.Of(condition, scope);
        }

        return ComparisonSql.Of(condition)
            ?? TextSql.Of(condition)
            ?? DateSql.Of(condition)
            ?? UserSql.Of(condition)
            ?? HierarchySql.Of(condition)
            ?? Special(condition);
    }

    private static string Special(BoundCondition condition) =>
        condition.Operator switch
        {
            ConditionOperator.ContainValues => ChoicesSql.Contains(condition),
            ConditionOperator.DoesNotContainValues =>
                $"({condition.Sql} IS NULL OR NOT {ChoicesSql.Contains(condition)})",
            _ => throw QueryFaults.Invalid(
                $"The condition operator '{OperatorNames.NameOf(condition.Operator)}' on attribute "
                    + $"'{condition.Name}' is not supported."
            ),
        };
}
