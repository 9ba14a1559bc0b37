using System.Text.Json.Nodes;
using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Bootstrapping;

/// <summary>
/// Choices as the metadata API takes them (Microsoft Learn, "Create and update choices using the Web API").
/// </summary>
internal static class ChoiceDefinition
{
    /// <summary>A shared choice.</summary>
    public static JsonObject Shared(XElement choice) =>
        Described(
            choice,
            new JsonObject
            {
                ["@odata.type"] = "Microsoft.Dynamics.CRM.OptionSetMetadata",
                ["Name"] = (string?)choice.Attribute("Name"),
                ["IsGlobal"] = true,
                ["OptionSetType"] = "Picklist",
                ["Options"] = Options(choice),
            }
        );

    /// <summary>A choice of one column.</summary>
    public static JsonObject Own(XElement choice) =>
        Described(
            choice,
            new JsonObject
            {
                ["@odata.type"] = "Microsoft.Dynamics.CRM.OptionSetMetadata",
                ["IsGlobal"] = false,
                ["OptionSetType"] = "Picklist",
                ["Options"] = Options(choice),
            }
        );

    /// <summary>The two words of a yes or no.</summary>
    public static JsonObject YesNo(XElement choice) =>
        new()
        {
            ["@odata.type"] = "Microsoft.Dynamics.CRM.BooleanOptionSetMetadata",
            ["OptionSetType"] = "Boolean",
            ["TrueOption"] = Option(choice, 1),
            ["FalseOption"] = Option(choice, 0),
        };

    private static JsonObject Described(XElement choice, JsonObject json)
    {
        json["DisplayName"] = LabelJson.Of(choice, "displaynames");
        json["Description"] = LabelJson.Of(choice, "Descriptions");
        return json;
    }

    private static JsonArray Options(XElement choice) =>
        [.. ColumnModel.OptionsOf(choice).Select(option => (JsonNode)Option(option))];

    private static JsonObject? Option(XElement choice, int value) =>
        ColumnModel
            .OptionsOf(choice)
            .Where(option => ColumnModel.ValueOf(option) == value)
            .Select(one => Option(one))
            .FirstOrDefault();

    private static JsonObject Option(XElement option)
    {
        var json = new JsonObject
        {
            ["Value"] = ColumnModel.ValueOf(option),
            ["Label"] = LabelJson.Of(option, "labels"),
        };
        if ((string?)option.Attribute("Color") is { Length: > 0 } color)
        {
            json["Color"] = color;
        }

        return json;
    }
}
