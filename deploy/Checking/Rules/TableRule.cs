using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>
/// Every own table has a key, a name column, the default views, a main form and a role that reads it.
/// </summary>
public sealed class TableRule : ICheckRule
{
    private static readonly KeyValuePair<int, string>[] DefaultViews =
    [
        new(ViewModel.Public, "public"),
        new(ViewModel.AdvancedFind, "advanced find"),
        new(ViewModel.Associated, "associated"),
        new(ViewModel.QuickFind, "quick find"),
        new(ViewModel.Lookup, "lookup"),
    ];

    /// <inheritdoc/>
    public string Id => "SC1101";

    /// <inheritdoc/>
    public string Name => "tables";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        [
            .. subject.Solution.Tables.Where(table => table.IsOwn).SelectMany(table => Own(table, subject.Solution)),
            .. subject.Solution.Tables.Where(table => !table.IsOwn).SelectMany(table => Extended(table, subject)),
        ];

    private static IEnumerable<Finding> Own(TableModel table, SolutionModel solution)
    {
        var key = table.LogicalName + "id";
        if (
            table.Columns.Count(column => column.Type == "primarykey") != 1
            || table.Columns.All(column => column.LogicalName != key)
        )
        {
            yield return Finding.At(
                table.Node,
                $"{table.SchemaName} has not exactly one key column {key}.",
                "Add one attribute of type primarykey."
            );
        }

        if (table.Columns.Count(column => column.IsPrimaryName) != 1)
        {
            yield return Finding.At(
                table.Node,
                $"{table.SchemaName} has not exactly one name column.",
                "Give one text column the display mask PrimaryName."
            );
        }

        foreach (
            var (kind, name) in DefaultViews.Where(wanted =>
                table.Views.Count(view => view.Kind == wanted.Key && view.IsDefault) != 1
            )
        )
        {
            yield return Finding.At(
                table.Node,
                $"{table.SchemaName} has not exactly one default {name} view.",
                $"Set isdefault on one view of querytype {kind}."
            );
        }

        if (table.Forms.All(form => form.Kind != "main"))
        {
            yield return Finding.At(table.Node, $"{table.SchemaName} has no main form.", "Add one in FormXml/main.");
        }

        if (
            !solution
                .Section("Roles")
                .Descendants("RolePrivilege")
                .Any(privilege => (string?)privilege.Attribute("name") == "prvRead" + table.SchemaName)
        )
        {
            yield return Finding.At(
                table.Node,
                $"No role reads {table.SchemaName}.",
                $"Give prvRead{table.SchemaName} to a role."
            );
        }
    }

    private static IEnumerable<Finding> Extended(TableModel table, CheckSubject subject)
    {
        if (subject.Tables.Table(table.LogicalName)?.PrimaryId is null or "")
        {
            yield return Finding.At(
                table.Node,
                $"The standard table {table.SchemaName} does not exist.",
                "Correct the name."
            );
        }

        if (table.Body.Element("EntitySetName") is not null)
        {
            yield return Finding.At(
                table.Node,
                $"{table.SchemaName} is Microsoft's, and its own properties would be overwritten.",
                "Leave only <attributes>."
            );
        }

        foreach (
            var column in table.Columns.Where(column =>
                !column.LogicalName.StartsWith(subject.Solution.Prefix, StringComparison.Ordinal)
            )
        )
        {
            yield return Finding.At(
                column.Node,
                $"{column.LogicalName} of {table.SchemaName} is Microsoft's and would be overwritten.",
                "Take it out."
            );
        }

        foreach (var view in table.Views.Where(view => view.IsDefault))
        {
            yield return Finding.At(
                view.Node,
                $"{view.Name} would become the default view of Microsoft's table.",
                "Set isdefault to 0."
            );
        }
    }
}
