using System.Reflection;
using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.StandardTables;

/// <summary>
/// The tables that every environment with Dynamics 365 Sales has, from the description files beside this class.
/// </summary>
public static class StandardCatalog
{
    private const string FilePrefix = "SalesCorner.Emulator.StandardTables.";

    private static readonly Lazy<MetadataCatalog> Loaded = new(Load);

    /// <summary>All standard tables with their relationships.</summary>
    public static MetadataCatalog Catalog => Loaded.Value;

    /// <summary>
    /// The same less some tables ("quote") and columns ("opportunity.msdyn_forecastcategory"), with what refers to
    /// them.
    /// </summary>
    /// <exception cref="ArgumentException">There is no such table or column.</exception>
    internal static MetadataCatalog Without(IReadOnlyCollection<string> names)
    {
        if (names.Count == 0)
        {
            return Catalog;
        }

        var gone = names
            .Select(name => name.Split('.'))
            .ToLookup(parts => parts[0], parts => parts.ElementAtOrDefault(1), StringComparer.Ordinal);
        if (names.FirstOrDefault(name => !IsThere(name.Split('.'))) is { } unknown)
        {
            throw new ArgumentException($"There is no standard table or column '{unknown}'.", nameof(names));
        }

        var tables = Catalog
            .Tables.Where(table => !gone[table.LogicalName].Contains(null, StringComparer.Ordinal))
            .Select(table =>
                table with
                {
                    Columns = TableDefinition.ByName(
                        table.Columns.Values.Where(column =>
                            !gone[table.LogicalName].Contains(column.LogicalName, StringComparer.Ordinal)
                        )
                    ),
                }
            )
            .ToDictionary(table => table.LogicalName, StringComparer.Ordinal);
        return new MetadataCatalog(
            tables.Values,
            Catalog.Relationships.Where(one =>
                tables.ContainsKey(one.ReferencedTable)
                && tables.TryGetValue(one.ReferencingTable, out var table)
                && table.Columns.ContainsKey(one.ReferencingColumn)
            ),
            Catalog.ManyToMany.Where(many =>
                tables.ContainsKey(many.First)
                && tables.ContainsKey(many.Second)
                && tables.ContainsKey(many.IntersectTable)
            ),
            Catalog.GlobalChoices.Values
        );
    }

    private static bool IsThere(string[] name) =>
        Catalog.TryTable(name[0]) is { } table && (name.Length == 1 || table.TryColumn(name[1]) is not null);

    /// <summary>A table from its description.</summary>
    internal static TableDefinition TableOf(TableFile file)
    {
        var name = file.Schema.ToLowerInvariant();
        var ownership = OwnershipOf(file.Owner);
        var primaryId = file.PrimaryId ?? (file.Activity ? "activityid" : name + "id");
        var states = StatesOf(file, ownership);
        var columns = ColumnsOf(file, ownership, primaryId)
            .Concat(states.Columns)
            .GroupBy(column => column.LogicalName, StringComparer.Ordinal)
            .Select(group =>
                group.First() with
                {
                    Table = name,
                    IsPrimaryId = group.Key == primaryId,
                    IsPrimaryName = group.Key == file.PrimaryName,
                    ValidForUpdate = group.Key != primaryId && group.First().ValidForUpdate,
                }
            );
        return new TableDefinition
        {
            LogicalName = name,
            SchemaName = file.Schema,
            DisplayName = file.Label,
            DisplayCollectionName = file.Plural,
            EntitySetName = file.Set,
            ObjectTypeCode = file.Code,
            Ownership = ownership,
            IsActivity = file.Activity,
            PrimaryId = primaryId,
            PrimaryName = file.PrimaryName,
            Description = file.About,
            Columns = TableDefinition.ByName(columns),
            DefaultStatuses = states.Defaults,
            Keys = [.. file.Keys.Select(key => new AlternateKey(key.Key, key.Value.Split(',')))],
        };
    }

    private static StateColumns StatesOf(TableFile file, Ownership ownership) =>
        file.States is null && ownership == Ownership.User ? StateColumns.Usual : new StateColumns(file.States ?? []);

    // What a file says comes first: it may describe a system column in its own way.
    private static List<ColumnDefinition> ColumnsOf(TableFile file, Ownership ownership, string primaryId)
    {
        var columns = file.Columns.Select(line => ColumnSpec.Parse(line.Key, line.Value)).ToList();
        if (columns.TrueForAll(column => column.LogicalName != primaryId))
        {
            var schema = file.Activity ? "ActivityId" : file.PrimaryId ?? file.Schema + "Id";
            columns.Add(ColumnSpec.Parse(schema, "id | " + file.Label));
        }

        if (file.Activity)
        {
            columns.AddRange(ActivityColumns.Of(file.Schema.ToLowerInvariant(), file.Regarding));
        }

        columns.AddRange(SystemColumns.ForMoney(columns));
        columns.AddRange(SystemColumns.Of(ownership, file.System));
        return columns;
    }

    private static Ownership OwnershipOf(string word) =>
        word switch
        {
            "user" => Ownership.User,
            "organization" => Ownership.Organization,
            "businessunit" => Ownership.BusinessUnit,
            "none" => Ownership.None,
            _ => throw new InvalidDataException($"'{word}' is no ownership."),
        };

    private static MetadataCatalog Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var files = assembly
            .GetManifestResourceNames()
            .Where(name => name.StartsWith(FilePrefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => Read(assembly, name))
            .ToList();
        var tables = files.ConvertAll(TableOf);
        return new MetadataCatalog(
            tables,
            files.Zip(tables).SelectMany(pair => RelationshipSpec.Of(pair.First, pair.Second)),
            files.SelectMany(file => file.ManyToMany.Select(line => ManyToMany(line.Key, line.Value))),
            []
        );
    }

    private static TableFile Read(Assembly assembly, string resource)
    {
        using var stream = assembly.GetManifestResourceStream(resource)!;
        try
        {
            return TableFile.Read(stream);
        }
        catch (System.Text.Json.JsonException error)
        {
            throw new InvalidDataException($"{resource}: {error.Message}", error);
        }
    }

    private static ManyToManyDefinition ManyToMany(string name, string line)
    {
        var words = line.Split(' ');
        return new ManyToManyDefinition(name, words[0], words[1], words[2]);
    }
}
