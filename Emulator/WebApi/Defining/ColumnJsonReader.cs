using System.Text.Json;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.WebApi.Contract;
using SalesCorner.Emulator.WebApi.Describing;

namespace SalesCorner.Emulator.WebApi.Defining;

/// <summary>Reads a column's definition: an object of one of the AttributeMetadata types.</summary>
internal sealed class ColumnJsonReader(MetadataCatalog catalog)
{
    private const string Suffix = "AttributeMetadata";
    private const string Binding = "GlobalOptionSet@odata.bind";
    private const int UsualText = 100;
    private const int UsualMemo = 2_000;
    private const decimal LargestAmount = 922_337_203_685_477m;

    private static readonly Dictionary<string, ColumnType> Types = new(StringComparer.Ordinal)
    {
        ["Boolean"] = ColumnType.Boolean,
        ["Integer"] = ColumnType.Integer,
        ["BigInt"] = ColumnType.BigInt,
        ["Double"] = ColumnType.Double,
        ["Decimal"] = ColumnType.Decimal,
        ["Money"] = ColumnType.Money,
        ["String"] = ColumnType.Text,
        ["Memo"] = ColumnType.Memo,
        ["DateTime"] = ColumnType.DateTime,
        ["Picklist"] = ColumnType.Choice,
        ["MultiSelectPicklist"] = ColumnType.MultiChoice,
    };

    /// <summary>The column, and for an amount the one in base currency that comes with it.</summary>
    public IEnumerable<ColumnDefinition> Read(string table, JsonElement json)
    {
        var type = DefinitionJson.TypeOf(json);
        var name = type.EndsWith(Suffix, StringComparison.Ordinal) ? type[..^Suffix.Length] : type;
        if (!Types.TryGetValue(name, out var kind))
        {
            throw name == "Lookup"
                ? ApiFault.BadBody("a lookup is made with its relationship: POST to RelationshipDefinitions.")
                : ApiFault.NotImplemented($"columns of the type {type}");
        }

        if (json.Number("SourceTypeMask") is not (null or 0) || json.TextOr("FormulaDefinition", "").Length > 0)
        {
            throw ApiFault.NotImplemented("calculated, rollup and formula columns");
        }

        var column = Column(table, json, kind);
        if (column is { IsSecured: true, CanBeSecured: false })
        {
            throw ApiFault.BadBody($"the column '{column.LogicalName}' cannot be secured.");
        }

        return kind == ColumnType.Money ? [column, InBaseCurrency(column)] : [column];
    }

    /// <summary>A lookup, which stands in its relationship.</summary>
    public static ColumnDefinition Lookup(string table, JsonElement json) => Common(table, json, ColumnType.Lookup);

    /// <summary>The options of a choice's definition.</summary>
    public static IReadOnlyList<Option> Options(JsonElement set) => [.. set.Entries("Options").Select(OptionOf)];

    /// <summary>The choice of a definition.</summary>
    public static GlobalChoice Choice(JsonElement json)
    {
        var name = json.Needed("Name");
        return new GlobalChoice(name, json.Label("DisplayName") is { Length: > 0 } label ? label : name, Options(json));
    }

    private static ColumnDefinition Common(string table, JsonElement json, ColumnType type)
    {
        var schemaName = json.Needed("SchemaName");
        return new ColumnDefinition
        {
            Table = table,
            LogicalName = schemaName.ToLowerInvariant(),
            SchemaName = schemaName,
            DisplayName = json.Label("DisplayName") is { Length: > 0 } label ? label : schemaName,
            Description = json.Label("Description"),
            Type = type,
            Required = json.ValueOf("RequiredLevel") is "ApplicationRequired",
            IsCustom = true,
            IsSecured = json.Flag("IsSecured"),
        };
    }

    private ColumnDefinition Column(string table, JsonElement json, ColumnType type) =>
        Common(table, json, type) with
        {
            MaxLength = type switch
            {
                ColumnType.Text => (int?)json.Number("MaxLength") ?? UsualText,
                ColumnType.Memo => (int?)json.Number("MaxLength") ?? UsualMemo,
                _ => null,
            },
            Minimum = json.Number("MinValue"),
            Maximum = json.Number("MaxValue"),
            Precision = PrecisionOf(type, (int?)json.Number("Precision")),
            DateBehavior = BehaviorOf(json),
            HidesTime = type == ColumnType.DateTime && json.TextOr("Format", "") == "DateOnly",
            Options = OptionsOf(json, type),
            GlobalChoice = json.TextOr(Binding, "") is { Length: > 0 } address ? ChoiceAt(address) : null,
            IsPrimaryName = json.Flag("IsPrimaryName"),
            DefaultValue = DefaultOf(type, json),
        };

    private static int? PrecisionOf(ColumnType type, int? given) =>
        type switch
        {
            ColumnType.Money => Math.Min(given ?? 2, 4),
            ColumnType.Decimal => Math.Min(given ?? 2, 10),
            ColumnType.Double => given ?? 5,
            _ => null,
        };

    private static DateBehavior BehaviorOf(JsonElement json) =>
        json.ValueOf("DateTimeBehavior") switch
        {
            "DateOnly" => DateBehavior.DateOnly,
            "TimeZoneIndependent" => DateBehavior.TimeZoneIndependent,
            "" or "UserLocal" => DateBehavior.UserLocal,
            var other => throw ApiFault.BadBody($"'{other}' is no DateTimeBehavior."),
        };

    private static IReadOnlyList<Option> OptionsOf(JsonElement json, ColumnType type) =>
        (type, json.Inner("OptionSet")) switch
        {
            (ColumnType.Boolean, null) => [new Option(1, "Yes"), new Option(0, "No")],
            (ColumnType.Boolean, { } set) =>
            [
                .. new[] { set.Inner("TrueOption"), set.Inner("FalseOption") }.OfType<JsonElement>().Select(OptionOf),
            ],
            (_, { } set) => Options(set),
            _ => [],
        };

    private static Option OptionOf(JsonElement json) =>
        new(
            (int?)json.Number("Value")
                ?? throw ApiFault.BadBody("an option without 'Value': the emulator gives out no values."),
            json.Label("Label"),
            Color: json.TextOr("Color", "") is { Length: > 0 } color ? color : null
        );

    // GlobalOptionSetDefinitions(…) with the id or with Name='…'.
    private string ChoiceAt(string address)
    {
        var key = address[(address.IndexOf('(', StringComparison.Ordinal) + 1)..].TrimEnd(')');
        return ChoiceJson.Find(catalog, key)?.Name
            ?? throw ApiFault.BadBody($"'{Binding}' names no choice: '{address}'.");
    }

    private static object? DefaultOf(ColumnType type, JsonElement json) =>
        (type, (int?)json.Number("DefaultFormValue")) switch
        {
            (ColumnType.Boolean, _) => json.Flag("DefaultValue"),
            (ColumnType.Choice, >= 0 and var value) => value,
            _ => null,
        };

    private static ColumnDefinition InBaseCurrency(ColumnDefinition amount) =>
        amount with
        {
            LogicalName = amount.LogicalName + "_base",
            SchemaName = amount.LogicalName + "_Base",
            DisplayName = amount.DisplayName + " (Base)",
            Description = $"Value of the {amount.DisplayName} in base currency.",
            BaseOf = amount.LogicalName,
            IsSecured = false,
            Minimum = -LargestAmount,
            Maximum = LargestAmount,
            Required = false,
            ValidForCreate = false,
            ValidForUpdate = false,
        };
}
