using System.Text.Json.Nodes;
using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Bootstrapping;

/// <summary>Tables, keys and relationships as the metadata API takes them (Microsoft Learn, "Create and update table
/// definitions",
/// "… table relationships using the Web API").</summary>
internal static class TableParts
{
    /// <summary>A table with its name column, which has to come with it.</summary>
    public static JsonObject Table(TableModel table) =>
        new()
        {
            ["@odata.type"] = "Microsoft.Dynamics.CRM.EntityMetadata",
            ["SchemaName"] = table.SchemaName,
            ["EntitySetName"] = Text(table.Body, "EntitySetName"),
            ["DisplayName"] = LabelJson.Of(table.Body, "LocalizedNames"),
            ["DisplayCollectionName"] = LabelJson.Of(table.Body, "LocalizedCollectionNames"),
            ["Description"] = LabelJson.Of(table.Body, "Descriptions"),
            ["OwnershipType"] = table.IsUserOwned ? "UserOwned" : "OrganizationOwned",
            ["IsActivity"] = Flag(table.Body, "IsActivity"),
            ["HasActivities"] = Flag(table.Body, "HasRelatedActivities"),
            ["HasNotes"] = Flag(table.Body, "HasRelatedNotes"),
            ["IsAuditEnabled"] = new JsonObject { ["Value"] = Flag(table.Body, "IsAuditEnabled") },
            ["ChangeTrackingEnabled"] = Flag(table.Body, "ChangeTrackingEnabled"),
            ["Attributes"] = new JsonArray([
                .. table
                    .Columns.Where(column => column.IsPrimaryName)
                    .Select(column => (JsonNode)ColumnDefinition.Of(column)),
            ]),
        };

    /// <summary>An alternate key.</summary>
    public static JsonObject Key(XElement key) =>
        new()
        {
            ["@odata.type"] = "Microsoft.Dynamics.CRM.EntityKeyMetadata",
            ["SchemaName"] = Text(key, "Name"),
            ["DisplayName"] = LabelJson.Of(key, "displaynames"),
            ["KeyAttributes"] = new JsonArray([
                .. key.Elements("EntityKeyAttributes")
                    .Elements("AttributeName")
                    .Select(name => (JsonNode)name.Value.Trim()),
            ]),
        };

    /// <summary>A relationship with its lookup.</summary>
    public static JsonObject Relationship(RelationshipModel relationship, ColumnModel lookup)
    {
        var json = new JsonObject
        {
            ["@odata.type"] = "Microsoft.Dynamics.CRM.OneToManyRelationshipMetadata",
            ["SchemaName"] = relationship.Name,
            ["ReferencedEntity"] = relationship.Referenced,
            ["ReferencedAttribute"] = relationship.Referenced + "id",
            ["ReferencingEntity"] = relationship.Referencing,
            ["CascadeConfiguration"] = Cascades(relationship.Node),
            ["AssociatedMenuConfiguration"] = Menu(relationship.Node),
            ["Lookup"] = ColumnDefinition.Lookup(lookup),
        };
        foreach (var role in relationship.Node.Elements("EntityRelationshipRoles").Elements("EntityRelationshipRole"))
        {
            var side =
                Text(role, "RelationshipRoleType") == "1"
                    ? "ReferencingEntityNavigationPropertyName"
                    : "ReferencedEntityNavigationPropertyName";
            json[side] = Text(role, "NavigationPropertyName");
        }

        return json;
    }

    private static JsonObject Cascades(XElement node)
    {
        var json = new JsonObject();
        foreach (var action in new[] { "Assign", "Delete", "Merge", "Reparent", "Share", "Unshare", "RollupView" })
        {
            json[action] = Text(node, "Cascade" + action) switch
            {
                "" => "NoCascade",
                "ActiveOnly" => "Active",
                var word => word,
            };
        }

        return json;
    }

    // The list of related rows beside a form: its place stands with the role of the table that has the lookup.
    private static JsonObject Menu(XElement node)
    {
        var role =
            node.Descendants("EntityRelationshipRole").FirstOrDefault(one => Text(one, "RelationshipRoleType") == "1")
            ?? new XElement("none");
        return new JsonObject
        {
            ["Behavior"] = Text(role, "NavPaneDisplayOption") is { Length: > 0 } option ? option : "UseCollectionName",
            ["Group"] = Text(role, "NavPaneArea") is { Length: > 0 } area ? area : "Details",
            ["Order"] = int.TryParse(
                Text(role, "NavPaneOrder"),
                System.Globalization.CultureInfo.InvariantCulture,
                out var order
            )
                ? order
                : 10_000,
        };
    }

    private static bool Flag(XElement node, string name) => Text(node, name) is "1" or "True" or "true";

    private static string Text(XElement node, string name) => ((string?)node.Element(name) ?? string.Empty).Trim();
}
