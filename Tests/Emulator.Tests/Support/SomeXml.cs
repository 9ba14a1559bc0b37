using System.Xml.Linq;

namespace SalesCorner.Emulator.Tests.Support;

/// <summary>
/// Makes the nodes of customizations.xml that tests are about, short as hand-written solutions may be.
/// </summary>
internal static class SomeXml
{
    public static XElement Label(string name, string text) =>
        new(name, new XAttribute("description", text), new XAttribute("languagecode", "1033"));

    public static XElement Table(string schemaName, params IEnumerable<XElement> attributes) =>
        new(
            "Entity",
            new XElement("Name", schemaName),
            new XElement(
                "EntityInfo",
                new XElement(
                    "entity",
                    new XAttribute("Name", schemaName),
                    new XElement("LocalizedNames", Label("LocalizedName", schemaName)),
                    new XElement("LocalizedCollectionNames", Label("LocalizedCollectionName", schemaName + "s")),
                    new XElement("attributes", PrimaryKey(schemaName), PrimaryName(), attributes),
                    new XElement("EntitySetName", schemaName.ToLowerInvariant() + "s"),
                    new XElement("OwnershipTypeMask", "UserOwned")
                )
            )
        );

    public static XElement Extension(string schemaName, params IEnumerable<XElement> attributes) =>
        new(
            "Entity",
            new XElement("Name", schemaName),
            new XElement(
                "EntityInfo",
                new XElement("entity", new XAttribute("Name", schemaName), new XElement("attributes", attributes))
            )
        );

    public static XElement Column(string schemaName, string type, params IEnumerable<XElement> details) =>
        new(
            "attribute",
            new XAttribute("PhysicalName", schemaName),
            new XElement("Type", type),
            new XElement("LogicalName", schemaName.ToLowerInvariant()),
            new XElement("IsCustomField", "1"),
            details,
            new XElement("displaynames", Label("displayname", schemaName))
        );

    public static XElement Text(string schemaName, int length = 100) =>
        Column(schemaName, "nvarchar", new XElement("MaxLength", length));

    public static XElement Money(string schemaName) =>
        Column(
            schemaName,
            "money",
            new XElement("MinValue", "0"),
            new XElement("MaxValue", "1000000000"),
            new XElement("Accuracy", "2")
        );

    public static XElement Choice(string schemaName, string globalName) =>
        Column(schemaName, "picklist", new XElement("OptionSetName", globalName));

    public static XElement GlobalChoice(string name, params IEnumerable<(int Value, string Label)> options) =>
        new(
            "optionset",
            new XAttribute("Name", name),
            new XElement("displaynames", Label("displayname", name)),
            new XElement(
                "options",
                options.Select(option => new XElement(
                    "option",
                    new XAttribute("value", option.Value),
                    new XElement("labels", Label("label", option.Label))
                ))
            )
        );

    public static XElement Lookup(string from, string column, string to, string delete = "RemoveLink") =>
        new(
            "EntityRelationship",
            new XAttribute("Name", $"new_{from}_{column}_{to}"),
            new XElement("EntityRelationshipType", "OneToMany"),
            new XElement("ReferencingEntityName", from),
            new XElement("ReferencedEntityName", to),
            new XElement("CascadeDelete", delete),
            new XElement("ReferencingAttributeName", column)
        );

    public static XElement Key(string name, params IEnumerable<string> columns) =>
        new(
            "EntityKey",
            new XElement("Name", name),
            new XElement("LogicalName", name.ToLowerInvariant()),
            new XElement("EntityKeyAttributes", columns.Select(column => new XElement("AttributeName", column)))
        );

    public static XElement WithKeys(this XElement table, params IEnumerable<XElement> keys)
    {
        table.Descendants("entity").Single().Add(new XElement("EntityKeys", keys));
        return table;
    }

    public static XElement WithViews(this XElement table, params IEnumerable<XElement> views)
    {
        table.Add(new XElement("SavedQueries", new XElement("savedqueries", views)));
        return table;
    }

    public static XElement WithForms(this XElement table, string type, params IEnumerable<XElement> forms)
    {
        table.Add(new XElement("FormXml", new XElement("forms", new XAttribute("type", type), forms)));
        return table;
    }

    public static XElement Form(Guid id, string name) =>
        new(
            "systemform",
            new XElement("formid", id.ToString("B")),
            new XElement("form", new XElement("tabs")),
            new XElement("LocalizedNames", Label("LocalizedName", name))
        );

    public static XElement View(Guid id, string name, string table, params IEnumerable<string> columns) =>
        new(
            "savedquery",
            new XElement("savedqueryid", id.ToString("B")),
            new XElement("querytype", "0"),
            new XElement("isdefault", "1"),
            new XElement(
                "fetchxml",
                new XElement(
                    "fetch",
                    new XElement(
                        "entity",
                        new XAttribute("name", table),
                        columns.Select(column => new XElement("attribute", new XAttribute("name", column)))
                    )
                )
            ),
            new XElement("LocalizedNames", Label("LocalizedName", name))
        );

    public static XElement Role(
        Guid id,
        string name,
        params IEnumerable<(string Privilege, string Level)> privileges
    ) =>
        new(
            "Role",
            new XAttribute("id", id.ToString("B")),
            new XAttribute("name", name),
            new XElement(
                "RolePrivileges",
                privileges.Select(one => new XElement(
                    "RolePrivilege",
                    new XAttribute("name", one.Privilege),
                    new XAttribute("level", one.Level)
                ))
            )
        );

    private static XElement PrimaryKey(string schemaName) =>
        new(
            "attribute",
            new XAttribute("PhysicalName", schemaName + "Id"),
            new XElement("Type", "primarykey"),
            new XElement("LogicalName", schemaName.ToLowerInvariant() + "id"),
            new XElement("ValidForUpdateApi", "0")
        );

    private static XElement PrimaryName() =>
        Column(
            "new_Name",
            "nvarchar",
            new XElement("MaxLength", "100"),
            new XElement("DisplayMask", "PrimaryName|ValidForForm")
        );
}
