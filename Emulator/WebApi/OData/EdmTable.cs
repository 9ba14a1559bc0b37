using System.Collections.Frozen;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.WebApi.Contract;

namespace SalesCorner.Emulator.WebApi.OData;

/// <summary>A table with the names that its columns and relationships have in the Web API.</summary>
internal sealed class EdmTable
{
    private readonly FrozenDictionary<string, ColumnDefinition> properties;
    private readonly FrozenDictionary<string, SingleNavigation> singles;
    private readonly FrozenDictionary<string, ManyNavigation> collections;

    public EdmTable(MetadataCatalog catalog, TableDefinition table)
    {
        Definition = table;
        Columns =
        [
            .. table
                .Columns.Values.Where(column => column.IsStored && column.ValidForRead)
                .OrderBy(column => column.LogicalName, StringComparer.Ordinal),
        ];
        properties = Columns.ToFrozenDictionary(PropertyOf, StringComparer.Ordinal);
        singles = Navigations
            .SinglesOf(table)
            .GroupBy(one => one.Name, StringComparer.Ordinal)
            .ToFrozenDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        collections = Navigations
            .CollectionsOf(catalog, table)
            .GroupBy(one => one.Name, StringComparer.Ordinal)
            .ToFrozenDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
    }

    /// <summary>The table.</summary>
    public TableDefinition Definition { get; }

    /// <summary>Its logical name.</summary>
    public string Name => Definition.LogicalName;

    /// <summary>Its columns that have values of their own, by name.</summary>
    public IReadOnlyList<ColumnDefinition> Columns { get; }

    /// <summary>Its navigation properties to one row.</summary>
    public IEnumerable<SingleNavigation> Singles => singles.Values;

    /// <summary>Its navigation properties to many rows.</summary>
    public IEnumerable<ManyNavigation> Collections => collections.Values;

    /// <summary>A column's name in the Web API.</summary>
    public static string PropertyOf(ColumnDefinition column) =>
        column.IsLookup ? $"_{column.LogicalName}_value" : column.LogicalName;

    /// <summary>The column of that property; a fault when there is none.</summary>
    public ColumnDefinition Property(string name) => TryProperty(name) ?? throw ApiFault.UnknownProperty(Name, name);

    /// <summary>The column of that property, or null.</summary>
    public ColumnDefinition? TryProperty(string name) => properties.GetValueOrDefault(name);

    /// <summary>The navigation property to one row, or null.</summary>
    public SingleNavigation? TrySingle(string name) => singles.GetValueOrDefault(name);

    /// <summary>The navigation property to many rows, or null.</summary>
    public ManyNavigation? TryMany(string name) => collections.GetValueOrDefault(name);

    /// <summary>The navigation property by which a lookup leads to rows of that table.</summary>
    public SingleNavigation? NavigationFor(ColumnDefinition column, string target) =>
        singles.Values.FirstOrDefault(one => one.Column == column && (one.Target is null || one.Target == target));
}
