using System.Xml.Linq;
using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.Import.Reading;

/// <summary>Reads an Entity element: a table of the solution's own, or what it adds to another.</summary>
internal static class TableReader
{
    /// <summary>The table.</summary>
    public static ImportedTable Read(XElement node)
    {
        var schemaName = node.Needed("Name");
        var entity = node.Element("EntityInfo")?.Element("entity");
        var attributes = entity?.Element("attributes")?.Elements("attribute").Where(IsWritten).ToList() ?? [];
        var logicalName = schemaName.ToLowerInvariant();
        return new ImportedTable
        {
            Node = node,
            SchemaName = schemaName,
            Shell = entity?.Element("OwnershipTypeMask") is null ? null : Shell(node, entity, attributes),
            Columns = Columns(logicalName, attributes),
            Keys = [.. entity?.Element("EntityKeys")?.Elements("EntityKey").Select(Key) ?? []],
            HasActivities = entity?.Flag("HasRelatedActivities") ?? false,
            HasNotes = entity?.Flag("HasRelatedNotes") ?? false,
        };
    }

    // Attributes marked unmodified only say that they exist; virtual ones are companions of others.
    private static bool IsWritten(XElement attribute) =>
        attribute.Attribute("unmodified")?.Value != "1" && attribute.Text("Type") != "virtual";

    private static List<Sourced<ColumnDefinition>> Columns(string table, List<XElement> attributes)
    {
        var columns = new Dictionary<string, Sourced<ColumnDefinition>>(StringComparer.Ordinal);
        foreach (var attribute in attributes)
        {
            var column = ColumnReader.Read(table, attribute);
            if (!columns.TryAdd(column.LogicalName, new Sourced<ColumnDefinition>(column, attribute)))
            {
                throw ImportFault.At(attribute, $"The column '{column.LogicalName}' stands twice in the table.");
            }
        }

        return [.. columns.Values];
    }

    private static TableDefinition Shell(XElement node, XElement entity, List<XElement> attributes)
    {
        var schemaName = node.Needed("Name");
        var logicalName = schemaName.ToLowerInvariant();
        var isActivity = entity.Flag("IsActivity");
        var label = entity.Label("LocalizedNames");
        var plural = entity.Label("LocalizedCollectionNames");
        return new TableDefinition
        {
            LogicalName = logicalName,
            SchemaName = schemaName,
            DisplayName = label.Length > 0 ? label : schemaName,
            DisplayCollectionName = plural.Length > 0 ? plural : schemaName,
            EntitySetName = entity.Text("EntitySetName") is { Length: > 0 } set ? set : logicalName + "s",
            ObjectTypeCode = 0,
            Ownership = OwnershipOf(entity),
            IsActivity = isActivity,
            IsCustom = true,
            PrimaryId =
                attributes.Find(one => one.Text("Type") == "primarykey")?.Text("LogicalName")
                ?? (isActivity ? "activityid" : logicalName + "id"),
            PrimaryName = attributes.Find(IsPrimaryName)?.Text("LogicalName") ?? (isActivity ? "subject" : ""),
            Description = entity.Label("Descriptions"),
            Columns = TableDefinition.ByName([]),
            DefaultStatuses = ColumnReader.DefaultStatuses(attributes),
        };
    }

    private static Ownership OwnershipOf(XElement entity) =>
        entity.Needed("OwnershipTypeMask") switch
        {
            "UserOwned" => Ownership.User,
            "OrgOwned" => Ownership.Organization,
            "BusinessOwned" => Ownership.BusinessUnit,
            "UnOwned" or "None" => Ownership.None,
            var other => throw ImportFault.At(entity, $"'{other}' is no ownership."),
        };

    private static bool IsPrimaryName(XElement attribute) =>
        attribute.Text("DisplayMask").Split('|').Contains("PrimaryName", StringComparer.Ordinal);

    private static Sourced<AlternateKey> Key(XElement node) =>
        new(
            new AlternateKey(
                (node.Text("LogicalName") is { Length: > 0 } name ? name : node.Needed("Name")).ToLowerInvariant(),
                [
                    .. node.Element("EntityKeyAttributes")?.Elements("AttributeName").Select(one => one.Value.Trim())
                        ?? [],
                ]
            ),
            node
        );
}
