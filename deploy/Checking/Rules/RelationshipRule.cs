using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>A relationship has both sides and its lookup, and every lookup has its relationship.</summary>
public sealed class RelationshipRule : ICheckRule
{
    private static readonly string[] Cascades =
    [
        "Cascade",
        "NoCascade",
        "RemoveLink",
        "Restrict",
        "Active",
        "UserOwned",
    ];

    /// <inheritdoc/>
    public string Id => "SC1201";

    /// <inheritdoc/>
    public string Name => "relationships";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        [
            .. subject.Solution.Relationships.SelectMany(one => Sides(one, subject)),
            .. subject
                .Solution.Relationships.Where(one => one.IsOneToMany)
                .SelectMany(one => Lookup(one, subject.Solution)),
            .. subject.Solution.Relationships.SelectMany(Cascading),
            .. subject
                .Solution.Relationships.GroupBy(one => one.Name, StringComparer.OrdinalIgnoreCase)
                .Where(same => same.Count() > 1)
                .Select(same =>
                    Finding.At(same.Last().Node, $"The relationship {same.Key} stands twice.", "Remove one.")
                ),
            .. subject
                .Solution.Tables.SelectMany(table => table.Columns)
                .SelectMany(column => HasRelationship(column, subject.Solution)),
            .. Parents(subject.Solution),
            .. NameList(subject),
        ];

    private static IEnumerable<Finding> Sides(RelationshipModel one, CheckSubject subject) =>
        new[] { one.Referencing, one.Referenced }
            .Where(table => table != "owner" && subject.Tables.Table(table) is null)
            .Select(table =>
                Finding.At(
                    one.Node,
                    $"The relationship {one.Name} leads to {table}, which is no table.",
                    "Correct the table's name."
                )
            );

    private static IEnumerable<Finding> Lookup(RelationshipModel one, SolutionModel solution)
    {
        var lookup = solution
            .Table(one.Referencing)
            ?.Columns.FirstOrDefault(column => column.SchemaName == one.Attribute);
        if (lookup is not { Type: "lookup" or "customer" or "owner" })
        {
            yield return Finding.At(
                one.Node,
                $"{one.Name} has no lookup: {one.Referencing} has no lookup {one.Attribute}.",
                "Add the column, or correct ReferencingAttributeName: it is the schema name."
            );
        }

        var property = one.Node.Descendants("NavigationPropertyName").FirstOrDefault()?.Value;
        if (!one.IsSystem && property != one.Attribute)
        {
            yield return Finding.At(
                one.Node,
                $"The navigation property of {one.Name} is {property}, not the lookup {one.Attribute}.",
                "Make the two equal: the Web API is called by it."
            );
        }
    }

    private static IEnumerable<Finding> Cascading(RelationshipModel one) =>
        one
            .Node.Elements()
            .Where(node =>
                node.Name.LocalName.StartsWith("Cascade", StringComparison.Ordinal)
                && !Cascades.Contains(node.Value, StringComparer.Ordinal)
            )
            .Select(node =>
                Finding.At(
                    node,
                    $"\"{node.Value}\" is no way to cascade.",
                    $"Use one of {string.Join(", ", Cascades)}."
                )
            );

    private static IEnumerable<Finding> HasRelationship(ColumnModel column, SolutionModel solution) =>
        column.Type is not ("lookup" or "customer" or "owner")
        || solution.Relationships.Any(one =>
            one.Referencing == column.Table.LogicalName && one.Attribute == column.SchemaName
        )
        || IsLeftOutByExports(column)
            ? []
            :
            [
                Finding.At(
                    column.Node,
                    $"The lookup {column.LogicalName} of {column.Table.SchemaName} has no relationship.",
                    "Add one to Other/Relationships."
                ),
            ];

    // Exports keep these columns and omit their relationships.
    private static bool IsLeftOutByExports(ColumnModel column) =>
        column.LogicalName is "createdonbehalfby" or "modifiedonbehalfby";

    // A table follows one parent only.
    private static IEnumerable<Finding> Parents(SolutionModel solution) =>
        solution
            .Relationships.Where(one => (string?)one.Node.Element("CascadeReparent") == "Cascade")
            .GroupBy(one => one.Referencing, StringComparer.Ordinal)
            .Where(parents => parents.Count() > 1)
            .Select(parents =>
                Finding.At(
                    parents.Last().Node,
                    $"{parents.Key} has more than one parental relationship.",
                    "Let one cascade, and the others not."
                )
            );

    private static IEnumerable<Finding> NameList(CheckSubject subject)
    {
        const string file = "Other/Relationships.xml";
        if (subject.Source is null)
        {
            return [];
        }

        var listed = subject.Source.Has(file)
            ? subject
                .Source.ReadXml(file)
                .Elements()
                .Select(node => (string?)node.Attribute("Name") ?? string.Empty)
                .ToList()
            : [];
        var names = subject.Solution.Relationships.Select(one => one.Name).ToList();
        return
        [
            .. names
                .Except(listed, StringComparer.Ordinal)
                .Select(name =>
                    Finding.In(file, $"{name} is not listed.", $"Add <EntityRelationship Name=\"{name}\" />.")
                ),
            .. listed
                .Except(names, StringComparer.Ordinal)
                .Select(name => Finding.In(file, $"{name} is listed, but does not exist.", "Take it out.")),
        ];
    }
}
