using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Model;
using SalesCorner.Deploy.Cli;

namespace SalesCorner.Deploy.Bootstrapping;

/// <summary>What of a solution the metadata API is to make, in an order in which it can.</summary>
internal static class WantedParts
{
    /// <summary>The parts.</summary>
    /// <exception cref="CommandFailedException">The solution has something that the API cannot make, or not this
    /// way.</exception>
    public static IReadOnlyList<WantedPart> Of(SolutionModel solution)
    {
        Refuse(solution);
        return
        [
            .. solution
                .Choices.SelectMany(same => same)
                .Select(choice => new WantedPart(
                    PartKind.Choice,
                    null,
                    (string?)choice.Attribute("Name") ?? string.Empty,
                    "GlobalOptionSetDefinitions",
                    ChoiceDefinition.Shared(choice)
                )),
            .. solution
                .Tables.Where(table => table.IsOwn)
                .Select(table => new WantedPart(
                    PartKind.Table,
                    table.LogicalName,
                    table.LogicalName,
                    "EntityDefinitions",
                    TableParts.Table(table)
                )),
            .. solution.Tables.SelectMany(Columns),
            .. solution
                .Relationships.Where(one => Lookup(solution, one) is not null)
                .Select(one => new WantedPart(
                    PartKind.Relationship,
                    one.Referencing,
                    one.Name,
                    "RelationshipDefinitions",
                    TableParts.Relationship(one, Lookup(solution, one)!)
                )),
            .. solution.Tables.SelectMany(Keys),
        ];
    }

    /// <summary>
    /// Whether a column comes with another part: a name column with its table, a lookup with its relationship, a base
    /// amount with its amount.
    /// </summary>
    public static bool ComesAlong(ColumnModel column) =>
        (column.IsPrimaryName && column.Table.IsOwn)
        || column.Type is "lookup" or "customer"
        || column.Text("CalculationOf") is { Length: > 0 };

    private static IEnumerable<WantedPart> Columns(TableModel table) =>
        table
            .Columns.Where(column => column.IsCustom && !ComesAlong(column))
            .Select(column => new WantedPart(
                PartKind.Column,
                table.LogicalName,
                column.LogicalName,
                $"{At(table)}/Attributes",
                ColumnDefinition.Of(column)
            ));

    private static IEnumerable<WantedPart> Keys(TableModel table) =>
        table
            .Body.Elements("EntityKeys")
            .Elements("EntityKey")
            .Select(key => new WantedPart(
                PartKind.Key,
                table.LogicalName,
                (string?)key.Element("Name") ?? string.Empty,
                $"{At(table)}/Keys",
                TableParts.Key(key)
            ));

    private static string At(TableModel table) => $"EntityDefinitions(LogicalName='{table.LogicalName}')";

    // Relationships over the platform's own lookups come with the table.
    private static ColumnModel? Lookup(SolutionModel solution, RelationshipModel relationship) =>
        solution
            .Tables.Where(table => table.LogicalName == relationship.Referencing)
            .SelectMany(table => table.Columns)
            .FirstOrDefault(column =>
                column.IsCustom && column.LogicalName.Equals(relationship.Attribute, StringComparison.OrdinalIgnoreCase)
            );

    private static void Refuse(SolutionModel solution)
    {
        var what = solution
            .Relationships.Where(one => !one.IsOneToMany)
            .Select(one => $"many-to-many relationships ({one.Name})")
            .Concat(
                solution
                    .Relationships.Where(one => Lookup(solution, one) is not null)
                    .GroupBy(one => $"{one.Referencing}.{one.Attribute}", StringComparer.OrdinalIgnoreCase)
                    .Where(same => same.Count() > 1)
                    .Select(same => $"lookups to several tables ({same.Key})")
            )
            .Concat(
                solution
                    .Tables.Where(table => table.IsOwn && (string?)table.Body.Element("IsActivity") == "1")
                    .Select(table => $"activities ({table.LogicalName})")
            )
            .Concat(solution.Tables.Where(table => table.IsOwn).SelectMany(StatusReasons))
            .FirstOrDefault();
        if (what is not null)
        {
            throw new CommandFailedException(
                $"bootstrap makes no {what}. Import the package as it is, with salescorner deploy."
            );
        }
    }

    // A new table has Active (1) and Inactive (2).
    private static IEnumerable<string> StatusReasons(TableModel table) =>
        table
            .Body.Descendants("status")
            .Where(status => (string?)status.Attribute("value") is not ("1" or "2"))
            .Select(status => $"status reasons of its own ({table.LogicalName}: {(string?)status.Attribute("value")})");
}
