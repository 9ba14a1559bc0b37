using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;
using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>
/// Alternate keys are made of columns that an index can hold: types, bytes, number, no column security.
/// </summary>
public sealed class KeyRule : ICheckRule
{
    private const int MostColumns = 16;
    private const int MostBytes = 900;
    private const int MostKeys = 10;

    // Bytes of a column in an index, but for text, whose length counts twice.
    private static readonly Dictionary<ColumnType, int> Sizes = new()
    {
        [ColumnType.Text] = 0,
        [ColumnType.Integer] = 4,
        [ColumnType.Decimal] = 13,
        [ColumnType.DateTime] = 8,
        [ColumnType.Lookup] = 16,
        [ColumnType.Choice] = 4,
    };

    /// <inheritdoc/>
    public string Id => "SC1111";

    /// <inheritdoc/>
    public string Name => "alternate keys";

    /// <inheritdoc/>
    public bool IsUniversal => true;

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        subject.Solution.Tables.SelectMany(table => Table(table, subject));

    private static IEnumerable<Finding> Table(TableModel table, CheckSubject subject)
    {
        var keys = table.Body.Descendants("EntityKey").ToList();
        return
        [
            .. keys.SelectMany(key => Key(key, table, subject)),
            .. keys.GroupBy(key => NodeText.Of(key, "LogicalName"), StringComparer.Ordinal)
                .Where(same => same.Count() > 1)
                .Select(same =>
                    Finding.At(same.Last(), $"The key {same.Key} stands twice.", "Give each key its own name.")
                ),
            .. keys.Count > MostKeys
                ? new[]
                {
                    Finding.At(table.Node, $"{table.SchemaName} has {keys.Count} keys.", $"Keep at most {MostKeys}."),
                }
                : [],
        ];
    }

    private static IEnumerable<Finding> Key(XElement key, TableModel table, CheckSubject subject)
    {
        var (name, logical) = (NodeText.Of(key, "Name"), NodeText.Of(key, "LogicalName"));
        var columns = key.Descendants("AttributeName").Select(column => column.Value).ToList();
        if (!string.Equals(logical, name, StringComparison.OrdinalIgnoreCase) || logical.Any(char.IsUpper))
        {
            yield return Finding.At(
                key,
                $"The key {name} has the logical name {logical}.",
                "Write <LogicalName> as <Name> in small letters."
            );
        }

        if (columns.Count is 0 or > MostColumns || columns.Distinct(StringComparer.Ordinal).Count() != columns.Count)
        {
            yield return Finding.At(
                key,
                $"The key {name} has {columns.Count} columns.",
                $"Use one to {MostColumns} different ones."
            );
        }

        var known = columns
            .Select(column => subject.Tables.Table(table.LogicalName)?.Column(column))
            .OfType<KnownColumn>()
            .ToList();
        foreach (var column in known.Where(column => !Sizes.ContainsKey(column.Type)))
        {
            yield return Finding.At(
                key,
                $"{column.Name} is {column.Type}, which no key can hold.",
                "Use text of one line, whole or decimal numbers, dates, lookups or choices."
            );
        }

        var described = table
            .Columns.Where(column => columns.Contains(column.LogicalName, StringComparer.Ordinal))
            .ToList();
        foreach (var column in described.Where(column => column.Text("IsSecured") == "1"))
        {
            yield return Finding.At(
                key,
                $"{column.LogicalName} is secured, so it cannot be part of a key.",
                "Write <IsSecured>0</IsSecured>, or leave it out of the key."
            );
        }

        var bytes =
            known.Sum(column => Sizes.GetValueOrDefault(column.Type))
            + described
                .Where(column => column.Type == "nvarchar")
                .Sum(column => 2 * (NodeText.Whole(column.Node, "MaxLength") ?? 0));
        if (bytes > MostBytes)
        {
            yield return Finding.At(
                key,
                $"The key {name} takes {bytes} bytes.",
                $"Keep it within {MostBytes}: shorten its texts (two bytes a character)."
            );
        }
    }
}
