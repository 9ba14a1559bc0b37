using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>Currency columns say where their precision comes from, and their base columns only follow them.</summary>
public sealed class MoneyRule : ICheckRule
{
    private static readonly string[] Sources = ["0", "1", "2"];

    /// <inheritdoc/>
    public string Id => "SC1109";

    /// <inheritdoc/>
    public string Name => "money";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        subject
            .Solution.Tables.SelectMany(table => table.Columns)
            .SelectMany(column => column.Type == "money" ? Money(column) : Other(column));

    private static IEnumerable<Finding> Money(ColumnModel column)
    {
        var source = NodeText.Of(column.Node, "AccuracySource");
        if (!Sources.Contains(source, StringComparer.Ordinal))
        {
            yield return Finding.At(
                column.Node,
                $"\"{source}\" is no source of precision for {column.LogicalName}.",
                "Write <AccuracySource> 0 (its own), 1 (the organisation's) or 2 (the currency's)."
            );
        }

        if (column.Text("CalculationOf") is not { } of)
        {
            yield break;
        }

        if (column.Text("ValidForUpdateApi") != "0" || column.Text("ValidForCreateApi") != "0")
        {
            yield return Finding.At(
                column.Node,
                $"{column.LogicalName} follows {of} and cannot be written.",
                "Set ValidForUpdateApi and ValidForCreateApi to 0."
            );
        }

        if (!string.Equals(column.LogicalName, of + "_base", StringComparison.OrdinalIgnoreCase))
        {
            yield return Finding.At(
                column.Node,
                $"The base of {of} is called {column.LogicalName}.",
                $"Call it {of.ToLowerInvariant()}_base."
            );
        }
    }

    private static IEnumerable<Finding> Other(ColumnModel column) =>
        column.Text("CalculationOf") is null && column.Text("AccuracySource") is null
            ? []
            :
            [
                Finding.At(
                    column.Node,
                    $"{column.LogicalName} is no money, but described as such.",
                    "Take <CalculationOf> and <AccuracySource> out, or write the type money."
                ),
            ];
}
