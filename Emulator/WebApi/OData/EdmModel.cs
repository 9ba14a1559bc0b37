using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.WebApi.Contract;

namespace SalesCorner.Emulator.WebApi.OData;

/// <summary>The tables as the Web API shows them; made once for each state of the metadata.</summary>
internal sealed class EdmModel
{
    private static readonly ConditionalWeakTable<MetadataCatalog, EdmModel> Known = [];
    private readonly MetadataCatalog catalog;
    private readonly FrozenDictionary<string, TableDefinition> bySet;
    private readonly Dictionary<string, EdmTable> tables = new(StringComparer.Ordinal);

    private EdmModel(MetadataCatalog catalog)
    {
        this.catalog = catalog;
        bySet = catalog
            .Tables.GroupBy(table => table.EntitySetName, StringComparer.Ordinal)
            .ToFrozenDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
    }

    /// <summary>The model of a catalogue.</summary>
    public static EdmModel Of(MetadataCatalog catalog) => Known.GetValue(catalog, made => new EdmModel(made));

    /// <summary>Every table, by the name of its entity set.</summary>
    public IEnumerable<EdmTable> Sets =>
        bySet
            .Values.OrderBy(table => table.EntitySetName, StringComparer.Ordinal)
            .Select(table => Table(table.LogicalName));

    /// <summary>The table with that entity set, or null.</summary>
    public EdmTable? TrySet(string name) => bySet.TryGetValue(name, out var table) ? Table(table.LogicalName) : null;

    /// <summary>The table with that entity set; a fault when there is none.</summary>
    public EdmTable Set(string name) => TrySet(name) ?? throw ApiFault.UnknownSegment(name);

    /// <summary>The table of that logical name; a fault when there is none.</summary>
    public EdmTable Table(string logicalName)
    {
        lock (tables)
        {
            if (!tables.TryGetValue(logicalName, out var known))
            {
                known = new EdmTable(catalog, catalog.Table(logicalName));
                tables[logicalName] = known;
            }

            return known;
        }
    }
}
