using System.Globalization;
using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.StandardTables;

/// <summary>
/// Reads one line that describes a column: <c>type details | label | options</c>. Details are a length or a number of
/// decimals, a range <c>0..100</c>, targets <c>account,contact</c> (<c>*</c> for any table), <c>required</c>,
/// <c>readonly</c>, <c>createonly</c>, <c>default=1</c>. Options are <c>0 Open; 1 Won</c>.
/// </summary>
internal static class ColumnSpec
{
    private static readonly Dictionary<string, ColumnType> Types = new(StringComparer.Ordinal)
    {
        ["bool"] = ColumnType.Boolean,
        ["int"] = ColumnType.Integer,
        ["bigint"] = ColumnType.BigInt,
        ["double"] = ColumnType.Double,
        ["decimal"] = ColumnType.Decimal,
        ["money"] = ColumnType.Money,
        ["text"] = ColumnType.Text,
        ["memo"] = ColumnType.Memo,
        ["date"] = ColumnType.DateTime,
        ["datetime"] = ColumnType.DateTime,
        ["localday"] = ColumnType.DateTime,
        ["choice"] = ColumnType.Choice,
        ["choices"] = ColumnType.MultiChoice,
        ["lookup"] = ColumnType.Lookup,
        ["customer"] = ColumnType.Customer,
        ["owner"] = ColumnType.Owner,
        ["parties"] = ColumnType.PartyList,
        ["id"] = ColumnType.UniqueIdentifier,
        ["entityname"] = ColumnType.EntityName,
    };

    /// <summary>The column of that schema name and description.</summary>
    public static ColumnDefinition Parse(string schemaName, string line)
    {
        var parts = line.Split('|', 3, StringSplitOptions.TrimEntries);
        var words = parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var column = new ColumnDefinition
        {
            LogicalName = schemaName.ToLowerInvariant(),
            SchemaName = schemaName,
            DisplayName = parts.Length > 1 ? parts[1] : schemaName,
            Type = Types.TryGetValue(words[0], out var type)
                ? type
                : throw new InvalidDataException($"'{words[0]}' of {schemaName} is no column type."),
            DateBehavior = words[0] == "date" ? DateBehavior.DateOnly : DateBehavior.UserLocal,
            HidesTime = words[0] == "localday",
            Options = parts.Length > 2 ? OptionSpec.Parse(parts[2]) : [],
            Precision = type == ColumnType.Money ? 2 : null,
        };

        return words.Skip(1).Aggregate(column, Apply);
    }

    private static ColumnDefinition Apply(ColumnDefinition column, string word) =>
        word switch
        {
            "required" => column with { Required = true },
            "readonly" => column with { ValidForCreate = false, ValidForUpdate = false },
            "createonly" => column with { ValidForUpdate = false },
            "*" => column,
            _ when word.StartsWith("default=", StringComparison.Ordinal) => WithDefault(
                column,
                word["default=".Length..]
            ),
            _ when word.Contains("..", StringComparison.Ordinal) => WithRange(column, word.Split("..")),
            _ when column.IsLookup => column with { Targets = word.Split(',') },
            _ => WithNumber(column, int.Parse(word, CultureInfo.InvariantCulture)),
        };

    private static ColumnDefinition WithDefault(ColumnDefinition column, string value) =>
        column with
        {
            DefaultValue =
                column.Type == ColumnType.Boolean ? value == "1" : int.Parse(value, CultureInfo.InvariantCulture),
        };

    private static ColumnDefinition WithRange(ColumnDefinition column, string[] limits) =>
        column with
        {
            Minimum = decimal.Parse(limits[0], CultureInfo.InvariantCulture),
            Maximum = decimal.Parse(limits[1], CultureInfo.InvariantCulture),
        };

    private static ColumnDefinition WithNumber(ColumnDefinition column, int number) =>
        column.Type is ColumnType.Text or ColumnType.Memo
            ? column with
            {
                MaxLength = number,
            }
            : column with
            {
                Precision = number,
            };
}
