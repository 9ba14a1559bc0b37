using System.Runtime.CompilerServices;
using System.Xml.Linq;
using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Deploy.Checking.Model;

/// <summary>The tables that exist once the solution is imported: the standard ones and its own.</summary>
public sealed class KnownTables
{
    // The standard tables are the same for every package that is checked.
    private static readonly ConditionalWeakTable<MetadataCatalog, Dictionary<string, KnownTable>> ByCatalog = [];

    private readonly Dictionary<string, KnownTable> tables;

    private KnownTables(Dictionary<string, KnownTable> tables)
    {
        this.tables = tables;
    }

    /// <summary>All tables.</summary>
    public IEnumerable<KnownTable> All => tables.Values;

    /// <summary>Puts the solution's tables and columns over the standard ones.</summary>
    public static KnownTables Of(MetadataCatalog standard, SolutionModel solution)
    {
        var merged = new Dictionary<string, KnownTable>(
            ByCatalog.GetValue(standard, StandardTables),
            StringComparer.Ordinal
        );
        var lookups = solution
            .Relationships.Where(one => one.IsOneToMany)
            .ToLookup(one => (one.Referencing, one.Attribute), one => one.Referenced);
        foreach (var table in solution.Tables)
        {
            var columns = table.Columns.Select(column => Own(column, solution, lookups));
            merged[table.LogicalName] = merged.TryGetValue(table.LogicalName, out var known)
                ? known with
                {
                    Columns = ByName(known.Columns.Values.Concat(columns)),
                }
                : Own(table, ByName(columns));
        }

        foreach (var required in solution.Manifest.Elements("MissingDependencies").Elements().Elements("Required"))
        {
            AddDeclared(merged, required);
        }

        return new KnownTables(merged);
    }

    /// <summary>The table of that name, or null.</summary>
    public KnownTable? Table(string? name) => name is null ? null : tables.GetValueOrDefault(name);

    // What another solution brings is known by its name only.
    private static void AddDeclared(Dictionary<string, KnownTable> tables, XElement required)
    {
        var (name, parent) = (
            (string?)required.Attribute("schemaName") ?? string.Empty,
            (string?)required.Attribute("parentSchemaName") ?? string.Empty
        );
        if ((string?)required.Attribute("type") == "1" && !tables.ContainsKey(name))
        {
            tables[name] = new KnownTable(name, string.Empty, name + "id", string.Empty, ByName([]));
        }

        if (
            (string?)required.Attribute("type") == "2"
            && tables.TryGetValue(parent, out var table)
            && table.Column(name) is null
        )
        {
            tables[parent] = table with
            {
                Columns = ByName(table.Columns.Values.Append(new KnownColumn(name, ColumnType.Text, [], []))),
            };
        }
    }

    private static Dictionary<string, KnownTable> StandardTables(MetadataCatalog standard) =>
        standard.Tables.ToDictionary(table => table.LogicalName, Standard, StringComparer.Ordinal);

    private static KnownTable Standard(TableDefinition table) =>
        new(
            table.LogicalName,
            table.SchemaName,
            table.PrimaryId,
            table.PrimaryName,
            ByName(
                table.Columns.Values.Select(column => new KnownColumn(
                    column.LogicalName,
                    column.Type,
                    column.Type == ColumnType.Boolean ? [0, 1] : [.. column.Options.Select(option => option.Value)],
                    column.Targets
                ))
            )
        )
        {
            HasOwner = table.Ownership == Ownership.User,
            IsActivity = table.IsActivity,
        };

    private static KnownTable Own(TableModel table, IReadOnlyDictionary<string, KnownColumn> columns) =>
        new(
            table.LogicalName,
            table.SchemaName,
            table.Columns.FirstOrDefault(column => column.Type == "primarykey")?.LogicalName ?? string.Empty,
            table.Columns.FirstOrDefault(column => column.IsPrimaryName)?.LogicalName ?? string.Empty,
            columns
        )
        {
            HasOwner = table.IsUserOwned,
        };

    private static KnownColumn Own(
        ColumnModel column,
        SolutionModel solution,
        ILookup<(string Table, string Column), string> lookups
    )
    {
        var choice = column.OwnChoice ?? solution.Choices[column.SharedChoice ?? string.Empty].FirstOrDefault();
        return new KnownColumn(
            column.LogicalName,
            // A type that the format does not know is reported by a rule of its own.
            ColumnTypeNames.Find(column.Type) ?? ColumnType.Text,
            choice is null ? [] : [.. ColumnModel.OptionsOf(choice).Select(ColumnModel.ValueOf).OfType<int>()],
            [.. lookups[(column.Table.LogicalName, column.SchemaName)]]
        );
    }

    private static Dictionary<string, KnownColumn> ByName(IEnumerable<KnownColumn> columns)
    {
        var byName = new Dictionary<string, KnownColumn>(StringComparer.Ordinal);
        foreach (var column in columns)
        {
            byName[column.Name] = column;
        }

        return byName;
    }
}
