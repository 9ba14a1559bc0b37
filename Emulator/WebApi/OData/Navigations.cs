using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.WebApi.OData;

/// <summary>A navigation property to one row.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Column">The lookup behind it.</param>
/// <param name="Target">The table it leads to; null for an owner, who is a user or a team.</param>
internal sealed record SingleNavigation(string Name, ColumnDefinition Column, string? Target);

/// <summary>A navigation property to many rows.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Target">The table it leads to.</param>
/// <param name="Column">The lookup of that table that leads back; empty for a many-to-many relationship.</param>
/// <param name="Pairs">The many-to-many relationship.</param>
internal sealed record ManyNavigation(string Name, string Target, string Column, ManyToManyDefinition? Pairs);

/// <summary>The names of navigation properties.</summary>
/// <remarks>
/// "Web API navigation properties": a lookup of one table has its logical name (standard) or its schema name (custom);
/// a
/// lookup of several tables has one property each, which ends in the table's name; collections have the relationship's
/// name.
/// </remarks>
internal static class Navigations
{
    // Newer tables of the platform came by solutions, so that their lookups are named as custom ones are
    // ("environmentvariablevalue EntityType").
    private const string NamedAsCustom = "environmentvariablevalue";

    /// <summary>Those of the table's lookups.</summary>
    public static IEnumerable<SingleNavigation> SinglesOf(TableDefinition table) =>
        table.Columns.Values.Where(column => column.IsLookup).SelectMany(column => Of(table, column));

    /// <summary>Those to rows that refer to the table's rows.</summary>
    public static IEnumerable<ManyNavigation> CollectionsOf(MetadataCatalog catalog, TableDefinition table)
    {
        foreach (var one in catalog.ReferencesTo(table.LogicalName))
        {
            yield return new ManyNavigation(one.SchemaName, one.ReferencingTable, one.ReferencingColumn, null);
        }

        foreach (var pairs in catalog.ManyToMany)
        {
            if (pairs.First == table.LogicalName)
            {
                yield return new ManyNavigation(pairs.SchemaName, pairs.Second, "", pairs);
            }
            else if (pairs.Second == table.LogicalName)
            {
                yield return new ManyNavigation(pairs.SchemaName, pairs.First, "", pairs);
            }
        }

        if (table.IsActivity && catalog.TryTable("activityparty") is not null)
        {
            yield return new ManyNavigation(PartiesOf(table), "activityparty", "activityid", null);
        }
    }

    /// <summary>The property that holds the people of an activity.</summary>
    public static string PartiesOf(TableDefinition table) => table.LogicalName + "_activity_parties";

    private static IEnumerable<SingleNavigation> Of(TableDefinition table, ColumnDefinition column)
    {
        var name =
            column.IsCustom || (table.LogicalName == NamedAsCustom && column.Type == ColumnType.Lookup)
                ? column.SchemaName
                : column.LogicalName;
        if (column.Type == ColumnType.Owner)
        {
            return [new SingleNavigation(name, column, null)];
        }

        if (!column.IsPolymorphic)
        {
            return [new SingleNavigation(name, column, column.Targets[0])];
        }

        // An activity's own table stands at the end of what it regards: regardingobjectid_account_task.
        var suffix =
            column.LogicalName == "regardingobjectid" && table.IsActivity && table.LogicalName != "activitypointer"
                ? "_" + table.LogicalName
                : "";
        return column.Targets.Select(target => new SingleNavigation($"{name}_{target}{suffix}", column, target));
    }
}
