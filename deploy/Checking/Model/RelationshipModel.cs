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
    public bool IsOneToMany => (string?)Node.Element("EntityRelationshipType") == "OneToMany";

    /// <summary>Logical name of the table with the lookup (or the first table of a many-to-many).</summary>
    public string Referencing => Lower(IsOneToMany ? "ReferencingEntityName" : "FirstEntityName");

    /// <summary>Logical name of the table pointed at (or the second table of a many-to-many).</summary>
    public string Referenced => Lower(IsOneToMany ? "ReferencedEntityName" : "SecondEntityName");

    /// <summary>Schema name of the lookup.</summary>
    public string Attribute => (string?)Node.Element("ReferencingAttributeName") ?? string.Empty;

    /// <summary>Whether the platform makes it with every table.</summary>
    public bool IsSystem => Node.Element("EntityRelationshipRoles") is null;

    private string Lower(string element) => ((string?)Node.Element(element) ?? string.Empty).ToLowerInvariant();
}
