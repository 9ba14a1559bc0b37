using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>A date column has a format and a behaviour that go together.</summary>
public sealed class DateColumnRule : ICheckRule
{
    private const string DateOnly = "2";
    private static readonly string[] Behaviours = ["1", DateOnly, "3"];

    /// <inheritdoc/>
    public string Id => "SC1107";

    /// <inheritdoc/>
    public string Name => "dates";

    /// <inheritdoc/>
    public bool IsUniversal => true;

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        subject
            .Solution.Tables.SelectMany(table => table.Columns)
            .Where(column => column.Type == "datetime" && (column.IsCustom || column.Table.IsOwn))
            .SelectMany(Date);

    private static IEnumerable<Finding> Date(ColumnModel column)
    {
        var (format, behaviour) = (NodeText.Of(column.Node, "Format"), NodeText.Of(column.Node, "Behavior"));
        if (format is not ("date" or "datetime"))
        {
            yield return Finding.At(
                column.Node,
                $"\"{format}\" is no format of the date {column.LogicalName}.",
                "Write date or datetime, in small letters."
            );
        }

        if (!Behaviours.Contains(behaviour, StringComparer.Ordinal))
        {
            yield return Finding.At(
                column.Node,
                $"\"{behaviour}\" is no behaviour of the date {column.LogicalName}.",
                "Write 1 (user's time), 2 (date only) or 3 (no time zone)."
            );
        }

        if (behaviour == DateOnly && format == "datetime")
        {
            yield return Finding.At(
                column.Node,
                $"{column.LogicalName} holds a date only, but shows a time.",
                "Write <Format>date</Format>, or behaviour 1 or 3."
            );
        }
    }
}
