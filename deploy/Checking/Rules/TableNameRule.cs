using System.Text.RegularExpressions;
using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>Tables have names that agree with each other, and a set name that no other table has.</summary>
public sealed partial class TableNameRule : ICheckRule
{
    private const int LongestName = 50;
    private const int LongestSetName = 64;
    private static readonly string[] Ownerships = ["UserOwned", "OrgOwned"];

    /// <inheritdoc/>
    public string Id => "SC1113";

    /// <inheritdoc/>
    public string Name => "table names";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject)
    {
        var own = subject.Solution.Tables.Where(table => table.IsOwn).ToList();
        return
        [
            .. subject.Solution.Tables.SelectMany(Names),
            .. own.SelectMany(Own),
            .. own.GroupBy(SetName, StringComparer.OrdinalIgnoreCase)
                .Where(same => same.Count() > 1)
                .Select(same =>
                    Finding.At(
                        same.Last().Node,
                        $"The set name {same.Key} stands at {same.Count()} tables.",
                        "Give each table its own <EntitySetName>."
                    )
                ),
            .. subject
                .Solution.Tables.GroupBy(table => table.LogicalName, StringComparer.Ordinal)
                .Where(same => same.Count() > 1)
                .Select(same => Finding.At(same.Last().Node, $"The table {same.Key} stands twice.", "Keep one.")),
            .. subject
                .Solution.Tables.Where(table => !table.IsOwn)
                .SelectMany(table => Standard(table, subject.Tables)),
        ];
    }

    private static IEnumerable<Finding> Names(TableModel table)
    {
        var inner = (string?)table.Body.Attribute("Name");
        if (inner != table.SchemaName)
        {
            yield return Finding.At(
                table.Node,
                $"The table {table.SchemaName} is called {inner} inside.",
                "Write the schema name in <Name> and in entity/@Name."
            );
        }
    }

    private static IEnumerable<Finding> Own(TableModel table)
    {
        if (!Proper().IsMatch(table.SchemaName) || table.SchemaName.Length > LongestName)
        {
            yield return Finding.At(
                table.Node,
                $"\"{table.SchemaName}\" is no name of a table.",
                $"Use letters, digits and underscores, at most {LongestName}."
            );
        }

        var set = SetName(table);
        if (!Set().IsMatch(set) || set.Length > LongestSetName)
        {
            yield return Finding.At(
                table.Node,
                $"\"{set}\" is no set name of {table.SchemaName}.",
                $"Write the plural in small letters in <EntitySetName>, at most {LongestSetName}."
            );
        }

        if (!Ownerships.Contains(NodeText.Of(table.Body, "OwnershipTypeMask"), StringComparer.Ordinal))
        {
            yield return Finding.At(
                table.Node,
                $"\"{NodeText.Of(table.Body, "OwnershipTypeMask")}\" is no ownership.",
                "Write UserOwned or OrgOwned."
            );
        }

        if (
            NodeText.Of(table.Body, "IsActivity") == "1"
            && table.Columns.All(column => column.LogicalName != "activityid")
        )
        {
            yield return Finding.At(
                table.Node,
                $"{table.SchemaName} says that it is an activity, and has no activityid.",
                "Write <IsActivity>0</IsActivity>: it cannot be changed later."
            );
        }

        foreach (var flag in table.Body.Elements().Where(IsFlag).Where(flag => flag.Value is not ("0" or "1")))
        {
            yield return Finding.At(flag, $"\"{flag.Value}\" is neither 0 nor 1.", "Write 1 for yes and 0 for no.");
        }
    }

    private static bool IsFlag(XElement child) =>
        !child.HasElements
        && (
            child.Name.LocalName.StartsWith("Is", StringComparison.Ordinal)
            || child.Name.LocalName.StartsWith("Can", StringComparison.Ordinal)
        );

    private static IEnumerable<Finding> Standard(TableModel table, KnownTables tables) =>
        tables.Table(table.LogicalName) is { SchemaName: { Length: > 0 } schema } && schema != table.SchemaName
            ?
            [
                Finding.At(
                    table.Node,
                    $"The standard table is called {schema}, not {table.SchemaName}.",
                    "Upper and lower case count."
                ),
            ]
            : [];

    private static string SetName(TableModel table) => NodeText.Of(table.Body, "EntitySetName");

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_]*$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Proper();

    [GeneratedRegex("^[a-z][a-z0-9_]*$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Set();
}
