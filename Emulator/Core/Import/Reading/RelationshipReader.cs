using System.Xml.Linq;
using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.Import.Reading;

/// <summary>Reads EntityRelationship elements.</summary>
internal static class RelationshipReader
{
    /// <summary>Whether it is a one-to-many relationship.</summary>
    public static bool IsOneToMany(XElement node) =>
        node.Needed("EntityRelationshipType") switch
        {
            "OneToMany" => true,
            "ManyToMany" => false,
            var other => throw ImportFault.At(node, $"'{other}' is no type of relationship."),
        };

    /// <summary>Whether it is a many-to-many relationship.</summary>
    public static bool IsManyToMany(XElement node) => !IsOneToMany(node);

    /// <summary>A one-to-many relationship.</summary>
    public static Sourced<RelationshipDefinition> OneToMany(XElement node) =>
        new(
            new RelationshipDefinition
            {
                SchemaName = node.NeededAttribute("Name"),
                ReferencingTable = node.Needed("ReferencingEntityName").ToLowerInvariant(),
                ReferencedTable = node.Needed("ReferencedEntityName").ToLowerInvariant(),
                ReferencingColumn = node.Needed("ReferencingAttributeName").ToLowerInvariant(),
                Assign = CascadeOf(node, "CascadeAssign"),
                Share = CascadeOf(node, "CascadeShare"),
                Unshare = CascadeOf(node, "CascadeUnshare"),
                Reparent = CascadeOf(node, "CascadeReparent"),
                Delete = CascadeOf(node, "CascadeDelete"),
                Merge = CascadeOf(node, "CascadeMerge"),
                IsCustom = true,
            },
            node
        );

    /// <summary>A many-to-many relationship.</summary>
    public static Sourced<ManyToManyDefinition> ManyToMany(XElement node) =>
        new(
            new ManyToManyDefinition(
                node.NeededAttribute("Name"),
                node.Needed("IntersectEntityName").ToLowerInvariant(),
                node.Needed("FirstEntityName").ToLowerInvariant(),
                node.Needed("SecondEntityName").ToLowerInvariant()
            )
            {
                IsCustom = true,
            },
            node
        );

    private static Cascade CascadeOf(XElement node, string action) =>
        node.Text(action) switch
        {
            "" or "NoCascade" => Cascade.None,
            "Cascade" => Cascade.Cascade,
            "ActiveOnly" => Cascade.Active,
            "UserOwned" => Cascade.Owner,
            "RemoveLink" => Cascade.RemoveLink,
            "Restrict" => Cascade.Restrict,
            var other => throw ImportFault.At(node, $"'{other}' is no value of {action}."),
        };
}
