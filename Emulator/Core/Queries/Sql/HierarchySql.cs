using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Queries.Contract;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Queries.Sql;

/// <summary>Conditions on a row's place in the hierarchy of its table: under and above another row.</summary>
internal static class HierarchySql
{
    /// <summary>The condition, or null when the operator is of another family.</summary>
    public static string? Of(BoundCondition condition) =>
        condition.Operator switch
        {
            ConditionOperator.Under => Below(condition, withSelf: false),
            ConditionOperator.UnderOrEqual => Below(condition, withSelf: true),
            ConditionOperator.NotUnder => ComparisonSql.OrNull(condition, "NOT " + Below(condition, withSelf: false)),
            ConditionOperator.Above => Over(condition, withSelf: false),
            ConditionOperator.AboveOrEqual => Over(condition, withSelf: true),
            _ => null,
        };

    /// <summary>
    /// The column of a table that refers to a row's parent in the same table; null when there is none.
    /// </summary>
    public static string? ParentColumn(MetadataCatalog catalog, string table)
    {
        var own = catalog
            .ReferencesTo(table)
            .Where(relationship => relationship.ReferencingTable == table)
            .Select(relationship => relationship.ReferencingColumn)
            .ToList();
        return own.Find(column => column.StartsWith("parent", StringComparison.Ordinal)) ?? own.FirstOrDefault();
    }

    private static string Below(BoundCondition condition, bool withSelf)
    {
        var (table, id, parent) = Hierarchy(condition);
        var value = condition.Parameter(0);
        var start = withSelf ? $"SELECT {value}" : $"SELECT {id} FROM {table} WHERE {parent} = {value}";
        return $"({condition.Sql} IN (WITH RECURSIVE h(id) AS ({start} UNION SELECT c.{id} FROM {table} AS c "
            + $"JOIN h ON c.{parent} = h.id) SELECT id FROM h))";
    }

    private static string Over(BoundCondition condition, bool withSelf)
    {
        var (table, id, parent) = Hierarchy(condition);
        var value = condition.Parameter(0);
        var start = withSelf ? $"SELECT {value}" : $"SELECT {parent} FROM {table} WHERE {id} = {value}";
        return $"({condition.Sql} IN (WITH RECURSIVE h(id) AS ({start} UNION SELECT c.{parent} FROM {table} AS c "
            + $"JOIN h ON c.{id} = h.id) SELECT id FROM h WHERE id IS NOT NULL))";
    }

    private static (string Table, string Id, string Parent) Hierarchy(BoundCondition condition)
    {
        condition.Require(condition.HoldsId);
        condition.Expect(1);
        var name = condition.Column.IsLookup ? TargetOf(condition) : condition.Source.Table.LogicalName;
        var table = condition.Context.Catalog.Table(name);
        var parent =
            ParentColumn(condition.Context.Catalog, table.LogicalName)
            ?? throw QueryFaults.Invalid(
                $"Table '{table.LogicalName}' has no hierarchical relationship, which the condition on "
                    + $"'{condition.Name}' needs."
            );
        return (SqlNames.Table(table.LogicalName), SqlNames.Column(table.PrimaryId), SqlNames.Column(parent));
    }

    private static string TargetOf(BoundCondition condition)
    {
        condition.Require(condition.Column.Targets.Count == 1);
        return condition.Column.Targets[0];
    }
}
