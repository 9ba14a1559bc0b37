using System.Text.RegularExpressions;
using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>
/// A relationship names its tables as they are written, has two roles and a name that the platform can keep.
/// </summary>
public sealed partial class RelationshipNameRule : ICheckRule
{
    private const int Longest = 100;
    private static readonly string[] BothRoles = ["0", "1"];
    private static readonly string[] Kinds = ["OneToMany", "ManyToMany"];
    private static readonly string[] NamesOfTables =
    [
        "ReferencingEntityName",
        "ReferencedEntityName",
        "FirstEntityName",
        "SecondEntityName",
    ];

    /// <inheritdoc/>
    public string Id => "SC1204";

    /// <inheritdoc/>
    public string Name => "relationship names";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        subject.Solution.Relationships.SelectMany(one =>
            (IEnumerable<Finding>)
                [
                    .. Named(one),
                    .. NamesOfTables
                        .Select(name => one.Node.Element(name))
                        .OfType<XElement>()
                        .SelectMany(node => Case(node, subject)),
                    .. one is { IsOneToMany: true, IsSystem: false } ? Roles(one) : [],
                    .. one is { IsOneToMany: true, IsSystem: true }
                    && one.Attribute.StartsWith(subject.Solution.Prefix, StringComparison.OrdinalIgnoreCase)
                        ? new[]
                        {
                            Finding.At(
                                one.Node,
                                $"{one.Name} has no <EntityRelationshipRoles>.",
                                "Describe the lookup's side (1) and the other (0)."
                            ),
                        }
                        : [],
                    .. one.IsOneToMany ? [] : Intersect(one, subject),
                ]
        );

    private static IEnumerable<Finding> Named(RelationshipModel one)
    {
        var kind = NodeText.Of(one.Node, "EntityRelationshipType");
        if (!Kinds.Contains(kind, StringComparer.Ordinal))
        {
            yield return Finding.At(
                one.Node,
                $"\"{kind}\" is no kind of relationship.",
                "Write OneToMany (also for a lookup seen from its own table) or ManyToMany."
            );
        }

        if (!Proper().IsMatch(one.Name) || one.Name.Length > Longest)
        {
            yield return Finding.At(
                one.Node,
                $"\"{one.Name}\" is no name of a relationship.",
                $"Use letters, digits and underscores, at most {Longest}."
            );
        }
    }

    private static IEnumerable<Finding> Case(XElement node, CheckSubject subject) =>
        subject.Tables.Table(node.Value.ToLowerInvariant()) is { SchemaName: { Length: > 0 } schema }
        && schema != node.Value
            ?
            [
                Finding.At(
                    node,
                    $"The table is called {schema}, not {node.Value}.",
                    "Write the schema name: upper and lower case count."
                ),
            ]
            : [];

    private static IEnumerable<Finding> Roles(RelationshipModel one)
    {
        var roles = one.Node.Element("EntityRelationshipRoles")!.Elements().ToList();
        if (
            !roles
                .Select(role => NodeText.Of(role, "RelationshipRoleType"))
                .Order(StringComparer.Ordinal)
                .SequenceEqual(BothRoles, StringComparer.Ordinal)
        )
        {
            yield return Finding.At(
                one.Node,
                $"{one.Name} has not the two roles 1 and 0.",
                "Describe the lookup's side (1) and the other (0)."
            );
        }

        foreach (
            var role in roles.Where(role =>
                role.Element("NavPaneDisplayOption") is { } option
                && option.Value is not ("UseCollectionName" or "UseLabel" or "DoNotDisplay")
            )
        )
        {
            yield return Finding.At(
                role,
                $"\"{NodeText.Of(role, "NavPaneDisplayOption")}\" is no way to show the list.",
                "Write UseCollectionName, UseLabel or DoNotDisplay."
            );
        }

        if (NodeText.Of(one.Node, "IsHierarchical") == "1" && one.Referenced != one.Referencing)
        {
            yield return Finding.At(
                one.Node,
                $"{one.Name} is no hierarchy: it leads from one table to another.",
                "Write <IsHierarchical>0</IsHierarchical>."
            );
        }

        var collection = roles.Find(role => NodeText.Of(role, "RelationshipRoleType") == "0");
        if (collection is not null && NodeText.Of(collection, "NavigationPropertyName") != one.Name)
        {
            yield return Finding.At(
                collection,
                $"The list of rows is called {NodeText.Of(collection, "NavigationPropertyName")}.",
                $"Call it {one.Name}, as exports do."
            );
        }

        foreach (
            var role in roles.Where(role =>
                role.Element("NavPaneOrder") is not null && NodeText.Whole(role, "NavPaneOrder") is not >= 0
            )
        )
        {
            yield return Finding.At(
                role,
                $"The place of the list is \"{NodeText.Of(role, "NavPaneOrder")}\".",
                "Write a whole number from 0."
            );
        }

        foreach (
            var role in roles.Where(role =>
                NodeText.Of(role, "NavPaneDisplayOption") == "UseLabel" && role.Element("CustomLabels") is null
            )
        )
        {
            yield return Finding.At(
                role,
                "A label is to be shown, but there is none.",
                "Add <CustomLabels>, or write UseCollectionName."
            );
        }
    }

    private static IEnumerable<Finding> Intersect(RelationshipModel one, CheckSubject subject) =>
        NodeText.Of(one.Node, "IntersectEntityName") is { Length: > 0 } name
        && subject.Tables.Table(name.ToLowerInvariant()) is null
            ? []
            :
            [
                Finding.At(
                    one.Node,
                    $"{one.Name} has no table of its own between the two.",
                    "Write a name that no table has in <IntersectEntityName>."
                ),
            ];

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_]*$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Proper();
}
