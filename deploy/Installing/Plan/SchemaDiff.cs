using SalesCorner.Deploy.Checking.Model;
using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Installing.Package;
using SalesCorner.Deploy.Installing.State;

namespace SalesCorner.Deploy.Installing.Plan;

/// <summary>Compares the tables and columns of a package with those of the environment.</summary>
internal static class SchemaDiff
{
    // The types of customizations.xml and those of the Web API ("AttributeTypeCode enum").
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["nvarchar"] = "String",
        ["ntext"] = "Memo",
        ["int"] = "Integer",
        ["money"] = "Money",
        ["decimal"] = "Decimal",
        ["float"] = "Double",
        ["datetime"] = "DateTime",
        ["bit"] = "Boolean",
        ["picklist"] = "Picklist",
        ["multiselectpicklist"] = "MultiSelectPicklist",
        ["lookup"] = "Lookup",
    };

    /// <summary>What would change.</summary>
    /// <param name="client">The environment.</param>
    /// <param name="package">The package.</param>
    /// <param name="way">How it goes in: an upgrade deletes.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task<IReadOnlyList<PlannedChange>> ReadAsync(
        DataverseClient client,
        TargetPackage package,
        ImportWay way,
        CancellationToken cancellation
    )
    {
        var changes = new List<PlannedChange>();
        foreach (var table in package.Solution.Tables)
        {
            var known = await TableColumns.FindAsync(client, table.LogicalName, cancellation);
            changes.AddRange(known is null ? [Added(table)] : Compare(package, table, known, way));
        }

        return changes;
    }

    private static PlannedChange Added(TableModel table) =>
        new(ChangeKind.Add, "table", table.LogicalName, $"{table.Columns.Count(column => column.IsCustom)} columns");

    private static IEnumerable<PlannedChange> Compare(
        TargetPackage package,
        TableModel table,
        TableColumns known,
        ImportWay way
    )
    {
        var custom = table.Columns.Where(column => column.IsCustom).ToList();
        foreach (var column in custom)
        {
            if (!known.Columns.TryGetValue(column.LogicalName, out var type))
            {
                yield return new PlannedChange(
                    ChangeKind.Add,
                    "column",
                    $"{table.LogicalName}.{column.LogicalName}",
                    column.Type
                );
            }
            else if (Types.TryGetValue(column.Type, out var wanted) && wanted != type)
            {
                yield return new PlannedChange(
                    ChangeKind.Change,
                    "column",
                    $"{table.LogicalName}.{column.LogicalName}",
                    $"from {type} to {wanted}, which Dataverse refuses"
                );
            }
        }

        if (way == ImportWay.Patch)
        {
            yield break;
        }

        var kind = way == ImportWay.Upgrade ? ChangeKind.Delete : ChangeKind.Stay;
        foreach (
            var name in known.Columns.Keys.Where(name => IsGone(package, table, name)).Order(StringComparer.Ordinal)
        )
        {
            yield return new PlannedChange(
                kind,
                "column",
                $"{table.LogicalName}.{name}",
                kind == ChangeKind.Delete ? "with its values" : "no part of this version"
            );
        }
    }

    // The base amounts of money columns and the id of the table come and go with others.
    private static bool IsGone(TargetPackage package, TableModel table, string column) =>
        column.StartsWith(package.Solution.Prefix, StringComparison.Ordinal)
        && column != $"{table.LogicalName}id"
        && !column.EndsWith("_base", StringComparison.Ordinal)
        && table.Columns.All(known => known.LogicalName != column);
}
