using System.Globalization;
using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;
using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>
/// Columns are described as the platform accepts them: types, names, lengths, money with its base, keys.
/// </summary>
public sealed class ColumnRule : ICheckRule
{
    private static readonly string[] MoneyColumns = ["transactioncurrencyid", "exchangerate"];

    /// <inheritdoc/>
    public string Id => "SC1102";

    /// <inheritdoc/>
    public string Name => "columns";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        [
            .. subject.Solution.Tables.SelectMany(table => table.Columns).SelectMany(Column),
            .. subject.Solution.Tables.SelectMany(Twins),
            .. subject.Solution.Tables.SelectMany(table => Money(table, subject)),
            .. subject.Solution.Tables.SelectMany(table => Keys(table, subject)),
        ];

    private static IEnumerable<Finding> Column(ColumnModel column)
    {
        if (ColumnTypeNames.Find(column.Type) is null)
        {
            yield return Finding.At(
                column.Node,
                $"\"{column.Type}\" is no column type.",
                "Use one that the format has, such as nvarchar or ntext."
            );
        }

        if (!IsLowerCaseOf(column) || column.Text("Name") != column.LogicalName)
        {
            yield return Finding.At(
                column.Node,
                $"The names of {column.SchemaName} do not agree.",
                "Name and LogicalName are PhysicalName in lower case."
            );
        }

        if (
            column.Type is "nvarchar" or "ntext"
            && !int.TryParse(column.Text("MaxLength"), CultureInfo.InvariantCulture, out _)
        )
        {
            yield return Finding.At(column.Node, $"The text {column.LogicalName} has no length.", "Add <MaxLength>.");
        }

        if (
            column.Type is "int" or "decimal" or "money"
            && column.IsCustom
            && (column.Text("MinValue") is null || column.Text("MaxValue") is null)
        )
        {
            yield return Finding.At(
                column.Node,
                $"The number {column.LogicalName} has no limits.",
                "Add <MinValue> and <MaxValue>."
            );
        }
    }

    private static bool IsLowerCaseOf(ColumnModel column) =>
        string.Equals(column.LogicalName, column.SchemaName, StringComparison.OrdinalIgnoreCase)
        && !column.LogicalName.Any(char.IsUpper);

    private static IEnumerable<Finding> Twins(TableModel table) =>
        table
            .Columns.GroupBy(column => column.LogicalName, StringComparer.Ordinal)
            .Where(same => same.Count() > 1)
            .Select(same => Finding.At(same.Last().Node, $"{table.SchemaName} has {same.Key} twice.", "Remove one."));

    // A table with a currency column carries its value in base currency, the currency and the rate.
    private static IEnumerable<Finding> Money(TableModel table, CheckSubject subject)
    {
        var known = subject.Tables.Table(table.LogicalName);
        foreach (
            var column in table.Columns.Where(column => column.Type == "money" && column.Text("CalculationOf") is null)
        )
        {
            if (table.Columns.All(other => other.Text("CalculationOf") != column.SchemaName))
            {
                yield return Finding.At(
                    column.Node,
                    $"The currency column {column.LogicalName} has no {column.LogicalName}_base.",
                    $"Add it with <CalculationOf>{column.SchemaName}</CalculationOf>."
                );
            }

            foreach (var needed in MoneyColumns.Where(needed => known?.Column(needed) is null))
            {
                yield return Finding.At(
                    column.Node,
                    $"{table.SchemaName} has money, but no {needed}.",
                    $"Add the column {needed}."
                );
            }
        }

        foreach (
            var column in table.Columns.Where(column =>
                column.Text("CalculationOf") is { } of && table.Columns.All(other => other.SchemaName != of)
            )
        )
        {
            yield return Finding.At(
                column.Node,
                $"{column.LogicalName} is the base of {column.Text("CalculationOf")}, which does not exist.",
                "Correct <CalculationOf>."
            );
        }
    }

    private static IEnumerable<Finding> Keys(TableModel table, CheckSubject subject) =>
        from name in table.Body.Descendants("EntityKey").Descendants("AttributeName")
        where subject.Tables.Table(table.LogicalName)?.Column(name.Value) is null
        select Finding.At(
            name,
            $"The alternate key uses {name.Value}, which {table.SchemaName} does not have.",
            "Name columns of the table."
        );
}
