using System.Xml.Linq;
using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Emulator.Import.Checks;

/// <summary>Checks that the queries of views and charts ask for tables and columns that exist.</summary>
internal static class ViewCheck
{
    /// <summary>Checks the views and charts among these components.</summary>
    public static void Run(IEnumerable<Component> components, MetadataCatalog catalog)
    {
        foreach (
            var fetch in components
                .Where(one => one.Kind is ComponentKind.View or ComponentKind.Chart)
                .SelectMany(one => one.Xml.Descendants("fetch"))
        )
        {
            foreach (
                var entity in fetch.DescendantsAndSelf().Where(node => node.Name.LocalName is "entity" or "link-entity")
            )
            {
                CheckEntity(entity, catalog);
            }
        }
    }

    private static void CheckEntity(XElement entity, MetadataCatalog catalog)
    {
        var name = entity.NeededAttribute("name");
        var table =
            catalog.TryTable(name) ?? throw ImportFault.At(entity, $"The query names the unknown table '{name}'.");
        var own = entity
            .Elements()
            .Where(node => node.Name.LocalName is "attribute" or "order")
            .Concat(entity.Elements("filter").SelectMany(filter => filter.Descendants("condition")))
            .Where(node => node.Ancestors().First(one => one.Name.LocalName is "entity" or "link-entity") == entity)
            .Where(node => node.Attribute("entityname") is null);
        foreach (var node in own)
        {
            var column = node.Attribute("name")?.Value ?? node.Attribute("attribute")?.Value;
            if (column is not null && table.TryColumn(column) is null && !IsCompanion(table, column))
            {
                throw ImportFault.At(node, $"The table '{name}' has no column '{column}'.");
            }
        }
    }

    // A lookup's or a choice's name may be asked for as a column of its own.
    private static bool IsCompanion(TableDefinition table, string column) =>
        column.EndsWith("name", StringComparison.Ordinal) && table.TryColumn(column[..^4]) is not null;
}
