using System.Text.RegularExpressions;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>
/// Columns have names that the platform can store: letters, digits and underscores, the prefix in its own case, not too
/// long.
/// </summary>
public sealed partial class ColumnNameRule : ICheckRule
{
    // Of a logical name; the platform keeps it in a column of that length.
    private const int Longest = 50;

    /// <inheritdoc/>
    public string Id => "SC1106";

    /// <inheritdoc/>
    public string Name => "column names";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        subject
            .Solution.Tables.SelectMany(table => table.Columns)
            .SelectMany(column => Column(column, subject.Solution));

    private static IEnumerable<Finding> Column(ColumnModel column, SolutionModel solution)
    {
        var name = column.SchemaName;
        if (!Proper().IsMatch(name))
        {
            yield return Finding.At(
                column.Node,
                $"\"{name}\" is no name of a column.",
                "Use letters, digits and underscores, a letter first."
            );
        }

        if (name.Length > Longest)
        {
            yield return Finding.At(
                column.Node,
                $"The name {name} has {name.Length} characters.",
                $"Use at most {Longest}."
            );
        }

        if (column.IsCustom && !name.StartsWith(solution.Prefix, StringComparison.Ordinal))
        {
            yield return Finding.At(
                column.Node,
                $"The schema name {name} does not start with {solution.Prefix}.",
                "Write the publisher's prefix as the manifest has it."
            );
        }

        if (
            !column.IsCustom
            && name.StartsWith(solution.Prefix, StringComparison.OrdinalIgnoreCase)
            && column.Type != "primarykey"
        )
        {
            yield return Finding.At(
                column.Node,
                $"{column.LogicalName} is the solution's own, but not marked as such.",
                "Write <IsCustomField>1</IsCustomField>."
            );
        }
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_]*$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Proper();
}
