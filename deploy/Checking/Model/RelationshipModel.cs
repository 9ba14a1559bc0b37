using System.Xml.Linq;

namespace SalesCorner.Deploy.Checking.Model;

/// <summary>A relationship of the solution.</summary>
public sealed class RelationshipModel(XElement node)
{
    /// <summary>The node.</summary>
    public XElement Node { get; } = node;

    /// <summary>The schema name.</summary>
    public string Name { get; } = (string?)node.Attribute("Name") ?? string.Empty;

    /// <summary>Whether rows of one side point at one row of the other.</summary>
    public bool IsOneToMany { get; } = IsOneToManyNode(node);

    /// <summary>Logical name of the table with the lookup (or the first table of a many-to-many).</summary>
    public string Referencing { get; } =
        Lower(node, IsOneToManyNode(node) ? "ReferencingEntityName" : "FirstEntityName");

    /// <summary>Logical name of the table pointed at (or the second table of a many-to-many).</summary>
    public string Referenced { get; } =
        Lower(node, IsOneToManyNode(node) ? "ReferencedEntityName" : "SecondEntityName");

    /// <summary>Schema name of the lookup.</summary>
    public string Attribute { get; } = (string?)node.Element("ReferencingAttributeName") ?? string.Empty;

    /// <summary>Whether the platform makes it with every table.</summary>
    public bool IsSystem => Node.Element("EntityRelationshipRoles") is null;

    private static bool IsOneToManyNode(XElement node) =>
        (string?)node.Element("EntityRelationshipType") == "OneToMany";

    private static string Lower(XElement node, string element) =>
        ((string?)node.Element(element) ?? string.Empty).ToLowerInvariant();
}
