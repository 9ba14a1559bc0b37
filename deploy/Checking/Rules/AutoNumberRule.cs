using System.Text.RegularExpressions;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>
/// Only texts are numbered by the platform, by the three placeholders that it fills in (Microsoft Learn, "Create
/// autonumber columns").
/// </summary>
public sealed partial class AutoNumberRule : ICheckRule
{
    /// <inheritdoc/>
    public string Id => "SC1116";

    /// <inheritdoc/>
    public string Name => "autonumbers";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        subject
            .Solution.Tables.SelectMany(table => table.Columns)
            .Where(column => NodeText.Of(column.Node, "AutoNumberFormat").Length > 0)
            .SelectMany(Format);

    private static IEnumerable<Finding> Format(ColumnModel column)
    {
        var format = NodeText.Of(column.Node, "AutoNumberFormat");
        if (column.Type != "nvarchar")
        {
            yield return Finding.At(
                column.Node,
                $"{column.LogicalName} is {column.Type}, and only texts are numbered.",
                "Take <AutoNumberFormat> out, or make the column a text."
            );
        }

        if (Placeholder().Replace(format, string.Empty).AsSpan().IndexOfAny('{', '}') >= 0)
        {
            yield return Finding.At(
                column.Node,
                $"\"{format}\" has a placeholder that the platform does not fill in.",
                "Use {SEQNUM:n}, {RANDSTRING:n} with 1 to 6, and {DATETIMEUTC:format}."
            );
        }
    }

    [GeneratedRegex(
        "\\{(SEQNUM:[1-9][0-9]?|RANDSTRING:[1-6]|DATETIMEUTC:[^{}]+)\\}",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Placeholder();
}
