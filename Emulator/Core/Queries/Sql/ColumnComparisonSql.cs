using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Queries.Contract;

namespace SalesCorner.Emulator.Queries.Sql;

/// <summary>
/// Comparisons of two columns, of one row or of linked ones ("Filter rows using FetchXml", same row).
/// </summary>
internal static class ColumnComparisonSql
{
    /// <summary>The condition.</summary>
    public static string Of(BoundCondition condition, SourceScope scope)
    {
        var named = condition.Node.ValueOf!.Split('.', 2);
        var source = named.Length == 2 ? scope.Find(named[0]) : condition.Source;
        var other = source.Stored(named[^1].Trim().ToLowerInvariant());
        if (Kind(other) != Kind(condition.Column))
        {
            throw QueryFaults.Invalid(
                $"Attributes '{condition.Name}' and '{source.Table.LogicalName}.{other.LogicalName}' are of different "
                    + "types and cannot be compared."
            );
        }

        var right = source.Sql(other.LogicalName);
        return condition.Operator switch
        {
            ConditionOperator.Equal => $"({condition.Sql} = {right})",
            ConditionOperator.NotEqual => $"({condition.Sql} IS NOT {right})",
            ConditionOperator.GreaterThan => $"({condition.Sql} > {right})",
            ConditionOperator.GreaterEqual => $"({condition.Sql} >= {right})",
            ConditionOperator.LessThan => $"({condition.Sql} < {right})",
            ConditionOperator.LessEqual => $"({condition.Sql} <= {right})",
            _ => throw QueryFaults.Invalid(
                $"Attribute '{condition.Name}' can be compared with another attribute by eq, ne, gt, ge, lt "
                    + "and le only."
            ),
        };
    }

    private static ColumnType Kind(ColumnDefinition column) =>
        column.Type switch
        {
            ColumnType.Memo or ColumnType.EntityName => ColumnType.Text,
            ColumnType.Customer or ColumnType.Owner or ColumnType.UniqueIdentifier => ColumnType.Lookup,
            ColumnType.State or ColumnType.Status => ColumnType.Choice,
            ColumnType.BigInt => ColumnType.Integer,
            _ => column.Type,
        };
}
