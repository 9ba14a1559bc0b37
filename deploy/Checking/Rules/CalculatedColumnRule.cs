using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>
/// Calculated, rollup and formula columns bring their definition and cannot be written; others bring none.
/// </summary>
public sealed class CalculatedColumnRule : ICheckRule
{
    private const string Definition = "FormulaDefinitionFileName";
    private static readonly string[] Sources = ["0", "1", "2", "3"];

    // What the platform computes: text, whole and decimal numbers, money, dates, yes/no and choices.
    private static readonly string[] Computable =
    [
        "nvarchar",
        "ntext",
        "int",
        "decimal",
        "float",
        "money",
        "datetime",
        "bit",
        "picklist",
        "multiselectpicklist",
    ];

    /// <inheritdoc/>
    public string Id => "SC1108";

    /// <inheritdoc/>
    public string Name => "calculated columns";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        subject
            .Solution.Tables.SelectMany(table => table.Columns)
            .SelectMany(column => Column(column, subject.Solution));

    private static IEnumerable<Finding> Column(ColumnModel column, SolutionModel solution)
    {
        var (source, file) = (column.Text("SourceType") ?? "0", column.Text(Definition));
        if (!Sources.Contains(source, StringComparer.Ordinal))
        {
            return
            [
                Finding.At(
                    column.Node,
                    $"\"{source}\" is no source of {column.LogicalName}.",
                    "Write 0 (typed), 1 (calculated), 2 (rollup) or 3 (formula)."
                ),
            ];
        }

        return source == "0"
            ? file is null
                ? []
                :
                [
                    Finding.At(
                        column.Node,
                        $"{column.LogicalName} brings a formula, but is not computed.",
                        $"Take <{Definition}> out, or set SourceType."
                    ),
                ]
            : Computed(column, file, solution);
    }

    private static IEnumerable<Finding> Computed(ColumnModel column, string? file, SolutionModel solution)
    {
        if (string.IsNullOrEmpty(file) || !solution.Files.ContainsKey(file.TrimStart('/')))
        {
            yield return Finding.At(
                column.Node,
                $"{column.LogicalName} is computed, but its definition is missing.",
                $"Ship it in Formulas, and name it in <{Definition}>."
            );
        }

        if (column.Text("ValidForUpdateApi") != "0" || column.Text("ValidForCreateApi") != "0")
        {
            yield return Finding.At(
                column.Node,
                $"{column.LogicalName} is computed and yet can be written.",
                "Set ValidForUpdateApi and ValidForCreateApi to 0."
            );
        }

        if (!Computable.Contains(column.Type, StringComparer.Ordinal))
        {
            yield return Finding.At(
                column.Node,
                $"A column of type {column.Type} cannot be computed.",
                "Write <SourceType>0</SourceType>."
            );
        }
    }
}
