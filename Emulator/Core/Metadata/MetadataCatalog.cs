using System.Collections.Frozen;
using SalesCorner.Emulator.Faults;

namespace SalesCorner.Emulator.Metadata;

/// <summary>All tables, relationships and shared choices; it never changes, an import makes a new one.</summary>
public sealed class MetadataCatalog
{
    private readonly FrozenDictionary<string, TableDefinition> byName;
    private readonly FrozenDictionary<int, TableDefinition> byCode;
    private readonly ILookup<string, RelationshipDefinition> byReferenced;
    private readonly ILookup<string, RelationshipDefinition> byReferencing;

    /// <summary>Builds a catalogue of these parts; names must be unique.</summary>
    public MetadataCatalog(
        IEnumerable<TableDefinition> tables,
        IEnumerable<RelationshipDefinition> relationships,
        IEnumerable<ManyToManyDefinition> manyToMany,
        IEnumerable<GlobalChoice> globalChoices
    )
    {
        byName = tables.ToFrozenDictionary(table => table.LogicalName, StringComparer.Ordinal);
        byCode = byName.Values.ToFrozenDictionary(table => table.ObjectTypeCode);
        Tables = [.. byName.Values.OrderBy(table => table.LogicalName, StringComparer.Ordinal)];
        Relationships = [.. relationships];
        ManyToMany = [.. manyToMany];
        GlobalChoices = globalChoices.ToFrozenDictionary(choice => choice.Name, StringComparer.Ordinal);
        byReferenced = Relationships.ToLookup(one => one.ReferencedTable, StringComparer.Ordinal);
        byReferencing = Relationships.ToLookup(one => one.ReferencingTable, StringComparer.Ordinal);
    }

    /// <summary>A catalogue without anything.</summary>
    public static MetadataCatalog Empty { get; } = new([], [], [], []);

    /// <summary>Every table, by name.</summary>
    public IReadOnlyList<TableDefinition> Tables { get; }

    /// <summary>Every one-to-many relationship.</summary>
    public IReadOnlyList<RelationshipDefinition> Relationships { get; }

    /// <summary>Every many-to-many relationship.</summary>
    public IReadOnlyList<ManyToManyDefinition> ManyToMany { get; }

    /// <summary>The choices that columns share, by name.</summary>
    public IReadOnlyDictionary<string, GlobalChoice> GlobalChoices { get; }

    /// <summary>The table of that name; a fault that names it when there is none.</summary>
    public TableDefinition Table(string name) => TryTable(name) ?? throw DataverseFault.UnknownTable(name);

    /// <summary>The table of that name, or null.</summary>
    public TableDefinition? TryTable(string? name) => name is null ? null : byName.GetValueOrDefault(name);

    /// <summary>The table with that object type code, or null.</summary>
    public TableDefinition? TryTable(int objectTypeCode) => byCode.GetValueOrDefault(objectTypeCode);

    /// <summary>The relationships in which this table is the one side: whose rows cascade from it.</summary>
    public IEnumerable<RelationshipDefinition> ReferencesTo(string table) => byReferenced[table];

    /// <summary>The relationships in which this table holds the lookup.</summary>
    public IEnumerable<RelationshipDefinition> ReferencesFrom(string table) => byReferencing[table];

    /// <summary>A catalogue in which these parts are added or replace those of the same name.</summary>
    public MetadataCatalog With(
        IEnumerable<TableDefinition>? tables = null,
        IEnumerable<RelationshipDefinition>? relationships = null,
        IEnumerable<ManyToManyDefinition>? manyToMany = null,
        IEnumerable<GlobalChoice>? globalChoices = null
    ) =>
        new(
            Merge(Tables, tables, table => table.LogicalName),
            Merge(Relationships, relationships, one => one.SchemaName),
            Merge(ManyToMany, manyToMany, many => many.SchemaName),
            Merge(GlobalChoices.Values, globalChoices, choice => choice.Name)
        );

    private static Dictionary<string, T>.ValueCollection Merge<T>(
        IEnumerable<T> old,
        IEnumerable<T>? added,
        Func<T, string> name
    )
    {
        var merged = new Dictionary<string, T>(StringComparer.OrdinalIgnoreCase);
        foreach (var one in old.Concat(added ?? []))
        {
            merged[name(one)] = one;
        }

        return merged.Values;
    }
}
