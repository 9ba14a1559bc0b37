using System.Globalization;
using System.Text.Json.Nodes;
using SalesCorner.Deploy.Checking.Model;
using SalesCorner.Deploy.Cli;

namespace SalesCorner.Deploy.Bootstrapping;

/// <summary>
/// Columns as the metadata API takes them (Microsoft Learn, "Create and update column definitions using the Web API").
/// </summary>
internal static class ColumnDefinition
{
    /// <summary>A column that is no lookup.</summary>
    /// <exception cref="CommandFailedException">The API makes no such column.</exception>
    public static JsonObject Of(ColumnModel column)
    {
        if (column.Text("SourceType") is not (null or "" or "0"))
        {
            throw Refused(column, "computed columns");
        }

        return column.Type switch
        {
            "nvarchar" => Common(
                column,
                "String",
                ("MaxLength", Number(column, "MaxLength")),
                ("FormatName", Value(FormatName(column)))
            ),
            "ntext" => Common(column, "Memo", ("MaxLength", Number(column, "MaxLength")), ("Format", "TextArea")),
            "int" => Common(
                column,
                "Integer",
                ("MinValue", Number(column, "MinValue")),
                ("MaxValue", Number(column, "MaxValue")),
                ("Format", "None")
            ),
            "decimal" => Common(column, "Decimal", Range(column)),
            "float" => Common(column, "Double", Range(column)),
            "money" => Common(
                column,
                "Money",
                [.. Range(column), ("PrecisionSource", Number(column, "AccuracySource"))]
            ),
            "bit" => YesNo(column),
            "datetime" => Date(column),
            "picklist" => Choice(column, "Picklist"),
            "multiselectpicklist" => Choice(column, "MultiSelectPicklist"),
            _ => throw Refused(column, $"columns of type '{column.Type}'"),
        };
    }

    /// <summary>A lookup, for the relationship that makes it.</summary>
    public static JsonObject Lookup(ColumnModel column) => Common(column, "Lookup");

    private static JsonObject Common(
        ColumnModel column,
        string type,
        params (string Name, JsonNode? Value)[] properties
    )
    {
        var json = new JsonObject
        {
            ["@odata.type"] = $"Microsoft.Dynamics.CRM.{type}AttributeMetadata",
            ["SchemaName"] = column.SchemaName,
            ["DisplayName"] = LabelJson.Of(column.Node, "displaynames"),
            ["Description"] = LabelJson.Of(column.Node, "Descriptions"),
            ["RequiredLevel"] = Value(Level(column)),
            ["IsAuditEnabled"] = new JsonObject { ["Value"] = column.Text("IsAuditEnabled") == "1" },
            ["IsSecured"] = column.Text("IsSecured") == "1",
        };
        foreach (var (name, value) in properties.Where(property => property.Value is not null))
        {
            json[name] = value;
        }

        if (column.IsPrimaryName)
        {
            json["IsPrimaryName"] = true;
        }

        return json;
    }

    private static (string Name, JsonNode? Value)[] Range(ColumnModel column) =>
        [
            ("MinValue", Number(column, "MinValue")),
            ("MaxValue", Number(column, "MaxValue")),
            ("Precision", Number(column, "Accuracy")),
        ];

    private static JsonObject YesNo(ColumnModel column) =>
        Common(
            column,
            "Boolean",
            ("DefaultValue", column.Text("AppDefaultValue") == "1"),
            ("OptionSet", column.OwnChoice is { } choice ? ChoiceDefinition.YesNo(choice) : null)
        );

    private static JsonObject Date(ColumnModel column) =>
        Common(
            column,
            "DateTime",
            ("Format", column.Text("Format") == "date" ? "DateOnly" : "DateAndTime"),
            (
                "DateTimeBehavior",
                Value(
                    column.Text("Behavior") switch
                    {
                        "2" => "DateOnly",
                        "3" => "TimeZoneIndependent",
                        _ => "UserLocal",
                    }
                )
            )
        );

    private static JsonObject Choice(ColumnModel column, string type)
    {
        var number = Number(column, "AppDefaultValue");
        return column.SharedChoice is { Length: > 0 } shared
            ? Common(
                column,
                type,
                ("GlobalOptionSet@odata.bind", $"/GlobalOptionSetDefinitions(Name='{shared}')"),
                ("DefaultFormValue", number)
            )
            : Common(
                column,
                type,
                ("OptionSet", column.OwnChoice is { } own ? ChoiceDefinition.Own(own) : null),
                ("DefaultFormValue", number)
            );
    }

    private static JsonObject Value(string value) => new() { ["Value"] = value };

    private static string Level(ColumnModel column) =>
        column.Text("RequiredLevel") switch
        {
            "required" or "applicationrequired" => "ApplicationRequired",
            "recommended" => "Recommended",
            _ => "None",
        };

    private static string FormatName(ColumnModel column) =>
        column.Text("Format") switch
        {
            "email" => "Email",
            "url" => "Url",
            "phone" => "Phone",
            "textarea" => "TextArea",
            "tickersymbol" => "TickerSymbol",
            _ => "Text",
        };

    private static JsonValue? Number(ColumnModel column, string element) =>
        decimal.TryParse(column.Text(element), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? JsonValue.Create(number)
            : null;

    private static CommandFailedException Refused(ColumnModel column, string what) =>
        new(
            $"bootstrap makes no {what}: {column.Table.LogicalName}.{column.LogicalName}. Import the package "
                + "as it is, with salescorner deploy."
        );
}
