using System.Xml.Linq;
using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.Import.Reading;

/// <summary>Reads an attribute element.</summary>
internal static class ColumnReader
{
    /// <summary>The column of a table.</summary>
    public static ColumnDefinition Read(string table, XElement node)
    {
        var schemaName = node.NeededAttribute("PhysicalName");
        var type = TypeOf(node);
        if (node.Number("SourceType") is not (null or 0))
        {
            throw ImportFault.At(node, "The emulator does not compute calculated, rollup and formula columns.");
        }

        return new ColumnDefinition
        {
            Table = table,
            LogicalName = LogicalName(node, schemaName),
            SchemaName = schemaName,
            DisplayName = node.Label("displaynames") is { Length: > 0 } label ? label : schemaName,
            Description = node.Label("Descriptions"),
            Type = type,
            MaxLength = type is ColumnType.Text or ColumnType.Memo ? MaxLength(node) : null,
            Minimum = node.Decimal("MinValue"),
            Maximum = type is ColumnType.Text or ColumnType.Memo ? null : node.Decimal("MaxValue"),
            Precision = PrecisionOf(type, node),
            DateBehavior = BehaviorOf(node),
            HidesTime = type == ColumnType.DateTime && node.Text("Format") == "date",
            Options = node.Element("optionset") is { } set ? OptionReader.Options(set) : [],
            GlobalChoice = node.Text("OptionSetName") is { Length: > 0 } choice ? choice : null,
            Targets = TargetsOf(type),
            Required = node.Text("RequiredLevel") is "required" or "applicationrequired",
            ValidForCreate = node.Flag("ValidForCreateApi", otherwise: true),
            ValidForUpdate = node.Flag("ValidForUpdateApi", otherwise: true),
            ValidForRead = node.Flag("ValidForReadApi", otherwise: true),
            IsPrimaryId = node.Text("Type") == "primarykey",
            IsPrimaryName = node.Text("DisplayMask").Split('|').Contains("PrimaryName", StringComparer.Ordinal),
            IsCustom = node.Flag("IsCustomField"),
            IsSecured = node.Flag("IsSecured"),
            DefaultValue = DefaultOf(type, node),
            BaseOf = node.Text("CalculationOf") is { Length: > 0 } amount ? amount.ToLowerInvariant() : null,
        };
    }

    /// <summary>The status reason that each state gets by itself, from the statecode attribute.</summary>
    public static IReadOnlyDictionary<int, int> DefaultStatuses(IEnumerable<XElement> attributes) =>
        attributes
            .Where(node => node.Text("Type") == "state")
            .SelectMany(node => node.Descendants("state"))
            .ToDictionary(state => state.NumberAttribute("value"), state => state.NumberAttribute("defaultstatus"));

    private static ColumnType TypeOf(XElement node)
    {
        var type = node.Needed("Type");
        return ColumnTypeNames.Find(type)
            ?? throw ImportFault.At(
                node,
                type is "image" or "file"
                    ? $"The emulator does not keep columns of type '{type}'."
                    : $"Unable to find attribute type by name {type}."
            );
    }

    private static string LogicalName(XElement node, string schemaName)
    {
        var name = node.Needed("LogicalName");
        return name.Equals(schemaName, StringComparison.OrdinalIgnoreCase) && !name.Any(char.IsAsciiLetterUpper)
            ? name
            : throw ImportFault.At(node, $"The logical name '{name}' must be '{schemaName}' in lower case.");
    }

    private static int MaxLength(XElement node) =>
        node.Number("MaxLength") ?? throw ImportFault.At(node, "New string attributes must have a max length value.");

    private static int? PrecisionOf(ColumnType type, XElement node) =>
        type switch
        {
            ColumnType.Money => Math.Min(node.Number("Accuracy") ?? 2, 4),
            ColumnType.Decimal => Math.Min(node.Number("Accuracy") ?? 2, 10),
            ColumnType.Double => node.Number("Accuracy") ?? 5,
            _ => null,
        };

    private static DateBehavior BehaviorOf(XElement node) =>
        node.Number("Behavior") switch
        {
            2 => DateBehavior.DateOnly,
            3 => DateBehavior.TimeZoneIndependent,
            _ => DateBehavior.UserLocal,
        };

    private static IReadOnlyList<string> TargetsOf(ColumnType type) =>
        type switch
        {
            ColumnType.Owner => ["systemuser", "team"],
            ColumnType.Customer => ["account", "contact"],
            _ => [],
        };

    private static object? DefaultOf(ColumnType type, XElement node) =>
        (type, node.Number("AppDefaultValue")) switch
        {
            (ColumnType.Boolean, var value) => value is 1,
            (ColumnType.Choice, >= 0 and var value) => value,
            (ColumnType.State, _) => node.Descendants("state").FirstOrDefault()?.NumberAttribute("value"),
            (ColumnType.Status, _) => node.Descendants("status").FirstOrDefault()?.NumberAttribute("value"),
            _ => null,
        };
}
